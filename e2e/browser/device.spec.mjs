// Connecting a device: the code, the question and the end, in every language and theme, with and without a script.
import { expect, test } from '../support/fixtures.mjs';
import { Hosted } from '../support/hosted.mjs';
import { LOOKS, inspect } from '../support/inspect.mjs';
import { CLIENT } from '../support/seed.mjs';

test.use({ serverOptions: { clients: true } });

/** A device that waits for its owner. */
async function waiting(request, server) {
  const answer = await request.post(`${server.origin}/${server.tenant.id}/oauth2/v2.0/devicecode`, {
    form: { client_id: CLIENT.publicAppId, scope: 'openid profile offline_access' },
  });
  expect(answer.status()).toBe(200);
  const device = await answer.json();
  const poll = async () => {
    const reply = await request.post(`${server.origin}/${server.tenant.id}/oauth2/v2.0/token`, {
      form: { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', client_id: CLIENT.publicAppId, device_code: device.device_code },
    });
    return reply.json();
  };
  return { ...device, poll };
}

const customer = { email: CLIENT.username, password: CLIENT.password };
const field = (page) => page.locator('#user_code');
const next = (page) => page.locator('main .btn-primary');
const decide = (page, decision) => page.locator(`button[name="decision"][value="${decision}"]`);

for (const { locale, ...looks } of LOOKS) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });
    test.slow();

    test(`the pages of a device look right in ${locale}`, async ({ page, request, server, outbox }) => {
      const device = await waiting(request, server);
      await page.goto(device.verification_uri);
      await inspect(page, looks);
      await field(page).fill('333 333 333');
      await next(page).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await inspect(page, looks);
      await field(page).fill(device.user_code.toLowerCase());
      await next(page).click();
      const hosted = new Hosted(page, outbox, { labelled: false });
      await hosted.signIn(customer);
      await hosted.arrive(decide(page, 'allow'));
      await expect(page.locator('.big-code')).toContainText(device.user_code);
      await inspect(page, looks);
      await decide(page, 'allow').click();
      await page.waitForURL('**/deviceauth/done?*');
      await inspect(page, looks);
      expect(await device.poll()).toHaveProperty('refresh_token');
      // Going back shows what came of it, and asks nothing again.
      await page.goBack();
      await expect(decide(page, 'allow')).toHaveCount(0);
      const refused = await waiting(request, server);
      await page.goto(refused.verification_uri_complete);
      await next(page).click();
      await decide(page, 'deny').click();
      await page.waitForURL('**/deviceauth/done?*');
      await inspect(page, looks);
      expect(await refused.poll()).toMatchObject({ error: 'authorization_declined' });
    });
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a device is connected by the page of every tenant', async ({ page, request, server }) => {
    const device = await waiting(request, server);
    await page.goto(`${server.origin}/common/oauth2/deviceauth`);
    await field(page).fill(device.user_code);
    await next(page).click();
    await page.locator('#identifier').fill(customer.email);
    await next(page).click();
    await page.locator('#password').fill(customer.password);
    await next(page).click();
    await expect(page.getByRole('main')).toContainText('Did someone send you this code?');
    await decide(page, 'allow').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your device is connected');
    expect(await device.poll()).toHaveProperty('access_token');
  });
});
