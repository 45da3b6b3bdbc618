// Every page in three themes, light and dark: the sample's own look, one with a picture beside the question, and one with a logo that
// has no dark form, in a style sheet of its own.
//
// No screenshots are kept. Fonts and their hinting differ between machines, so that pictures that are compared exactly fail
// everywhere but where they were taken, and pictures that are compared loosely miss what matters: a label that is gone, a button that
// can't be read. A page in a theme is held to the same page without one instead, which shows the same words in the same order, every
// control at a size to be hit, nothing cut off, the theme's colours, and a logo that was loaded; and axe looks at the contrast.
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base } from '../support/fixtures.mjs';
import { DESK, PHONE } from '../support/inspect.mjs';
import { Server } from '../support/server.mjs';

const brand = (file) => new URL(`../support/brands/${file}`, import.meta.url).pathname;

/** What is set with `vestibule branding set`, what is uploaded, and what pages then show. */
const THEMES = {
  halden: {
    set: [
      'primaryColor=#1f4d3a', 'primaryColorDark=#8fd0b0', 'backgroundColor=#2f6653', 'controlRadius=8', 'cardRadius=20',
      'loginPageLayoutConfiguration.layoutTemplateType=verticalSplit',
      'signInPageText=**Free returns** for members, every season. [How it works](https://halden.example/returns)',
      'customPrivacyAndCookiesUrl=https://halden.example/privacy', 'customTermsOfUseUrl=https://halden.example/terms',
      'customCannotAccessYourAccountUrl=https://halden.example/care', 'customCannotAccessYourAccountText=Customer care',
    ],
    images: { bannerLogo: 'halden-logo.png', bannerLogoDark: 'halden-logo-dark.png', backgroundImage: 'halden-background.jpg' },
    button: { light: 'rgb(31, 77, 58)', dark: 'rgb(143, 208, 176)' },
  },
  waha: {
    set: [
      'primaryColor=#0f6b73', 'primaryColorDark=#e8b45a', 'backgroundColor=#eef3f2', 'backgroundColorDark=#0b272c',
      'controlRadius=12', 'cardRadius=22', 'headerBackgroundColor=#0f4f55', 'loginPageLayoutConfiguration.isHeaderShown=true',
      'usernameHintText=name@waha.example', `customCSS=@${brand('waha.css')}`,
    ],
    images: { bannerLogo: 'waha-logo.png', squareLogo: 'waha-logo.png' },
    button: { light: 'rgb(15, 107, 115)', dark: 'rgb(232, 180, 90)' },
  },
};

const test = base.extend({
  /** A server with data that commands work on, its tenant's themes made, and the address of its preview. */
  branded: [async ({}, use, worker) => {
    const server = await Server.start({ data: true, log: `${worker.project.outputDir}/branding-${worker.workerIndex}.log` });
    const on = ['--tenant', server.tenant.id];
    for (const [name, { set, images }] of Object.entries(THEMES)) {
      await server.run('branding', 'set', ...on, '--theme', name, ...set);
      for (const [slot, file] of Object.entries(images)) {
        await server.run('branding', 'upload', ...on, '--theme', name, slot, brand(file));
      }
    }
    const told = await server.run('preview', '--url', server.origin, server.tenant.id);
    const preview = new URL(told.split(/\s/).find((word) => word.startsWith('http')));
    await use({ server, on, preview });
    expect(await server.stop()).toEqual({ code: 0, signal: null });
  }, { scope: 'worker', timeout: 120_000 }],
});

const nameOf = (address) => new URL(address).pathname.split('/').at(-1);

/** Pages that lead on by themselves, and one that shows what a business looks like that has chosen nothing. */
const LEFT_OUT = ['form-post', 'front-channel-logout', 'sign-in-without-logo'];

/** The addresses of every page in a theme. */
async function pagesOf(page, preview, theme) {
  const list = new URL(preview);
  if (theme) list.searchParams.set('theme', theme);
  await page.goto(list.href);
  const addresses = await page.locator('a[href*="/preview/"]').evaluateAll((links) => links.map((link) => link.href));
  expect(addresses.length).toBeGreaterThan(40);
  return addresses.filter((address) => !LEFT_OUT.includes(nameOf(address)));
}

/** What a page says and offers, in order, whatever it looks like. */
const contentOf = (page) => page.evaluate(() => {
  const seen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const all = [...document.querySelectorAll('main :is(h1, h2, p, label, legend, button, a, input, select, textarea, dt, dd, time)')];
  // A tenant's own text stands on the pages that customers come in by.
  return all.filter((element) => seen(element) && !element.closest('.boilerplate'))
    .map((element) => `${element.tagName} ${element.id} ${element.innerText?.replace(/\s+/g, ' ').replace(/[\da-f-]{36}/, 'ID').trim() ?? ''}`);
});

