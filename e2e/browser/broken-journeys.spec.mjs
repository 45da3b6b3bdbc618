// Journeys that were lost, tampered with or finished, and requests that make no sense: a page each, and a way on.
import { expect, test } from '../support/fixtures.mjs';

const heading = (page, name) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
const isJourneyCookie = ({ name }) => /^(__Host-)?vj\./.test(name);

test('a step without a journey says so', async ({ page, server }) => {
  for (const step of ['sign-in', 'sign-in/password', 'sign-in/code', 'sign-up', 'sign-up/code', 'sign-up/details', 'reset', 'reset/code', 'reset/password']) {
    const response = await page.goto(`${server.origin}/${server.tenant.id}/${step}`);
    expect(response.status(), step).toBeLessThan(500);
    await heading(page, 'We’ve lost the thread');
  }
});

test('a journey whose cookie was tampered with says so and the app starts anew', async ({ page, context, shop, hosted, customer }) => {
  await shop.signIn();
  await hosted.identifier(customer.email);
  await hosted.at('sign-in/password', 'password');
  const cookies = (await context.cookies()).filter(isJourneyCookie);
  expect(cookies.length).toBeGreaterThan(0);
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, value: flipped(cookie.value) })));
  await page.reload();
  await heading(page, /We’ve lost the thread|This took too long/);
  await shop.signIn();
  await hosted.signIn(customer);
  await hosted.arrive(shop.hello);
});

test('a journey whose cookies were cleared says so when its form is sent', async ({ page, context, shop, hosted, customer }) => {
  await shop.signIn();
  await hosted.identifier(customer.email);
  await hosted.at('sign-in/password', 'password');
  await context.clearCookies();
  await hosted.field('password').fill(customer.password);
  await hosted.submit('Sign in').click();
  await heading(page, /We’ve lost the thread|Your browser blocks cookies/);
});

test('a form whose token was tampered with changes nothing', async ({ page, shop, hosted, customer }) => {
  await shop.signIn();
  await hosted.identifier(customer.email);
  await hosted.at('sign-in/password', 'password');
  const form = page.locator('form').filter({ has: hosted.field('password') });
  await form.locator('[name="csrf"]').evaluate((input) => { input.value = `${input.value.startsWith('x') ? 'y' : 'x'}${input.value.slice(1)}`; });
  await hosted.field('password').fill(customer.password);
  await hosted.submit('Sign in').click();
  await heading(page, 'This page was open too long');
});

test('a finished journey says so and does not sign in twice', async ({ page, shop, hosted, customer }) => {
  await shop.signIn();
  await hosted.identifier(customer.email);
  await hosted.at('sign-in/password', 'password');
  const step = page.url();
  await hosted.password(customer.password);
  await hosted.arrive(shop.hello);
  await page.goto(step);
  await heading(page, /This is already finished|We’ve lost the thread/);
});

test('an unknown app or address gets a page and is never redirected to', async ({ page, server, shop }) => {
  const authorize = `${server.origin}/${server.tenant.id}/oauth2/v2.0/authorize`;
  const { appId } = server.app('reader');
  const known = `${server.app('reader').url}/callback`;
  const requests = [
    [{ client_id: '00000000-0000-4000-8000-000000000000', redirect_uri: known }, 'This app isn’t known here'],
    [{ client_id: appId, redirect_uri: 'https://evil.example/cb' }, 'This app can’t sign you in'],
    [{ client_id: appId, redirect_uri: `${known}/more` }, 'This app can’t sign you in'],
    [{ client_id: appId, redirect_uri: shop.url }, 'This app can’t sign you in'],
  ];
  for (const [parameters, title] of requests) {
    const query = new URLSearchParams({ response_type: 'code', scope: 'openid', state: 's', ...parameters });
    const response = await page.goto(`${authorize}?${query}`);
    expect(response.status()).toBe(400);
    expect(new URL(page.url()).origin).toBe(server.origin);
    await heading(page, title);
  }
});

test('an unknown tenant gets a page', async ({ page, server }) => {
  const { appId } = server.app('reader');
  await page.goto(`${server.origin}/00000000-0000-4000-8000-000000000000/oauth2/v2.0/authorize?client_id=${appId}&response_type=code`);
  await heading(page, 'There’s no sign-in here');
});

test('silence without a session is an answer to the app and no page', async ({ page, reader }) => {
  await reader.open();
  await expect(reader.welcome).toBeVisible();
  expect(new URL(page.url()).origin).toBe(reader.url);
});

/** The value with one character of its middle exchanged. */
function flipped(value) {
  const middle = Math.floor(value.length / 2);
  return value.slice(0, middle) + (value[middle] === 'A' ? 'B' : 'A') + value.slice(middle + 1);
}
