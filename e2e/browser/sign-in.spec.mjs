// Ways in, and what they say when they don't open.
import { expect, test } from '../support/fixtures.mjs';

const WRONG = 'That email and password don’t match.';

test('a password signs in', async ({ shop, hosted, customer }) => {
  await shop.signIn();
  await hosted.signIn(customer);
  await hosted.arrive(shop.hello);
});

test('an emailed code signs in', async ({ page, shop, hosted, customer }) => {
  await shop.signIn();
  await hosted.identifier(customer.email);
  await hosted.at('sign-in/password', 'password');
  await page.getByRole('button', { name: 'Email me a code instead' }).click();
  await hosted.mailedCode('sign-in/code', customer.email);
  await hosted.arrive(shop.hello);
});

test('a wrong code is refused and the right one still works', async ({ page, shop, hosted, outbox, customer }) => {
  await shop.signIn();
  await hosted.identifier(customer.email);
  await hosted.at('sign-in/password', 'password');
  await page.getByRole('button', { name: 'Email me a code instead' }).click();
  const code = await outbox.code(customer.email);
  await hosted.code('sign-in/code', code.replace(/.$/, (digit) => (Number(digit) + 1) % 10));
  await expect(page.getByRole('alert')).toContainText('That isn’t the code we sent last.');
  await expect(hosted.field('code')).toHaveAttribute('aria-invalid', 'true');
  await hosted.enterCode(code);
  await hosted.arrive(shop.hello);
});

test('asking for a new code sends it or says when it may be asked for', async ({ page, shop, hosted, customer }) => {
  await shop.signIn();
  await hosted.identifier(customer.email);
  await hosted.at('sign-in/password', 'password');
  await page.getByRole('button', { name: 'Email me a code instead' }).click();
  await hosted.at('sign-in/code', 'code');
  await page.getByRole('button', { name: 'send a new code' }).click();
  await expect(page.getByRole('status')).toContainText(/We sent a new code|You can ask for another code in \d+ second/);
});

test('a wrong password says so beside the field and keeps the address', async ({ page, shop, hosted, customer }) => {
  await shop.signIn();
  await hosted.identifier(customer.email);
  await hosted.password('not the password');
  await expect(page.getByRole('alert')).toContainText(WRONG);
  await expect(page).toHaveTitle(/^Error: /);
  await expect(hosted.field('password')).toHaveAttribute('aria-invalid', 'true');
  await expect(hosted.field('password')).toHaveValue('');
  await expect(page.getByRole('main')).toContainText(customer.email);
  await hosted.password(customer.password);
  await hosted.arrive(shop.hello);
});

test('an unknown address gets the same pages as a known one', async ({ page, context, shop, hosted, somebody, customer }) => {
  const seen = {};
  for (const person of [customer, somebody()]) {
    const pages = [];
    const keep = async () => pages.push(await mainText(page, person.email));
    await context.clearCookies();
    await shop.signIn();
    await hosted.identifier(person.email);
    await hosted.at('sign-in/password', 'password');
    await keep();
    await hosted.password('not the password');
    await expect(page.getByRole('alert')).toContainText(WRONG);
    await keep();
    await page.getByRole('button', { name: 'Email me a code instead' }).click();
    await hosted.at('sign-in/code', 'code');
    await keep();
    await hosted.enterCode('00000000');
    await expect(page.getByRole('alert')).toBeVisible();
    await keep();
    seen[person === customer ? 'known' : 'unknown'] = pages;
  }
  expect(seen.unknown).toEqual(seen.known);
});

test('signing up with a registered address looks the same and tells its owner by mail', async ({ page, shop, hosted, outbox, somebody, customer }) => {
  const texts = [];
  for (const person of [somebody(), customer]) {
    const before = (await outbox.to(person.email)).length;
    await shop.signUp();
    await hosted.at('sign-up', 'email');
    await hosted.field('email').fill(person.email);
    await hosted.submit('Continue').click();
    await hosted.at('sign-up/code', 'code');
    texts.push(await mainText(page, person.email));
    await expect.poll(async () => (await outbox.to(person.email)).length).toBe(before + 1);
  }
  expect(texts[1]).toBe(texts[0]);
  const [told] = await outbox.to(customer.email);
  expect(told.code ?? null, 'no code opens a second account').toBeNull();
});

