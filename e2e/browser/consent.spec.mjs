// The question whether an application may do what it asks for: in every language and theme, with and without a script.
import { createHash } from 'node:crypto';
import { expect, test } from '../support/fixtures.mjs';
import { Hosted } from '../support/hosted.mjs';
import { LOOKS, inspect } from '../support/inspect.mjs';
import { CLIENT } from '../support/seed.mjs';

test.use({ serverOptions: { clients: true } });

const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const SITE = 'https://club.example.net/callback';
const customer = { email: CLIENT.username, password: CLIENT.password };
const decide = (page, decision) => page.locator(`button[name="decision"][value="${decision}"]`);

/** Where a client that has just registered itself sends people. */
async function request(api, server, scope) {
  const tenant = `${server.origin}/${server.tenant.id}`;
  const answer = await api.post(`${tenant}/oauth2/v2.0/register`, {
    data: { redirect_uris: [SITE], client_name: 'Page Turners', token_endpoint_auth_method: 'none' },
  });
  expect(answer.status()).toBe(201);
  const { client_id } = await answer.json();
  const query = new URLSearchParams({
    client_id,
    scope,
    response_type: 'code',
    redirect_uri: SITE,
    state: 'of-the-club',
    code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
    code_challenge_method: 'S256',
  });
  return `${tenant}/oauth2/v2.0/authorize?${query}`;
}

/** The parameters that the browser takes to the client's site, which is not there. */
async function taken(page, act) {
  const [sent] = await Promise.all([page.waitForRequest(`${SITE}?*`), act()]);
  return new URL(sent.url()).searchParams;
}

for (const { locale, ...looks } of LOOKS) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });
    test.slow();

    test(`the page looks right in ${locale}`, async ({ page, request: api, server, outbox }) => {
      const hosted = new Hosted(page, outbox, { labelled: false });
      await page.goto(await request(api, server, 'openid profile email offline_access'));
      await hosted.signIn(customer);
      await hosted.arrive(decide(page, 'allow'));
      await expect(page.locator('.scopes li')).toHaveCount(4);
      await expect(page.locator('main')).toContainText('club.example.net');
      await inspect(page, looks);
      const answer = await taken(page, () => decide(page, 'allow').click());
      expect(answer.get('state')).toBe('of-the-club');
      expect(answer.get('code')).toBeTruthy();
    });

    test(`the page that sends to an administrator looks right in ${locale}`, async ({ page, request: api, server, outbox }) => {
      const hosted = new Hosted(page, outbox, { labelled: false });
      await page.goto(await request(api, server, `openid ${CLIENT.stock}/Stock.Write`));
      await hosted.signIn(customer);
      await hosted.arrive(decide(page, 'deny'));
      await expect(decide(page, 'allow')).toHaveCount(0);
      await inspect(page, looks);
      const answer = await taken(page, () => decide(page, 'deny').click());
      expect(answer.get('error')).toBe('access_denied');
    });
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('it can be answered, and asked for again by going back', async ({ page, request: api, server }) => {
    await page.goto(await request(api, server, 'openid email'));
    await page.locator('input[name="identifier"]').fill(customer.email);
    await page.locator('main .btn-primary').click();
    await page.locator('input[name="password"]').fill(customer.password);
    await page.locator('main .btn-primary').click();
    await expect(decide(page, 'allow')).toBeVisible();
    await page.reload();
    await expect(decide(page, 'allow')).toBeVisible();
    const answer = await taken(page, () => decide(page, 'deny').click());
    expect(answer.get('error')).toBe('access_denied');
  });
});
