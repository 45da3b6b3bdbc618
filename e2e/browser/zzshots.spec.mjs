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


for (const locale of ['en-GB', 'ar-EG']) {
  test.describe(locale, () => {
    test.use({ locale });
    test('shots', async ({ page, request, server, outbox }) => {
      const first = await waiting(request, server, outbox, `W4SCT ${locale}`);
      await page.goto(first.link);
      const hosted = new Hosted(page, outbox, { labelled: false });
      await hosted.signIn(customer);
      await hosted.arrive(decide(page, 'allow'));
      const shot = async (n) => { for (const [w, h] of [[390, 844], [1280, 800]]) for (const c of ['light', 'dark']) { await page.setViewportSize({ width: w, height: h }); await page.emulateMedia({ colorScheme: c }); await page.screenshot({ path: `/tmp/s/b_${locale}_${n}_${w}_${c}.png`, fullPage: true }); } };
      await shot('q');
      await decide(page, 'allow').click();
      await page.waitForURL('**/approve/done?*');
      await shot('done');
      await page.goto(`${first.link.slice(0, -22)}${'A'.repeat(22)}`);
      await shot('gone');
      const mail = (await outbox.to(customer.email))[0];
      await page.setContent(mail.html); await shot('mail');
    });
  });
}
