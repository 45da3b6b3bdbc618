// What password managers, autofill and screen readers go by.
import { expect, test } from '../support/fixtures.mjs';

test('the identifier is a username to password managers', async ({ shop, hosted }) => {
  await shop.signIn();
  await hosted.at('sign-in', 'identifier');
  await expectField(hosted.field('identifier'), { name: 'identifier', id: 'identifier', autocomplete: /^username/ });
  await expect(hosted.field('identifier')).toHaveAttribute('autocapitalize', 'none');
  await expect(hosted.field('identifier')).toHaveAttribute('spellcheck', 'false');
});

test('the password stands beside its username', async ({ page, shop, hosted, somebody }) => {
  const person = somebody();
  await shop.signIn();
  await hosted.identifier(person.email);
  await hosted.at('sign-in/password', 'password');
  await expectField(hosted.field('password'), { name: 'password', id: 'password', autocomplete: 'current-password', type: 'password' });
  const username = page.locator('input[autocomplete="username"]');
  await expect(username).toHaveValue(person.email);
  await expect(username).toHaveAttribute('readonly', '');
});

test('the fields of signing up are named for autofill', async ({ page, shop, hosted, outbox, somebody }) => {
  const person = somebody();
  await shop.signUp();
  await hosted.at('sign-up', 'email');
  await expectField(hosted.field('email'), { name: 'email', id: 'email', autocomplete: 'email', type: 'email' });
  await hosted.field('email').fill(person.email);
  await hosted.submit('Continue').click();
  await hosted.at('sign-up/code', 'code');
  await expectField(hosted.field('code'), { name: 'code', id: 'code', autocomplete: 'one-time-code', type: 'text' });
  await expect(hosted.field('code')).toHaveAttribute('inputmode', 'numeric');
  await expect(hosted.field('code')).toHaveAttribute('maxlength', '8');
  await hosted.enterCode(await outbox.code(person.email));
  await hosted.at('sign-up/details', 'new-password');
  const password = hosted.field('new-password');
  await expectField(password, { name: 'new-password', id: 'new-password', autocomplete: 'new-password', type: 'password' });
  await expect(password).toHaveAttribute('aria-describedby', /new-password-hint/);
  await expect(page.locator('input[type="email"]')).toHaveValue(person.email);
});

test('a pasted code with spaces is taken', async ({ page, context, shop, hosted, outbox, somebody }) => {
  const person = somebody();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await shop.signUp();
  await hosted.at('sign-up', 'email');
  await hosted.field('email').fill(person.email);
  await hosted.submit('Continue').click();
  await hosted.at('sign-up/code', 'code');
  const code = await outbox.code(person.email);
  await page.evaluate((text) => navigator.clipboard.writeText(text), ` ${code.slice(0, 4)} ${code.slice(4)} `);
  await hosted.field('code').focus();
  await page.keyboard.press('Control+V');
  await hosted.details(person);
  await hosted.arrive(shop.hello);
});

test('the password can be shown and hidden', async ({ page, shop, hosted, somebody }) => {
  await shop.signIn();
  await hosted.identifier(somebody().email);
  await hosted.at('sign-in/password', 'password');
  const reveal = page.getByRole('button', { name: 'Show password' });
  await reveal.click();
  await expect(hosted.field('password')).toHaveAttribute('type', 'text');
  await expect(reveal).toHaveAttribute('aria-pressed', 'true');
  await reveal.click();
  await expect(hosted.field('password')).toHaveAttribute('type', 'password');
});

async function expectField(field, attributes) {
  for (const [attribute, value] of Object.entries(attributes)) await expect(field).toHaveAttribute(attribute, value);
}
