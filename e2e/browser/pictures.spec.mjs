// Every page in three themes, light and dark: the sample's own look, one with a picture beside the question, and one with a logo that
// has no dark form, in a style sheet of its own.
//
// A page is held to the picture of it in `pictures/`, and whatever its picture: it says in a theme what it says without one, with
// every control at a size to be hit, nothing cut off, the theme's colours and a logo that was loaded; and axe looks at all of it.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import axe from 'axe-core';
import { BRANDS, startBranded } from '../support/brands.mjs';
import { expect, test as base } from '../support/fixtures.mjs';
import { DESK, PHONE } from '../support/inspect.mjs';
import { difference, enlarged, reduced, strip, unstripped } from '../support/picture.mjs';
import { keepStill, settle } from '../support/still.mjs';

const FOLDER = new URL('../pictures/', import.meta.url);
const TAKE = process.env.VESTIBULE_PICTURES === 'take';
const TAKE_THEM = 'npm run pictures';

/** What every page is looked at in, in the order of a strip. */
const LOOKS = Object.entries({ sample: {}, ...BRANDS }).flatMap(([theme, { button }]) => ['light', 'dark']
  .map((colorScheme) => ({ theme, colorScheme, button: button?.[colorScheme] })));
/** A cell is six pixels of a phone wide. */
const CELLS = 65;
/** Pages whose arrangement on a desk is their own, and how many cells they have across. */
const ON_DESK = ['sign-in', 'sign-up-details', 'consent', 'device-confirm', 'error-explained', 'preview'];
const DESK_CELLS = 128;
/** Pages by which the pictures are shown to hold on other machines. */
const PROVEN = ['sign-up-details', 'consent', 'error-explained'];
/** Pages that lead on by themselves. */
const LEFT_OUT = ['form-post', 'front-channel-logout'];
/** What a business looks like that has chosen nothing. */
const UNTHEMED = 'sign-in-without-logo';

mkdirSync(FOLDER, { recursive: true });
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.png')).map((file) => file.replace('.png', ''));
const PAGES = FILES.filter((name) => !name.endsWith('-desk'));

const test = base.extend({
  /** The server whose pages are watched is the one with the themes. */
  branded: [async ({}, use, worker) => {
    const branded = await startBranded(`${worker.project.outputDir}/pictures-${worker.workerIndex}.log`);
    await use(branded);
    expect(await branded.server.stop()).toEqual({ code: 0, signal: null });
  }, { scope: 'worker', timeout: 120_000 }],

  server: [async ({ branded }, use) => use(branded.server), { scope: 'worker' }],
});

test.use({ timezoneId: 'UTC', reducedMotion: 'reduce', viewport: PHONE });

/** The address of a page in a theme; `preview` is their list. */
function addressOf({ preview }, name, theme) {
  const address = new URL(preview);
  if (name !== 'preview') address.pathname += `/${name}`;
  if (theme !== 'sample') address.searchParams.set('theme', theme);
  return address.href;
}

/** The names of all pages. */
async function namesOf(page, branded) {
  await page.goto(branded.preview.href);
  const names = await page.locator('a[href*="/preview/"]').evaluateAll((links) => links.map((link) => new URL(link.href).pathname.split('/').at(-1)));
  expect(names.length).toBeGreaterThan(40);
  return [...names.filter((name) => !LEFT_OUT.includes(name)), 'preview'];
}

