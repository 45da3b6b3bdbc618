// Somebody who sends more forms than an address may.
import { expect, test } from '../support/fixtures.mjs';
import { Hosted } from '../support/hosted.mjs';
import { LOOKS, inspect } from '../support/inspect.mjs';

const FORMS = 3;

test.use({
  serverOptions: {
    environment: { VESTIBULE_LIMITS__EXEMPT_LOOPBACK: 'false', VESTIBULE_LIMITS__FORM_PER_MINUTE: String(FORMS) },
  },
});

for (const { locale, ...looks } of LOOKS) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });
    test.slow();

    test(`too many forms get a page that says when to come back in ${locale}`, async ({ page, outbox, shop }) => {
      const hosted = new Hosted(page, outbox, { labelled: false });
      await shop.signIn();
      await hosted.at('sign-in', 'identifier');
      let status = 200;
      // The limit is the address's and not the test's: an earlier one may have used some of it.
      for (let sent = 0; sent <= FORMS && status < 400; sent += 1) {
        await hosted.field('identifier').fill('nobody');
        const answered = page.waitForResponse((response) => response.request().method() === 'POST');
        await page.locator('form.auth-form').evaluate((form) => form.submit());
        status = (await answered).status();
        await page.waitForLoadState();
      }
      expect(status).toBe(429);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('time')).toBeVisible();
      await inspect(page, looks);
      // The way on is the step itself, where nothing was lost.
      await page.locator('main a.btn').click();
      await hosted.at('sign-in', 'identifier');
    });
  });
}
