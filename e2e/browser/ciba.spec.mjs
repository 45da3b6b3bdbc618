// Answering a client that asks by the backchannel: the mail, the question and the end, in every language and theme, with and
// without a script.
import { expect, test } from '../support/fixtures.mjs';
import { Hosted } from '../support/hosted.mjs';
import { LOOKS, inspect } from '../support/inspect.mjs';
import { CLIENT } from '../support/seed.mjs';

test.use({ serverOptions: { clients: true } });

const customer = { email: CLIENT.username, password: CLIENT.password };
const decide = (page, decision) => page.locator(`button[name="decision"][value="${decision}"]`);

/** A client that waits for the customer, and the link that the customer was mailed. */
async function waiting(request, server, outbox, message) {
  const known = (await outbox.to(customer.email)).length;
  const oauth = `${server.origin}/${server.tenant.id}/oauth2/v2.0`;
  const client = { client_id: CLIENT.appId, client_secret: CLIENT.secret };
  const answer = await request.post(`${oauth}/bc-authorize`, {
    form: { ...client, scope: 'openid profile', login_hint: customer.email, binding_message: message },
  });
  expect(answer.status()).toBe(200);
  const { auth_req_id } = await answer.json();
  await expect.poll(async () => (await outbox.to(customer.email)).length).toBeGreaterThan(known);
  const mails = await outbox.to(customer.email);
  const mail = mails.find(({ text }) => text.includes(message));
  const link = mail.text.split(/\s+/).find((word) => word.includes('/approve?r='));
  const poll = async () => {
    const form = { ...client, grant_type: 'urn:openid:params:grant-type:ciba', auth_req_id };
    return (await request.post(`${oauth}/token`, { form })).json();
  };
  return { link, poll };
}

for (const { locale, ...looks } of LOOKS) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });
    test.slow();

    test(`the pages of a question look right in ${locale}`, async ({ page, request, server, outbox }) => {
      const first = await waiting(request, server, outbox, `W4SCT ${locale}`);
      await page.goto(first.link);
      const hosted = new Hosted(page, outbox, { labelled: false });
      await hosted.signIn(customer);
      await hosted.arrive(decide(page, 'allow'));
      await expect(page.getByRole('main')).toContainText(`W4SCT ${locale}`);
      await inspect(page, looks);
      expect(await first.poll()).toMatchObject({ error: 'authorization_pending' });
      await decide(page, 'allow').click();
      await page.waitForURL('**/approve/done?*');
      await inspect(page, looks);
      expect(await first.poll()).toHaveProperty('id_token');
      // Going back shows what came of it, and asks nothing again.
      await page.goto(first.link);
      await expect(decide(page, 'allow')).toHaveCount(0);
      const second = await waiting(request, server, outbox, `XK3PM ${locale}`);
      await page.goto(second.link);
      await decide(page, 'deny').click();
      await page.waitForURL('**/approve/done?*');
      await inspect(page, looks);
      expect(await second.poll()).toMatchObject({ error: 'access_denied' });
      await page.goto(`${second.link.slice(0, -22)}${'A'.repeat(22)}`);
      await inspect(page, looks);
    });
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a question is answered from its mail', async ({ page, request, server, outbox }) => {
    const asked = await waiting(request, server, outbox, 'Q7RTN');
    await page.goto(asked.link);
    await page.locator('#identifier').fill(customer.email);
    await page.locator('main .btn-primary').click();
    await page.locator('#password').fill(customer.password);
    await page.locator('main .btn-primary').click();
    await expect(page.getByRole('main')).toContainText('Did you start this?');
    await decide(page, 'allow').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You’ve agreed');
    expect(await asked.poll()).toHaveProperty('access_token');
  });
});
