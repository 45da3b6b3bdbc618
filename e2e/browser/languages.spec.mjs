// Languages: chosen by the person, or by the browser, at any step.
import { expect, test } from '../support/fixtures.mjs';
import { Hosted } from '../support/hosted.mjs';
import { DESK, PHONE } from '../support/inspect.mjs';

test('another language can be chosen at a later step without losing it', async ({ page, shop, hosted, outbox, customer }) => {
  await shop.signIn();
  await hosted.identifier(customer.email);
  await hosted.at('sign-in/password', 'password');
  const pages = new Hosted(page, outbox, { labelled: false });
  await pages.chooseLanguage('de');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.getByRole('main')).toContainText(customer.email);
  await pages.chooseLanguage('ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await pages.password(customer.password);
  await pages.arrive(shop.hello);
});

for (const { tag, locale, dir, letters } of [
  { tag: 'ar', locale: 'ar-EG', dir: 'rtl', letters: /\p{Script=Arabic}/u },
  { tag: 'de', locale: 'de-DE', dir: 'ltr', letters: /Code/ },
]) {
  test.describe(`a browser that asks for ${locale}`, () => {
    test.use({ locale });

    test(`signs up in ${tag}, mail included`, async ({ page, reader, outbox, somebody }) => {
      const seen = [];
      const onPage = async (step) => {
        const root = page.locator('html');
        seen.push([step, await root.getAttribute('lang'), await root.getAttribute('dir')]);
      };
      const person = somebody();
      const pages = new Hosted(page, outbox, { labelled: false, onPage });
      await reader.signUp();
      await pages.signUp(person);
      await pages.arrive(reader.shelf);
      expect(seen.length).toBeGreaterThanOrEqual(3);
      expect(seen).toEqual(seen.map(([step]) => [step, tag, dir]));
      expect((await outbox.to(person.email)).at(-1).subject).toMatch(letters);
    });
  });
}

test('the page of a right-to-left language keeps codes and addresses left to right', async ({ page, shop, outbox, somebody }) => {
  const pages = new Hosted(page, outbox, { labelled: false });
  await shop.signUp();
  await pages.chooseLanguage('ar');
  await pages.at('sign-up', 'email');
  await pages.field('email').fill(somebody().email);
  await pages.submit('Continue').click();
  await pages.at('sign-up/code', 'code');
  await expect(pages.field('code')).toHaveCSS('direction', 'ltr');
});

for (const [where, viewport] of [['a phone', PHONE], ['a desk', DESK]]) {
  test(`the menu of languages fits on ${where}, and the last one is reached by the keyboard alone`, async ({ page, shop }) => {
    await page.setViewportSize(viewport);
    await shop.signIn();
    const menu = page.locator('details.lang');
    await menu.locator('summary').focus();
    await page.keyboard.press('Enter');
    const list = menu.locator('.lang-list');
    await expect(list).toBeVisible();
    const box = await list.boundingBox();
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
    expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
    const links = list.getByRole('link');
    for (let count = await links.count(); count > 0; count -= 1) await page.keyboard.press('Tab');
    const last = links.last();
    await expect(last).toBeFocused();
    await expect(last).toBeInViewport();
    const tag = await last.getAttribute('lang');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
  });
}
