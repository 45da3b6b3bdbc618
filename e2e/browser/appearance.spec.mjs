// Every page in both themes, on a phone and on a desk, without a violation and without sideways scroll.
// VESTIBULE_TEST_FULL=1 does the same in every language; otherwise German and Arabic are looked at on a phone.
import { expect, test } from '../support/fixtures.mjs';
import { Hosted } from '../support/hosted.mjs';
import { LOOKS, inspect } from '../support/inspect.mjs';
import { Reader } from '../support/apps.mjs';

for (const { locale, ...looks } of LOOKS) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });
    test.slow();

    const started = (page, outbox) => {
      const seen = [];
      const onPage = async (step) => {
        seen.push(step);
        await inspect(page, looks);
      };
      return { seen, hosted: new Hosted(page, outbox, { onPage, labelled: false }) };
    };

    test(`the pages of signing up look right in ${locale}`, async ({ page, outbox, shop, somebody }) => {
      const person = somebody('Bartholomäus-Maximilian', 'von und zu Wolfenbüttel-Schwarzenberg');
      const { hosted, seen } = started(page, outbox);
      await shop.signUp();
      await hosted.at('sign-up', 'email');
      await hosted.field('email').fill('not an address');
      await hosted.submit().click();
      await expect(page.getByRole('alert').first()).toBeVisible();
      await hosted.at('sign-up', 'email');
      await hosted.field('email').fill(person.email);
      await hosted.submit().click();
      await hosted.at('sign-up/code', 'code');
      await hosted.enterCode('00000000');
      await expect(page.getByRole('alert').first()).toBeVisible();
      await hosted.code('sign-up/code', await outbox.code(person.email));
      await hosted.details({ ...person, password: 'short' });
      await expect(hosted.field('new-password')).toHaveAttribute('aria-invalid', 'true');
      await hosted.details(person);
      await hosted.arrive(shop.hello);
      await inspect(page, looks);
      expect(seen.length).toBeGreaterThanOrEqual(6);
    });

    test(`the pages of signing in look right in ${locale}`, async ({ page, outbox, reader, customer }) => {
      const { hosted, seen } = started(page, outbox);
      await reader.signIn();
      await hosted.identifier('');
      await expect(page.getByRole('alert').first()).toBeVisible();
      await hosted.identifier(customer.email);
      await hosted.password('not the password');
      await expect(page.getByRole('alert').first()).toBeVisible();
      await hosted.at('sign-in/password', 'password');
      await page.locator('button[name="method"][value="email"]').click();
      await hosted.mailedCode('sign-in/code', customer.email);
      await hosted.arrive(reader.shelf, { stay: true });
      await inspect(page, looks);
      expect(seen).toContain('sign-in/stay');
    });

    test(`the page of a locked account looks right in ${locale}`, async ({ page, outbox, shop, somebody }) => {
      const hosted = new Hosted(page, outbox, { labelled: false });
      await shop.signIn();
      await hosted.identifier(somebody().email);
      for (let guess = 1; guess <= 10; guess += 1) {
        await hosted.password(`wrong password ${guess}`);
        await expect(page.getByRole('alert').first()).toBeVisible();
      }
      // Instead of the field, until when there is none.
      await expect(hosted.field('password')).toHaveCount(0);
      await expect(page.locator('time')).toBeVisible();
      await inspect(page, looks);
      await page.locator('button[name="method"][value="email"]').click();
      await hosted.at('sign-in/code', 'code');
    });

    test(`the pages of a reset look right in ${locale}`, async ({ page, outbox, reader, customer }) => {
      const { hosted } = started(page, outbox);
      await reader.signIn();
      await hosted.identifier(customer.email);
      await hosted.at('sign-in/password', 'password');
      await page.locator('a[href*="/reset"]').click();
      await hosted.at('reset', 'identifier');
      await hosted.field('identifier').fill(customer.email);
      await hosted.submit().click();
      await hosted.mailedCode('reset/code', customer.email);
      await hosted.at('reset/password', 'new-password');
      await hosted.field('new-password').fill('short');
      await hosted.field('confirm-password').fill('different');
      await hosted.submit().click();
      await expect(hosted.field('new-password')).toHaveAttribute('aria-invalid', 'true');
      await hosted.at('reset/password', 'new-password');
    });

    test(`the pages for what goes wrong look right in ${locale}`, async ({ page, server }) => {
      const tenant = `${server.origin}/${server.tenant.id}`;
      const addresses = [
        `${tenant}/sign-in`,
        `${tenant}/no-such-page`,
        `${tenant}/oauth2/v2.0/authorize?client_id=00000000-0000-4000-8000-000000000000&response_type=code`,
        `${server.origin}/00000000-0000-4000-8000-000000000000/sign-in`,
        `${tenant}/oauth2/v2.0/logout`,
      ];
      for (const address of addresses) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await inspect(page, looks);
      }
    });
  });
}

test('the sample apps look right signed out and signed in', async ({ page, server, shop, hosted, customer }) => {
  test.slow();
  const reader = new Reader(page, server);
  await shop.open();
  await inspect(page);
  await reader.open();
  await expect(reader.welcome).toBeVisible();
  await inspect(page);
  await shop.signIn();
  await hosted.signIn(customer);
  await hosted.arrive(shop.hello);
  await page.getByRole('button', { name: 'Call the orders API' }).click();
  await expect(page.getByText('200 OK')).toBeVisible();
  await inspect(page);
  await reader.open();
  await expect(reader.shelf).toBeVisible();
  await inspect(page);
  await reader.signOut();
  await inspect(page);
});

test('the outbox looks right empty and full', async ({ page, server, shop, hosted, outbox, somebody }) => {
  const person = somebody();
  const url = new URL(server.info.outboxUrl);
  url.searchParams.set('to', person.email);
  await page.goto(url.href);
  await inspect(page);
  await shop.signUp();
  await hosted.at('sign-up', 'email');
  await hosted.field('email').fill(person.email);
  await hosted.submit('Continue').click();
  const code = await outbox.code(person.email);
  await page.goto(url.href);
  await expect(page.getByText(code).first()).toBeVisible();
  await inspect(page);
});
