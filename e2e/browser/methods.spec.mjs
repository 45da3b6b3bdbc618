// Phones, usernames and passwords that have to be changed, as a person meets them: each page at phone size, without script too.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base } from '../support/fixtures.mjs';
import { PHONE } from '../support/inspect.mjs';
import { Hosted } from '../support/hosted.mjs';
import { Outbox } from '../support/outbox.mjs';
import { Callback } from '../support/callback.mjs';
import { Server } from '../support/server.mjs';
import { request } from '@playwright/test';

const PASSWORD = 'harbor lantern nine quilts';
const APP = '6f1c3a52-0000-4000-8000-0000000000a1';

const test = base.extend({
  /** A tenant whose customers have phones and usernames, and an app of the test's own. */
  own: [async ({}, use, worker) => {
    const callback = await Callback.listen();
    const seed = {
      tenants: [{
        domain: 'phones.example',
        name: 'Fable Books',
        phone: { defaultCountry: 'DE' },
        passwordPolicy: { minimumLength: 10, requiredCharacterClasses: 2, historyLength: 3 },
        userFlows: [{ displayName: 'default', methods: ['usernamePassword', 'phoneOneTimeCode', 'emailPassword'], isSignUpAllowed: true }],
        applications: [{ displayName: 'Shop', appId: APP, redirectUris: { web: [callback.url] }, userFlow: 'default' }],
        users: [{ email: 'reader@example.com', password: PASSWORD, displayName: 'A Reader' }],
      }],
    };
    const log = `${worker.project.outputDir}/methods-${worker.workerIndex}.log`;
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

async function outboxOf(server) {
  const context = await request.newContext();
  return new Outbox(context, server.info.outboxUrl);
}

/** Whether the page is whole: nothing wider than the screen, nothing that axe complains about. */
async function isWhole(page) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(wide, page.url()).toBe(false);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`), page.url()).toEqual([]);
}

for (const [language, script] of [['en', true], ['ar', false], ['de', true]]) {
  test.describe(`in ${language}${script ? '' : ', without script'}`, () => {
    test.use({ viewport: PHONE, javaScriptEnabled: true, locale: language });

    test('a phone and a username make an account, and both sign in', async ({ own, browser }) => {
      const context = await browser.newContext({ viewport: PHONE, locale: language, javaScriptEnabled: script });
      const page = await context.newPage();
      const whole = async () => { if (script) await isWhole(page); };
      const hosted = new Hosted(page, await outboxOf(own.server), { labelled: false });
      const digits = String(language.codePointAt(0) * 7 + (script ? 1 : 0)).padStart(4, '0').slice(-4);
      const number = `+49170123${digits}`;
      await page.goto(authorize(own, { prompt: 'create', ui_locales: language }));
      await whole();
      await hosted.field('email').fill(`0170 123 ${digits}`);
      await hosted.submit().click();
      await hosted.at('sign-up/code', 'code');
      await whole();
      await hosted.mailedCode('sign-up/code', number);
      await hosted.at('sign-up/username', 'username');
      await whole();
      await hosted.field('username').fill('reader@example.com');
      await hosted.submit().click();
      await expect(hosted.field('username')).toHaveAttribute('aria-invalid', 'true');
      await hosted.field('username').fill(`rowan.${language}`);
      await hosted.submit().click();
      await hosted.at('sign-up/details', 'new-password');
      await whole();
      await hosted.details({ givenName: 'Rowan', familyName: 'Ash', password: PASSWORD });
      await page.waitForURL((url) => url.href.startsWith(own.callback.url));

      await page.goto(authorize(own, { prompt: 'login', ui_locales: language }));
      await whole();
      await hosted.field('identifier').fill(`Rowan.${language}`);
      await hosted.submit().click();
      await hosted.at('sign-in/password', 'password');
      await hosted.field('password').fill(PASSWORD);
      await hosted.submit().click();
      await page.waitForURL((url) => url.href.startsWith(own.callback.url));

      await page.goto(authorize(own, { prompt: 'login', ui_locales: language }));
      await hosted.field('identifier').fill(number);
      await hosted.submit().click();
      await hosted.mailedCode('sign-in/code', number);
      await page.waitForURL((url) => url.pathname.endsWith('/sign-in/stay'));
      await context.close();
    });
  });
}

test('a password that has to be changed is changed, and leads on into the app', async ({ own, page }) => {
  await own.server.run('user', 'require-new-password', '--tenant', own.server.tenant.id, '--user', 'reader@example.com');
  const hosted = new Hosted(page, await outboxOf(own.server), { labelled: false });
  await page.goto(authorize(own));
  await hosted.field('identifier').fill('reader@example.com');
  await hosted.submit().click();
  await hosted.at('sign-in/password', 'password');
  await hosted.field('password').fill(PASSWORD);
  await hosted.submit().click();
  await hosted.at('sign-in/new-password', 'new-password');
  await expect(page.locator('#new-password-hint')).toContainText('10 or more');
  await isWhole(page);
  for (const [password, said] of [[PASSWORD, 'had this password before'], ['short', 'Too short']]) {
    await hosted.field('new-password').fill(password);
    await hosted.field('confirm-password').fill(password);
    await hosted.submit().click();
    await expect(page.locator('#new-password-error')).toContainText(said);
  }
  await isWhole(page);
  await hosted.field('new-password').fill('copper harbor willow 41');
  await hosted.field('confirm-password').fill('copper harbor willow 41');
  await hosted.submit().click();
  await page.waitForURL((url) => url.href.startsWith(own.callback.url));
});
