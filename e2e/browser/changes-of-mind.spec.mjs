// Another address, and the Back button, at each step.
import { Reader } from '../support/apps.mjs';
import { expect, test } from '../support/fixtures.mjs';
import { Hosted } from '../support/hosted.mjs';
import { inspect } from '../support/inspect.mjs';

test('another address can be used from the password page', async ({ page, shop, hosted, somebody, customer }) => {
  const other = somebody();
  await shop.signIn();
  await hosted.identifier(other.email);
  await hosted.at('sign-in/password', 'password');
  await page.getByRole('link', { name: /Change account/ }).click();
  await hosted.at('sign-in', 'identifier');
  await hosted.field('identifier').fill('');
  await hosted.signIn(customer);
  await hosted.arrive(shop.hello);
});

test('another address can be used from the code page of sign-up', async ({ page, shop, hosted, outbox, somebody }) => {
  const [mistyped, person] = [somebody(), somebody()];
  await shop.signUp();
  await hosted.at('sign-up', 'email');
  await hosted.field('email').fill(mistyped.email);
  await hosted.submit('Continue').click();
  await hosted.at('sign-up/code', 'code');
  const theirs = await outbox.code(mistyped.email);
  await page.getByRole('link', { name: 'Use a different email' }).click();
  await hosted.at('sign-up', 'email');
  await hosted.field('email').fill(person.email);
  await hosted.submit('Continue').click();
  // The first address's code proves nothing about the second.
  await hosted.code('sign-up/code', theirs);
  await expect(page.getByRole('alert')).toBeVisible();
  await hosted.enterCode(await outbox.code(person.email));
  await hosted.details(person);
  await hosted.arrive(shop.hello);
  await expect(page.getByText(person.email).first()).toBeVisible();
});

test('another address can be used after the first was confirmed', async ({ page, shop, hosted, outbox, somebody }) => {
  const [first, person] = [somebody(), somebody()];
  await shop.signUp();
  await hosted.at('sign-up', 'email');
  await hosted.field('email').fill(first.email);
  await hosted.submit('Continue').click();
  await hosted.mailedCode('sign-up/code', first.email);
  await hosted.at('sign-up/details', 'new-password');
  await page.getByRole('link', { name: 'Use a different email' }).click();
  await hosted.at('sign-up', 'email');
  await hosted.field('email').fill(person.email);
  await hosted.submit('Continue').click();
  // What was proven belongs to the first address: the second is asked for its own code.
  await hosted.code('sign-up/code', await outbox.code(person.email));
  await hosted.details(person);
  await hosted.arrive(shop.hello);
  await expect(page.getByText(person.email).first()).toBeVisible();
});

test('Back works at each step of signing in', async ({ page, shop, hosted, outbox, somebody, customer }) => {
  await shop.signIn();
  await hosted.identifier(somebody().email);
  await hosted.at('sign-in/password', 'password');
  await page.goBack();
  await hosted.at('sign-in', 'identifier');
  await hosted.field('identifier').fill(customer.email);
  await hosted.submit('Continue').click();
  await hosted.at('sign-in/password', 'password');
  await expect(page.getByRole('main')).toContainText(customer.email);
  await page.getByRole('button', { name: 'Email me a code instead' }).click();
  await hosted.at('sign-in/code', 'code');
  await outbox.code(customer.email);
  await page.goBack();
  await hosted.password(customer.password);
  await hosted.arrive(shop.hello);
});

test('Back works at each step of signing up', async ({ page, shop, hosted, outbox, somebody }) => {
  const [mistyped, person] = [somebody(), somebody()];
  await shop.signUp();
  await hosted.at('sign-up', 'email');
  await hosted.field('email').fill(mistyped.email);
  await hosted.submit('Continue').click();
  await hosted.at('sign-up/code', 'code');
  await page.goBack();
  await hosted.at('sign-up', 'email');
  await hosted.field('email').fill(person.email);
  await hosted.submit('Continue').click();
  await hosted.code('sign-up/code', await outbox.code(person.email));
  await hosted.at('sign-up/details', 'new-password');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goForward();
  await hosted.details(person);
  await hosted.arrive(shop.hello);
});

test('Back works at each step of a reset', async ({ page, shop, hosted, customer }) => {
  await shop.signIn();
  await hosted.identifier(customer.email);
  await hosted.at('sign-in/password', 'password');
  await page.getByRole('link', { name: 'Forgot password?' }).click();
  await hosted.at('reset', 'identifier');
  await hosted.field('identifier').fill(customer.email);
  await hosted.submit('Send code').click();
  await hosted.at('reset/code', 'code');
  await page.goBack();
  await hosted.at('reset', 'identifier');
  await page.goBack();
  await hosted.password(customer.password);
  await hosted.arrive(shop.hello);
});

test('Back to a page that refused an answer shows its question again', async ({ page, shop, hosted, outbox, customer }) => {
  await shop.signIn();
  await hosted.identifier('');
  await expect(page.getByRole('alert')).toBeVisible();
  await hosted.identifier(customer.email);
  await hosted.password('not the password');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('button', { name: 'Email me a code instead' }).click();
  await hosted.code('sign-in/code', '00000000');
  await expect(page.getByRole('alert')).toBeVisible();
  // The refused code, the page that asked for it, the refused password: each is a page of its own to the browser.
  await page.reload();
  await hosted.at('sign-in/code', 'code');
  await expect(page.getByRole('alert')).toBeHidden();
  await page.goBack();
  await hosted.at('sign-in/code', 'code');
  await page.goBack();
  await hosted.at('sign-in/password', 'password');
  await expect(page.getByRole('alert')).toBeHidden();
  await page.goForward();
  await hosted.mailedCode('sign-in/code', customer.email);
  await hosted.arrive(shop.hello);
});

test('declining to sign out leaves the customer signed in and says so', async ({ page, server, shop, hosted, customer }) => {
  await shop.signIn();
  await hosted.signIn(customer);
  await hosted.arrive(shop.hello);
  await page.goto(`${server.origin}/${server.tenant.id}/oauth2/v2.0/logout`);
  await page.getByRole('button', { name: 'Stay signed in' }).click();
  await expect(page.getByRole('heading', { name: 'You’re still signed in' })).toBeVisible();
  await inspect(page);
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(`${shop.url}`);
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).or(shop.hello).first().click();
  await expect(shop.hello).toBeVisible();
});

test('Back after signing in leads to no dead end', async ({ page, shop, hosted, customer }) => {
  await shop.signIn();
  await hosted.signIn(customer);
  await hosted.arrive(shop.hello);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(shop.url);
  await expect(shop.hello).toBeVisible();
});

test('two sign-ins in two tabs don’t disturb each other', async ({ page, context, server, shop, hosted, outbox, customer }) => {
  const second = await context.newPage();
  const [reader, other] = [new Reader(second, server), new Hosted(second, outbox)];
  await shop.signIn();
  await hosted.identifier(customer.email);
  await reader.signIn();
  await other.identifier(customer.email);
  await hosted.password(customer.password);
  await hosted.arrive(shop.hello);
  await other.password(customer.password);
  await other.arrive(reader.shelf);
  await expect(page.getByText(customer.email).first()).toBeVisible();
});
