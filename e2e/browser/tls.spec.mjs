// The same over HTTPS, where cookies are bound to the host.
import { Reader } from '../support/apps.mjs';
import { expect, test } from '../support/fixtures.mjs';

test.use({ serverOptions: { tls: true } });

test('over TLS a customer is signed in to both apps with cookies bound to the host', async ({ context, server, shop, hosted, somebody }) => {
  expect(server.origin).toMatch(/^https:\/\/localhost:\d+$/);
  await shop.signUp();
  await hosted.signUp(somebody());
  await hosted.arrive(shop.hello);
  const reader = new Reader(await context.newPage(), server);
  await reader.open();
  await expect(reader.shelf).toBeVisible();

  const cookies = await context.cookies();
  expect(cookies.length).toBeGreaterThan(1);
  for (const cookie of cookies) {
    expect(cookie.name, cookie.name).toMatch(/^__Host-/);
    // The one that the session iframe compares opens nothing.
    const readable = cookie.name.startsWith('__Host-vo.');
    expect(cookie, cookie.name).toMatchObject({ secure: true, httpOnly: !readable, path: '/' });
  }
  await reader.signOut();
  await expect(shop.closed).toBeVisible();
});
