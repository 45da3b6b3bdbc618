// How answers reach an app: as a form, and on through an app of two origins.
import { createServer } from 'node:net';
import { expect, test } from '../support/fixtures.mjs';
import { CLIENT } from '../support/seed.mjs';

test.use({ serverOptions: { clients: true } });

const USER = { email: CLIENT.username, password: CLIENT.password };
const CHALLENGE = { code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256' };

function authorize(server, callback, more) {
  const query = new URLSearchParams({
    client_id: CLIENT.appId,
    response_type: 'code',
    redirect_uri: callback.url,
    scope: 'openid',
    state: 'of this test',
    nonce: 'n',
    ...CHALLENGE,
    ...more,
  });
  return `${server.origin}/${server.tenant.id}/oauth2/v2.0/authorize?${query}`;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test(`an answer travels as a form ${javaScriptEnabled ? 'by itself' : 'at the press of a button'}`, async ({ page, server, hosted, callback }) => {
      await page.goto(authorize(server, callback, { response_mode: 'form_post' }));
      await hosted.signIn(USER);
      const inApp = page.getByRole('heading', { name: 'Back in the app' });
      const goOn = page.locator('form[data-send] button');
      await hosted.arrive(javaScriptEnabled ? inApp : goOn);
      if (!javaScriptEnabled) await goOn.click();
      await expect(inApp).toBeVisible();
      const { method, form } = await callback.next();
      expect(method).toBe('POST');
      expect(form.get('state')).toBe('of this test');
      expect(form.get('iss')).toBe(server.issuer);
      expect(form.get('code')).toBeTruthy();
    });
  });
}

test('an app of two origins may send the browser on after sign-in', async ({ page, server, hosted, callback }) => {
  let reached;
  const arrived = new Promise((resolve) => { reached = resolve; });
  // It need not speak HTTPS: that the browser connects shows that the page's policy let it go on.
  const second = createServer((socket) => {
    socket.destroy();
    reached();
  });
  await new Promise((resolve) => { second.listen(0, '127.0.0.1', resolve); });
  callback.onward = `https://localhost:${second.address().port}/`;
  await page.goto(authorize(server, callback));
  await hosted.identifier(USER.email);
  await hosted.password(USER.password);
  const stay = page.locator('[name="stay"][value="no"]');
  await Promise.race([arrived, stay.waitFor()]);
  if (await stay.isVisible().catch(() => false)) await stay.click();
  await arrived;
  await callback.next();
  callback.onward = null;
  await new Promise((resolve) => { second.close(resolve); });
});

test('an answer in the fragment never reaches the app’s server', async ({ page, server, hosted, callback }) => {
  await page.goto(authorize(server, callback, { response_mode: 'fragment' }));
  await hosted.signIn(USER);
  await hosted.arrive(page.getByRole('heading', { name: 'Back in the app' }));
  const { url } = await callback.next();
  expect(url.search).toBe('');
  expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('code')).toBeTruthy();
});