/** What is cut off, too small to be hit, or not loaded. */
const faultsOf = (page) => page.evaluate(() => {
  const faults = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) faults.push(`scrolls sideways: ${document.documentElement.scrollWidth}`);
  for (const element of document.querySelectorAll('main :is(button, input:not([type=hidden], .sr-only), select, h1), main img, .site-head, .auth-foot')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const { left, right, width: across, height } = element.getBoundingClientRect();
    if (left < -1 || right > width + 1) faults.push(`${element.tagName} ${element.className} reaches from ${left} to ${right}`);
    if (element.matches('.btn:not(.btn-link), .input') && height < 44) faults.push(`${element.className} is ${height} high`);
    if (element.tagName === 'IMG' && !(element.naturalWidth > 0 && across > 20 && height > 10)) faults.push(`${element.src} is not shown`);
    if (element.tagName === 'H1' && element.scrollWidth > element.clientWidth + 1) faults.push(`the heading is cut off: ${element.innerText}`);
  }
  return faults;
});

for (const colorScheme of ['light', 'dark']) {
  for (const [theme, { button }] of Object.entries({ sample: {}, ...THEMES })) {
    test(`every page looks right in ${theme}, ${colorScheme}`, async ({ browser, branded }) => {
      test.setTimeout(300_000);
      const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce', viewport: PHONE });
      const [page, plain] = [await context.newPage(), await context.newPage()];
      const chosen = theme === 'sample' ? undefined : theme;
      for (const address of await pagesOf(page, branded.preview, chosen)) {
        const name = nameOf(address);
        await page.goto(address);
        if (chosen) {
          const unthemed = new URL(address);
          unthemed.searchParams.delete('theme');
          await plain.goto(unthemed.href);
          expect(await contentOf(page), `${name} in ${theme}`).toEqual(await contentOf(plain));
        }
        for (const size of [PHONE, DESK]) {
          await page.setViewportSize(size);
          expect(await faultsOf(page), `${name} in ${theme}, ${colorScheme}, ${size.width} wide`).toEqual([]);
        }
        const primary = page.locator('main .btn-primary').first();
        // Some pages belong to no tenant.
        const branded = await page.locator('link[href*="/brand/"]').count();
        if (button && branded && await primary.count()) {
          await expect(primary, `${name} in ${theme}`).toHaveCSS('background-color', button[colorScheme]);
        }
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`), `${name} in ${theme}, ${colorScheme}`).toEqual([]);
        await page.setViewportSize(PHONE);
      }
      await context.close();
    });
  }
}

test('an application wears its theme from sign-in to sign-out, and so do its mails', async ({ page, branded: { server, on } }) => {
  const shop = server.app('shop');
  await server.run('branding', 'theme', 'assign', ...on, 'halden', '--client', shop.appId);
  // The server notices within a second.
  await expect(async () => {
    await page.goto(`${shop.url}/`);
    await page.getByRole('button', { name: 'Sign in' }).or(page.getByRole('link', { name: 'Sign in' })).first().click();
    await expect(page.locator('body[data-layout="split"]')).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await expect(page.getByRole('img', { name: server.tenant.name ?? /.+/ }).first()).toBeVisible();
  await expect(page.getByText('Free returns')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Customer care' })).toHaveAttribute('href', 'https://halden.example/care');
  await page.getByLabel(/^Email/).fill('nobody@example.com');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(page.getByLabel('Password', { exact: true })).toBeVisible();
  await expect(page.locator('body[data-layout="split"]')).toBeVisible();
});

test('a style sheet that does what it may not is refused with its place, and nothing changes', async ({ branded: { server, on } }) => {
  const before = await server.run('branding', 'show', ...on, '--theme', 'waha');
  const refused = server.run('branding', 'set', ...on, '--theme', 'waha', 'customCSS=body { color: red; position: fixed }');
  await expect(refused).rejects.toThrow(/default\.customCSS: line 1, column 20: the property `position` is not allowed/);
  expect(await server.run('branding', 'show', ...on, '--theme', 'waha')).toBe(before);
  const svg = brand('waha.css').replace('waha.css', 'drawing.svg');
  expect(await readFile(svg, 'utf8')).toContain('<svg');
  await expect(server.run('branding', 'upload', ...on, 'bannerLogo', svg)).rejects.toThrow(/SVG is not taken; export the drawing as PNG/);
});
