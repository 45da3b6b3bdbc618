// Links by mail, as a person meets them: in a second tab, in another browser, and each page at phone size, without script too.
import { expect, test } from '../support/fixtures.mjs';
import { Hosted } from '../support/hosted.mjs';
import { PHONE, inspectBriefly } from '../support/inspect.mjs';
import { signInAt } from '../support/tenant.mjs';


// A tenant whose customers have nothing but links.
test.use({
  serverOptions: {
    tenant: {
      domain: 'links.example',
      name: 'Fable Books',
      userFlows: [{ displayName: 'default', methods: ['emailMagicLink'], isSignUpAllowed: true }],
    },
  },
});

/** The link in the next mail to `address`: a welcome may come late. */
async function mailedLink(outbox, address) {
  for (;;) {
    const { text } = await outbox.next(address);
    const link = text.match(/https?:\S+token=[\w-]{22}(?!\S)/);
    if (link) return link[0];
  }
}

for (const [language, script, colorScheme] of [['en', true, 'light'], ['ar', false, 'light'], ['de', true, 'dark']]) {
  test(`a link makes an account and signs in, in ${language}${script ? '' : ' without script'}`, async ({ server, callback, outbox, browser }) => {
    const context = await browser.newContext({ viewport: PHONE, locale: language, javaScriptEnabled: script, colorScheme });
    const page = await context.newPage();
    const whole = (shown) => inspectBriefly(shown, { scripted: script });
    const hosted = new Hosted(page, outbox, { labelled: false });
    const address = `rowan.${language}@example.com`;

    await page.goto(signInAt(server, callback.url, { prompt: 'create', ui_locales: language }));
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
    await page.waitForURL((url) => url.href.startsWith(callback.url));

    await page.goto(signInAt(server, callback.url, { prompt: 'login', ui_locales: language }));
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
    await tab.waitForURL((url) => url.href.startsWith(callback.url));
    await page.reload();
    await expect(page.locator('main')).toContainText('journey_finished');
    await context.close();
  });
}