/** What a page says and offers, in order, whatever it looks like. */
const contentOf = (page) => page.evaluate(() => {
  const seen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const all = [...document.querySelectorAll('main :is(h1, h2, p, label, legend, button, a, input, select, textarea, dt, dd, time)')];
  // A tenant's own text stands on the pages that customers come in by.
  return all.filter((element) => seen(element) && !element.closest('.boilerplate'))
    .map((element) => `${element.tagName} ${element.id} ${element.innerText?.replace(/\s+/g, ' ').trim() ?? ''}`);
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

/** What axe finds: everything in the light; in the dark, which is the same page in other colours, what depends on them. */
const accessibilityOf = (page, { colorScheme }) => page.evaluate(async (inTheDark) => {
  const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
  const everything = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
  const { violations } = await window.axe.run({ runOnly: inTheDark ? colours : everything, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary}`);
}, colorScheme === 'dark');

/** Goes through the looks of a page and tells each to `look`, with the page as it is then. */
async function visit(page, branded, name, look) {
  for (const chosen of LOOKS) {
    await page.emulateMedia({ colorScheme: chosen.colorScheme, reducedMotion: 'reduce' });
    if (chosen.colorScheme === 'light') await page.goto(addressOf(branded, name, chosen.theme));
    await settle(page);
    await look(chosen);
  }
}

/** What pictures of a page are kept: on a phone of all, on a desk of some. */
const picturesOf = (name) => [
  { file: name, size: PHONE, cells: CELLS },
  ...(ON_DESK.includes(name) ? [{ file: `${name}-desk`, size: DESK, cells: DESK_CELLS }] : []),
];

const fileOf = (file) => new URL(`${file}.png`, FOLDER);

async function shot(page, size) {
  if (page.viewportSize().width !== size.width) await page.setViewportSize(size);
  return page.screenshot({ fullPage: true });
}

if (TAKE) {
  // Two at once, as there are two workers.
  for (const part of [0, 1]) {
    test(`pictures are taken, part ${part + 1} of 2`, async ({ page, branded }) => {
      test.setTimeout(600_000);
      await keepStill(page.context());
      const names = await namesOf(page, branded);
      const kept = new Set(names.flatMap((name) => picturesOf(name).map(({ file }) => file)));
      for (const file of FILES.filter((file) => !kept.has(file))) rmSync(fileOf(file), { force: true });
      for (const name of names.filter((_, index) => index % 2 === part)) {
        const strips = picturesOf(name).map((picture) => ({ ...picture, taken: [] }));
        await visit(page, branded, name, async () => {
          for (const { size, cells, taken } of strips) taken.push(reduced(await shot(page, size), cells));
        });
        for (const { file, taken } of strips) writeFileSync(fileOf(file), strip(taken));
      }
    });
  }
} else {
  test('every page has its picture, and every picture its page', async ({ page, branded }) => {
    const names = await namesOf(page, branded);
    const wanted = names.flatMap((name) => picturesOf(name).map(({ file }) => file));
    const found = { without: wanted.filter((file) => !FILES.includes(file)), leftOver: FILES.filter((file) => !wanted.includes(file)) };
    expect(found, `take the pictures anew (${TAKE_THEM} in e2e/), look at what changed, and commit them`).toEqual({ without: [], leftOver: [] });
  });

  for (const name of PAGES) {
    test(`${name} looks as in its picture`, async ({ page, branded }, info) => {
      await keepStill(page.context());
      await page.addInitScript(axe.source);
      const strips = picturesOf(name).map((picture) => ({ ...picture, expected: unstripped(readFileSync(fileOf(picture.file)), LOOKS.length) }));
      const wrong = [];
      let plain;
      await visit(page, branded, name, async (look) => {
        const { theme, colorScheme, button } = look;
        const where = `${name} in ${theme}, ${colorScheme}`;
        const content = await contentOf(page);
        plain ??= content;
        expect.soft(content, `what ${where} says`).toEqual(plain);
        expect.soft(await faultsOf(page), `${where}, on a phone`).toEqual([]);
        const primary = page.locator('main .btn-primary').first();
        // Some pages belong to no tenant.
        if (button && name !== UNTHEMED && await page.locator('link[href*="/brand/"]').count() && await primary.count()) {
          await expect.soft(primary, where).toHaveCSS('background-color', button);
        }
        expect.soft(await accessibilityOf(page, look), `accessibility of ${where}`).toEqual([]);
        for (const { file, size, cells, expected } of strips) {
          const screenshot = await shot(page, size);
          const was = expected[LOOKS.indexOf(look)];
          const { words, marked } = difference(reduced(screenshot, cells), was);
          if (words.length === 0) continue;
          wrong.push(`${file} in ${theme}, ${colorScheme}: ${words.join('; ')}`);
          for (const [kind, png] of Object.entries({ actual: screenshot, expected: enlarged(was), difference: enlarged(marked) })) {
            const path = info.outputPath(`${file}-${theme}-${colorScheme}-${kind}.png`);
            writeFileSync(path, png);
            await info.attach(`${file} in ${theme}, ${colorScheme}: ${kind}`, { path, contentType: 'image/png' });
          }
        }
        if (colorScheme === 'light') {
          await page.setViewportSize(DESK);
          expect.soft(await faultsOf(page), `${where}, on a desk`).toEqual([]);
        }
        await page.setViewportSize(PHONE);
      });
      expect(wrong, `if this is meant, take the pictures anew: ${TAKE_THEM} in e2e/, look at what changed, and commit them`).toEqual([]);
    });
  }

  const ELSEWHERE = {
    'at twice the density': { deviceScaleFactor: 2 },
    'with letters smoothed otherwise': { args: ['--font-render-hinting=full', '--disable-font-subpixel-positioning', '--disable-lcd-text'] },
  };
  for (const [how, { deviceScaleFactor, args = [] }] of Object.entries(ELSEWHERE)) {
    test(`a page ${how} is the same picture`, async ({ playwright, branded }, { project: { use: { launchOptions, ...options } } }) => {
      const browser = await playwright.chromium.launch({ ...launchOptions, args: [...launchOptions.args, ...args] });
      const { timezoneId, locale } = options;
      const context = await browser.newContext({ timezoneId, locale, reducedMotion: 'reduce', viewport: PHONE, deviceScaleFactor });
      await keepStill(context);
      const page = await context.newPage();
      for (const name of PROVEN) {
        const expected = unstripped(readFileSync(fileOf(name)), LOOKS.length);
        await visit(page, branded, name, async (look) => {
          const { words } = difference(reduced(await shot(page, PHONE), CELLS), expected[LOOKS.indexOf(look)]);
          expect(words, `${name} in ${look.theme}, ${look.colorScheme}`).toEqual([]);
        });
      }
      await browser.close();
    });
  }

  const CHANGES = {
    'a button of another colour': '.btn-primary { background: #2f3a55 !important }',
    'a field that is gone': 'main .field:nth-of-type(2) { display: none !important }',
    'eight pixels more': 'main h1 { margin-block-end: calc(.375rem + 8px) !important }',
    'an icon that is gone': 'main .input-action svg { visibility: hidden }',
    'corners of another radius': '.input, .btn { border-radius: 0 !important }',
    'labels in bold': 'main label { font-weight: 700 !important }',
    'a heading to one side': '.auth-head { text-align: start !important; justify-items: start !important; align-items: start !important }',
    'a ground of another shade': 'body { background: #eef0f4 !important }',
  };
  test('what a person would notice is told of a picture', async ({ page, branded }) => {
    await keepStill(page.context());
    await page.goto(addressOf(branded, 'sign-up-details', 'sample'));
    await settle(page);
    const before = reduced(await shot(page, PHONE), CELLS);
    expect(difference(reduced(await shot(page, PHONE), CELLS), before).words).toEqual([]);
    for (const [change, css] of Object.entries(CHANGES)) {
      const undo = await page.evaluateHandle((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets.push(sheet);
        return sheet;
      }, css);
      expect(difference(reduced(await shot(page, PHONE), CELLS), before).words, change).not.toEqual([]);
      await undo.evaluate((sheet) => { sheet.disabled = true; });
    }
  });
}
