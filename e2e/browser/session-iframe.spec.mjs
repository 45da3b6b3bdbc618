// OpenID Connect Session Management 1.0: an application's page asks the session iframe whether the session is still the same.
import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from '../support/fixtures.mjs';

test('the session iframe says unchanged while the session lasts, changed after signing out, and error to nonsense', async ({ page, context, server, shop, hosted, customer }) => {
  await shop.signIn();
  await hosted.signIn(customer);
  await hosted.arrive(shop.hello);
  const { appId, url, redirectUris } = server.app('shop');
  const metadata = await (await fetch(`${server.issuer}/.well-known/openid-configuration`)).json();

  // A page of the shop's own origin, without its policy.
  const asking = await context.newPage();
  await asking.route(`${url}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Asking</title>' }));
  const challenge = createHash('sha256').update(randomBytes(32).toString('base64url')).digest('base64url');
  const request = new URL(metadata.authorization_endpoint);
  request.search = new URLSearchParams({
    client_id: appId, response_type: 'code', response_mode: 'query', redirect_uri: redirectUris[0], scope: 'openid', prompt: 'none',
    code_challenge: challenge, code_challenge_method: 'S256',
  });
  await asking.goto(request.href);
  const state = new URL(asking.url()).searchParams.get('session_state');
  expect(state).toMatch(/^[\w-]{43}\.[\w-]+$/);
  await asking.goto(`${url}/asking`);
  await asking.evaluate((source) => new Promise((resolve) => {
    const frame = Object.assign(document.createElement('iframe'), { id: 'op', src: source, onload: resolve });
    document.body.append(frame);
  }), metadata.check_session_iframe);
  const ask = (message) => asking.evaluate(([text, origin]) => new Promise((resolve) => {
    addEventListener('message', (event) => event.origin === origin && resolve(event.data), { once: true });
    document.getElementById('op').contentWindow.postMessage(text, origin);
  }), [message, server.origin]);

  expect(await ask(`${appId} ${state}`)).toBe('unchanged');
  expect(await ask(`${randomBytes(8).toString('hex')} ${state}`)).toBe('changed');
  for (const nonsense of ['', 'x', `${appId}`, `${appId} ${state} more`, { appId, state }]) expect(await ask(nonsense)).toBe('error');
  await shop.signOut();
  await expect.poll(() => ask(`${appId} ${state}`)).toBe('changed');
});
