// OpenID Connect Session Management 1.0: an app's page asks the session iframe whether the session is still the same.
import { expect, test } from '../support/fixtures.mjs';
import { CLIENT } from '../support/seed.mjs';

test.use({ serverOptions: { clients: true } });

test('the session iframe says unchanged while the session lasts, changed after signing out, and error to nonsense', async ({ page, context, server, hosted, callback }) => {
  const metadata = await (await fetch(`${server.issuer}/.well-known/openid-configuration`)).json();
  const request = new URL(metadata.authorization_endpoint);
  request.search = new URLSearchParams({
    client_id: CLIENT.appId, response_type: 'code', redirect_uri: callback.url, scope: 'openid', nonce: 'n',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256',
  });
  await page.goto(request.href);
  await hosted.signIn({ email: CLIENT.username, password: CLIENT.password });
  await hosted.arrive(page.getByRole('heading', { name: 'Back in the app' }));
  const state = (await callback.next()).url.searchParams.get('session_state');
  expect(state).toMatch(/^[\w-]{43}\.[\w-]+$/);

  await page.evaluate((source) => new Promise((resolve) => {
    const frame = Object.assign(document.createElement('iframe'), { id: 'op', src: source, onload: resolve });
    document.body.append(frame);
  }), metadata.check_session_iframe);
  const ask = (message) => page.evaluate(([text, origin]) => new Promise((resolve) => {
    addEventListener('message', (event) => resolve(event.origin === origin && event.data), { once: true });
    document.getElementById('op').contentWindow.postMessage(text, origin);
  }), [message, server.origin]);

  expect(await ask(`${CLIENT.appId} ${state}`)).toBe('unchanged');
  expect(await ask(`${CLIENT.publicAppId} ${state}`)).toBe('changed');
  for (const nonsense of ['', 'x', CLIENT.appId, `${CLIENT.appId} ${state} more`, { state }]) expect(await ask(nonsense)).toBe('error');

  const leaving = await context.newPage();
  await leaving.goto(metadata.end_session_endpoint);
  await leaving.getByRole('button', { name: 'Sign out' }).click();
  await expect(leaving.getByRole('heading', { name: 'You’re signed out' })).toBeVisible();
  expect(await ask(`${CLIENT.appId} ${state}`)).toBe('changed');
});
