// Phones, usernames and passwords that have to be changed, as a person meets them: each page at phone size, without script too.
import { expect, test } from '../support/fixtures.mjs';
import { Hosted } from '../support/hosted.mjs';
import { PHONE, inspectBriefly } from '../support/inspect.mjs';
import { signInAt } from '../support/tenant.mjs';

const PASSWORD = 'harbor lantern nine quilts';

// A tenant whose customers have phones and usernames.
test.use({
  serverOptions: {
    tenant: {
      domain: 'phones.example',
      name: 'Fable Books',
      phone: { defaultCountry: 'DE' },
      passwordPolicy: { minimumLength: 10, requiredCharacterClasses: 2, historyLength: 3 },
      userFlows: [{ displayName: 'default', methods: ['usernamePassword', 'phoneOneTimeCode', 'emailPassword'], isSignUpAllowed: true }],
      users: [{ email: 'reader@example.com', password: PASSWORD, displayName: 'A Reader' }],
    },
  },
});

for (const [language, script] of [['en', true], ['ar', false], ['de', true]]) {
  test.describe(`in ${language}${script ? '' : ', without script'}`, () => {
    test.use({ viewport: PHONE, javaScriptEnabled: true, locale: language });

    test('a phone and a username make an account, and both sign in', async ({ server, callback, outbox, browser }) => {
      const context = await browser.newContext({ viewport: PHONE, locale: language, javaScriptEnabled: script });
      const page = await context.newPage();
      const whole = () => inspectBriefly(page, { scripted: script });
      const hosted = new Hosted(page, outbox, { labelled: false });
      const digits = String(language.codePointAt(0) * 7 + (script ? 1 : 0)).padStart(4, '0').slice(-4);
      const number = `+49170123${digits}`;
      await page.goto(signInAt(server, callback.url, { prompt: 'create', ui_locales: language }));
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
      await page.waitForURL((url) => url.href.startsWith(callback.url));

      await page.goto(signInAt(server, callback.url, { prompt: 'login', ui_locales: language }));
      await whole();
      await hosted.field('identifier').fill(`Rowan.${language}`);
      await hosted.submit().click();
      await hosted.at('sign-in/password', 'password');
      await hosted.field('password').fill(PASSWORD);
      await hosted.submit().click();
      await page.waitForURL((url) => url.href.startsWith(callback.url));

      await page.goto(signInAt(server, callback.url, { prompt: 'login', ui_locales: language }));
      await hosted.field('identifier').fill(number);
      await hosted.submit().click();
      await hosted.mailedCode('sign-in/code', number);
      await page.waitForURL((url) => url.pathname.endsWith('/sign-in/stay'));
      await context.close();
    });
  });
}

test('a password that has to be changed is changed, and leads on into the app', async ({ server, callback, outbox, page }) => {
  await server.run('user', 'require-new-password', '--tenant', server.tenant.id, '--user', 'reader@example.com');
  const hosted = new Hosted(page, outbox, { labelled: false });
  await page.goto(signInAt(server, callback.url));
  await hosted.field('identifier').fill('reader@example.com');
  await hosted.submit().click();
  await hosted.at('sign-in/password', 'password');
  await hosted.field('password').fill(PASSWORD);
  await hosted.submit().click();
  await hosted.at('sign-in/new-password', 'new-password');
  await expect(page.locator('#new-password-hint')).toContainText('10 or more');
  await inspectBriefly(page);
  for (const [password, said] of [[PASSWORD, 'had this password before'], ['short', 'Too short']]) {
    await hosted.field('new-password').fill(password);
    await hosted.field('confirm-password').fill(password);
    await hosted.submit().click();
    await expect(page.locator('#new-password-error')).toContainText(said);
  }
  await inspectBriefly(page);
  await hosted.field('new-password').fill('copper harbor willow 41');
  await hosted.field('confirm-password').fill('copper harbor willow 41');
  await hosted.submit().click();
  await page.waitForURL((url) => url.href.startsWith(callback.url));
});
