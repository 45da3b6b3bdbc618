// Links by mail, as a person meets them: in a second tab, in another browser, and each page at phone size, without script too.
import { AxeBuilder } from '@axe-core/playwright';
import { request } from '@playwright/test';
import { expect, test as base } from '../support/fixtures.mjs';
import { PHONE } from '../support/inspect.mjs';
import { Hosted } from '../support/hosted.mjs';
import { Outbox } from '../support/outbox.mjs';
import { Callback } from '../support/callback.mjs';
import { Server } from '../support/server.mjs';

const APP = '6f1c3a52-0000-4000-8000-0000000000b1';

const test = base.extend({
  /** A tenant whose customers have nothing but links, and an app of the test's own. */
  own: [async ({}, use, worker) => {
    const callback = await Callback.listen();
    const seed = {
      tenants: [{
        domain: 'links.example',
        name: 'Fable Books',
        userFlows: [{ displayName: 'default', methods: ['emailMagicLink'], isSignUpAllowed: true }],
        applications: [{ displayName: 'Shop', appId: APP, redirectUris: { web: [callback.url] }, userFlow: 'default' }],
      }],
    };
    const log = `${worker.project.outputDir}/magic-link-${worker.workerIndex}.log`;
    const server = await Server.start({ seed, data: true, log });
    await use({ server, callback });
    await callback.close();
    expect(await server.stop()).toEqual({ code: 0, signal: null });
  }, { scope: 'worker', timeout: 120_000 }],
});

/** The address of a sign-in. */
function authorize({ server, callback }, more = {}) {
  const url = new URL(`/${server.tenant.id}/oauth2/v2.0/authorize`, server.origin);
  const query = {
    client_id: APP, redirect_uri: callback.url, response_type: 'code', scope: 'openid', state: 's',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256', ...more,
  };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}

/** The link in the next mail to `address`: a welcome may come late. */
async function mailedLink(outbox, address) {
  for (;;) {
    const { text } = await outbox.next(address);
    const link = text.match(/https?:\S+token=[\w-]{22}(?!\S)/);
    if (link) return link[0];
  }
}

/** Whether the page is whole: nothing wider than the screen, nothing that axe complains about. */
async function isWhole(page) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(wide, page.url()).toBe(false);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`), page.url()).toEqual([]);
}

for (const [language, script, colorScheme] of [['en', true, 'light'], ['ar', false, 'light'], ['de', true, 'dark']]) {
  test(`a link makes an account and signs in, in ${language}${script ? '' : ' without script'}`, async ({ own, browser }) => {
    const context = await browser.newContext({ viewport: PHONE, locale: language, javaScriptEnabled: script, colorScheme });
    const page = await context.newPage();
    const whole = async (shown) => { if (script) await isWhole(shown); };
    const outbox = new Outbox(await request.newContext(), own.server.info.outboxUrl);
    const hosted = new Hosted(page, outbox, { labelled: false });
    const address = `rowan.${language}@example.com`;

    await page.goto(authorize(own, { prompt: 'create', ui_locales: language }));
    await whole(page);
    await hosted.field('email').fill(address);
    await hosted.submit().click();
    await page.waitForURL((url) => url.pathname.endsWith('/sign-up/link'));
    await whole(page);
    await page.goto(await mailedLink(outbox, address));
    await whole(page);
    await hosted.submit().click();
    await page.waitForURL((url) => url.pathname.endsWith('/sign-up/details'));
    await hosted.field('given_name').fill('Rowan');
    await hosted.field('family_name').fill('Ash');
    await hosted.submit().click();
    await page.waitForURL((url) => url.href.startsWith(own.callback.url));

    await page.goto(authorize(own, { prompt: 'login', ui_locales: language }));
    await hosted.field('identifier').fill(address);
    await hosted.submit().click();
    await page.waitForURL((url) => url.pathname.endsWith('/sign-in/link'));
    await expect(page.locator('main')).toContainText(address);
    const link = await mailedLink(outbox, address);

    // On another device nothing happens, and nothing is spent.
    const other = await browser.newContext({ viewport: PHONE, locale: language, javaScriptEnabled: script, colorScheme });
    const elsewhere = await other.newPage();
    expect((await elsewhere.goto(link)).status()).toBe(400);
    await expect(elsewhere.locator('main .btn-primary')).toHaveCount(0);
    await whole(elsewhere);
    await other.close();

    // In a second tab it goes on there.
    const tab = await context.newPage();
    await tab.goto(link);
    await expect(tab.locator('main')).toContainText(address);
    await tab.locator('main .btn-primary').click();
    await tab.waitForURL((url) => url.pathname.endsWith('/sign-in/stay'));
    await page.reload();
    await page.waitForURL((url) => url.pathname.endsWith('/sign-in/stay'));
    await tab.locator('[name="stay"][value="no"]').click();
    await tab.waitForURL((url) => url.href.startsWith(own.callback.url));
    await page.reload();
    await expect(page.locator('main')).toContainText('journey_finished');
    await context.close();
  });
}