test('a forgotten password is replaced and the old one opens nothing', async ({ page, context, shop, hosted, customer }) => {
  const replaced = { ...customer, password: 'copper kettle under seven stars' };
  await shop.signIn();
  await hosted.identifier(customer.email);
  await hosted.at('sign-in/password', 'password');
  await page.getByRole('link', { name: 'Forgot password?' }).click();
  await hosted.at('reset', 'identifier');
  await hosted.field('identifier').fill(customer.email);
  await hosted.submit('Send code').click();
  await hosted.mailedCode('reset/code', customer.email);
  await page.waitForURL((url) => url.pathname.endsWith('/reset/password'));
  await page.getByLabel('New password', { exact: true }).fill(replaced.password);
  await page.getByLabel('Repeat new password', { exact: true }).fill('another one');
  await hosted.submit('Save and sign in').click();
  await expect(page.getByRole('alert').first()).toContainText('The two passwords differ.');
  await page.getByLabel('New password', { exact: true }).fill(replaced.password);
  await page.getByLabel('Repeat new password', { exact: true }).fill(replaced.password);
  await hosted.submit('Save and sign in').click();
  await hosted.arrive(shop.hello);

  await context.clearCookies();
  await page.evaluate(() => sessionStorage.clear());
  await shop.signIn();
  await hosted.identifier(customer.email);
  await hosted.password(customer.password);
  await expect(page.getByRole('alert')).toContainText(WRONG);
  await hosted.password(replaced.password);
  await hosted.arrive(shop.hello);
});

test('a weak password is refused with help and nothing else is lost', async ({ page, shop, hosted, outbox, somebody }) => {
  const person = somebody();
  await shop.signUp();
  await hosted.at('sign-up', 'email');
  await hosted.field('email').fill(person.email);
  await hosted.submit('Continue').click();
  await hosted.code('sign-up/code', await outbox.code(person.email));
  await hosted.details({ ...person, password: 'password' });
  await expect(hosted.field('new-password')).toHaveAttribute('aria-invalid', 'true');
  await expect(hosted.field('new-password')).toHaveValue('');
  if (await hosted.field('given_name').count()) await expect(hosted.field('given_name')).toHaveValue(person.givenName);
  await hosted.details(person);
  await hosted.arrive(shop.hello);
});

test('staying signed in outlives the browser session and not staying does not', async ({ context, shop, hosted, customer }) => {
  await shop.signIn();
  await hosted.identifier(customer.email);
  await hosted.at('sign-in/password', 'password');
  const remember = hosted.page.getByLabel('Keep me signed in on this device');
  if (await remember.count()) await remember.check();
  await hosted.password(customer.password);
  await hosted.arrive(shop.hello, { stay: true });
  const kept = (await context.cookies()).filter(({ name }) => name.startsWith('vs.') || name.includes('-vs.'));
  expect(kept).toHaveLength(1);
  expect(kept[0].expires).toBeGreaterThan(Date.now() / 1000 + 24 * 3600);

  await context.clearCookies();
  await shop.page.evaluate(() => sessionStorage.clear());
  await shop.signIn();
  await hosted.signIn(customer);
  await hosted.arrive(shop.hello, { stay: false });
  const passing = (await context.cookies()).filter(({ name }) => name.startsWith('vs.') || name.includes('-vs.'));
  expect(passing.map(({ expires }) => expires)).toEqual([-1]);
});

test('the keyboard alone signs in', async ({ page, shop, hosted, customer }) => {
  await shop.open();
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).focus();
  await page.keyboard.press('Enter');
  await hosted.at('sign-in', 'identifier');
  await expect(hosted.field('identifier')).toBeFocused();
  await page.keyboard.type(customer.email);
  await page.keyboard.press('Enter');
  await hosted.at('sign-in/password', 'password');
  await expect(hosted.field('password')).toBeFocused();
  await page.keyboard.type(customer.password);
  await tabTo(page, page.getByRole('button', { name: 'Show password' }));
  await page.keyboard.press('Space');
  await expect(hosted.field('password')).toHaveAttribute('type', 'text');
  await tabTo(page, hosted.submit('Sign in'));
  await expectFocusRing(page);
  await page.keyboard.press('Enter');
  const stay = page.getByRole('button', { name: 'Stay signed in' });
  await expect(shop.hello.or(stay).first()).toBeVisible();
  if (await stay.isVisible()) {
    await tabTo(page, stay);
    await page.keyboard.press('Enter');
  }
  await expect(shop.hello).toBeVisible();
});

/** The page's text without the address, and without the initials that are made of it. */
async function mainText(page, email) {
  const text = await page.getByRole('main').evaluate((main) => {
    const copy = main.cloneNode(true);
    copy.querySelectorAll('.avatar').forEach((avatar) => avatar.remove());
    return copy.textContent.replace(/\s+/g, ' ');
  });
  return text.replaceAll(email, 'ADDRESS');
}

async function tabTo(page, target) {
  for (let presses = 0; presses < 12; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

async function expectFocusRing(page) {
  const ring = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
    return { outlineStyle, outlineWidth };
  });
  expect(ring).toEqual({ outlineStyle: 'solid', outlineWidth: '2px' });
}
