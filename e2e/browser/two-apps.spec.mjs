// The main job: sign up once, be signed in to two apps, sign out of both.
import { expect, test } from '../support/fixtures.mjs';
import { Hosted } from '../support/hosted.mjs';
import { Reader } from '../support/apps.mjs';

test('a new customer signs up once, is signed in to both apps and signs out of both', async ({ page, context, server, shop, hosted, somebody }) => {
  const person = somebody();
  await shop.signUp();
  await hosted.signUp(person);
  await hosted.arrive(shop.hello);
  await expect(page.getByText('Signature checked')).toBeVisible();

  const asked = [];
  const second = await context.newPage();
  second.on('framenavigated', (frame) => asked.push(new URL(frame.url()).pathname));
  const reader = new Reader(second, server);
  await reader.open();
  await expect(reader.shelf).toBeVisible();
  expect(asked.filter((path) => /\/sign-(in|up)/.test(path)), 'pages that asked again').toEqual([]);

  await reader.signOut();
  await expect(shop.closed).toBeVisible();
  await shop.open();
  await expect(shop.welcome).toBeVisible();
  await reader.open();
  await expect(reader.welcome).toBeVisible();
});

test('signing out of the shop signs out of the reader', async ({ context, server, shop, hosted, customer }) => {
  await shop.signIn();
  await hosted.signIn(customer);
  await hosted.arrive(shop.hello);
  const reader = new Reader(await context.newPage(), server);
  await reader.open();
  await expect(reader.shelf).toBeVisible();
  await shop.signOut();
  await reader.open();
  await expect(reader.welcome).toBeVisible();
});

test('the shop calls the orders API, renews its tokens and survives a reload', async ({ page, shop, hosted, customer }) => {
  await shop.signIn();
  await hosted.signIn(customer);
  await hosted.arrive(shop.hello);
  await page.getByRole('button', { name: 'Call the orders API' }).click();
  await expect(page.getByText('200 OK')).toBeVisible();
  await expect(page.getByText('"Salt and Cedar"')).toBeVisible();
  await page.getByRole('button', { name: 'Get a fresh token' }).click();
  await expect(page.getByText('The refresh token changed too')).toBeVisible();
  await page.reload();
  await expect(shop.hello).toBeVisible();
});

test('the reader renews its tokens and reads the profile on its server', async ({ page, reader, hosted, customer }) => {
  await reader.signIn();
  await hosted.signIn(customer);
  await hosted.arrive(reader.shelf);
  await page.getByRole('button', { name: 'Get fresh tokens' }).click();
  await expect(page.getByText('Tokens renewed')).toBeVisible();
  await page.getByRole('button', { name: 'Read your profile again' }).click();
  await expect(page.getByText('Profile read')).toBeVisible();
});

test('signing in from scratch asks again although there is a session', async ({ page, reader, hosted, customer }) => {
  await reader.signIn();
  await hosted.signIn(customer);
  await hosted.arrive(reader.shelf);
  await page.getByRole('button', { name: 'Sign in again from scratch' }).click();
  await page.waitForURL(/\/sign-in/);
  await expect(hosted.field('identifier').or(hosted.field('password')).first()).toBeVisible();
});

test('a session is the browser’s own', async ({ browser, server, reader, hosted, customer }) => {
  await reader.signIn();
  await hosted.signIn(customer);
  await hosted.arrive(reader.shelf);
  const other = await browser.newContext();
  const stranger = new Reader(await other.newPage(), server);
  await stranger.open();
  await expect(stranger.welcome).toBeVisible();
  await other.close();
});

test('two customers in two browsers are signed in as themselves', async ({ browser, server, outbox, reader, hosted, somebody }) => {
  const [first, second] = [somebody('Robin', 'Vale'), somebody('Rue', 'Tansy')];
  await reader.signUp();
  await hosted.signUp(first);
  await hosted.arrive(reader.shelf);
  const other = await browser.newContext();
  const page = await other.newPage();
  const theirs = new Reader(page, server);
  await theirs.signUp();
  const pages = new Hosted(page, outbox);
  await pages.signUp(second);
  await pages.arrive(theirs.shelf);
  await expect(page.getByText(second.email)).toBeVisible();
  await reader.open();
  await expect(reader.page.getByText(first.email)).toBeVisible();
  await other.close();
});
