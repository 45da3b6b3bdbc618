// Authlib as its registry serves it, over HTTPS with the generated authority: with requests, and in a Flask site.
import { expect, test } from '../support/fixtures.mjs';
import { signingKey } from '../support/keys.mjs';
import { person } from '../support/people.mjs';
import { CLIENT } from '../support/seed.mjs';
import { converse } from './conversation.mjs';
import { expectDaemonToken } from './tokens.mjs';

test.use({ serverOptions: { tls: true, clients: true } });

test('Authlib signs in, checks the id token, renews, asks about tokens, revokes them and signs by key', async ({ page, server, hosted, callback }) => {
  const more = { key: signingKey().privateKey };
  const result = await converse('authlib/session.py', { server, callback, more, signIn: person(page, hosted, callback) });
  expect(result.claims).toMatchObject({ iss: server.issuer, aud: CLIENT.appId, preferred_username: CLIENT.username });
  expect(result.profile).toMatchObject({ sub: result.claims.sub, name: CLIENT.name, email: CLIENT.username });
  expect(result).toMatchObject({ rotated: true, replay: 'invalid_grant', revocations: [200, 200], revoked: 'invalid_grant' });
  expectDaemonToken(result.own, server);
  expect(result.before).toMatchObject({ active: true, client_id: CLIENT.appId });
  expect(result.after).toEqual({ active: false });
  expect(result.keyed).toMatchObject({ azp: CLIENT.keyAppId, azpacr: '2' });
});

test('a Flask site with Authlib signs a customer in and out', async ({ page, server, hosted, callback, sites }) => {
  const [hello, nobody] = [page.getByRole('heading', { name: `Hello, ${CLIENT.name}` }), page.getByRole('heading', { name: 'Nobody is here' })];
  const signIn = async (url) => {
    await page.goto(url);
    if (url.endsWith('sign-out')) {
      await expect(nobody).toBeVisible();
    } else {
      await hosted.signIn({ email: CLIENT.username, password: CLIENT.password });
      await hosted.arrive(hello);
    }
    return page.url();
  };
  const [{ claims, profile }] = await converse('authlib/site.py', { server, callback, more: { listensAt: sites.flask }, signIn });
  expect(claims).toMatchObject({ iss: server.issuer, aud: CLIENT.flaskAppId, name: CLIENT.name });
  expect(profile).toMatchObject({ sub: claims.sub, email: CLIENT.username });
});
