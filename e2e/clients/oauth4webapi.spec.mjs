// oauth4webapi as its registry serves it, over HTTPS with the generated authority.
import { expect, test } from '../support/fixtures.mjs';
import { signingKey } from '../support/keys.mjs';
import { owner, person } from '../support/people.mjs';
import { CLIENT } from '../support/seed.mjs';
import { converse } from './conversation.mjs';
import { expectBooksToken, expectDaemonToken, expectStockToken } from './tokens.mjs';

test.use({ serverOptions: { tls: true, clients: true } });

/** A script of `oauth4webapi/`, for which somebody signs in. */
function run(script, { page, server, hosted, callback, signIn = person(page, hosted, callback) }) {
  return converse(`oauth4webapi/${script}.mjs`, { server, callback, signIn, more: { key: signingKey().privateKey } });
}

test('oauth4webapi signs in, checks every token, renews, asks about tokens and revokes them', async ({ page, server, hosted, callback }) => {
  const result = await run('code', { page, server, hosted, callback });
  expect(result.claims).toMatchObject({ iss: server.issuer, aud: CLIENT.appId, preferred_username: CLIENT.username });
  expect(result.profile).toMatchObject({ sub: result.claims.sub, name: CLIENT.name });
  expect(result.replay).toMatchObject({ code: 'OAUTH_RESPONSE_BODY_ERROR', status: 400, error: 'invalid_grant' });
  expectBooksToken(result.renewed, server);
  expect(result.validated).toEqual(result.renewed);
  expect(result.before).toMatchObject({ active: true, aud: CLIENT.apiAppId, client_id: CLIENT.appId, scope: 'Books.Read' });
  expect(result.after).toEqual({ active: false });
  expect(result.revoked).toMatchObject({ status: 400, error: 'invalid_grant' });
  expectDaemonToken(result.app, server);
  expect(result.wrong).toMatchObject({ code: 'OAUTH_WWW_AUTHENTICATE_CHALLENGE', status: 401 });
});

test('oauth4webapi signs and pushes its requests and checks signed answers', async ({ page, server, hosted, callback }) => {
  const result = await run('signed', { page, server, hosted, callback });
  expect(result.asked).toEqual([['client_id', 'request'], ['client_id', 'request_uri'], ['client_id', 'request_uri']]);
  expect(result.answered).toEqual([['response'], ['code', 'iss', 'session_state', 'state'], ['response']]);
  for (const claims of result.claims) expect(claims).toMatchObject({ iss: server.issuer, aud: CLIENT.keyAppId, preferred_username: CLIENT.username });
  expect(result.forged).toMatchObject({ status: 400, error: 'invalid_request_object' });
  expect(result.refused).toMatchObject({ code: 'OAUTH_AUTHORIZATION_RESPONSE_ERROR', error: 'login_required' });
});

test('oauth4webapi has its tokens bound by DPoP and answers the demand for a nonce', async ({ page, server, hosted, callback }) => {
  const result = await run('dpop', { page, server, hosted, callback });
  expect(result).toMatchObject({ tries: 2, type: 'dpop', bound: Array(2).fill(result.thumbprint), profile: { name: CLIENT.name } });
  expect(result.asBearer).toMatchObject({ code: 'OAUTH_WWW_AUTHENTICATE_CHALLENGE', status: 401 });
});

test('oauth4webapi connects a device', async ({ page, server, hosted, callback }) => {
  const result = await run('device', { page, server, hosted, callback, signIn: owner(page, hosted) });
  expect(result.early).toMatchObject({ status: 400, error: 'authorization_pending' });
  expect(result.claims).toMatchObject({ iss: server.issuer, aud: CLIENT.publicAppId, preferred_username: CLIENT.username });
  expect(result.access).toMatchObject({ aud: CLIENT.apiAppId, scp: 'Books.Read' });
  expect(result.late).toMatchObject({ status: 400 });
});

test('oauth4webapi exchanges tokens by impersonation and by delegation', async ({ page, server, hosted, callback }) => {
  const result = await run('exchange', { page, server, hosted, callback });
  for (const claims of [result.impersonated, result.delegated]) expectStockToken(claims, { caller: result.called, azpacr: '1' });
  expect(result.impersonated).not.toHaveProperty('act');
  expect(result.delegated.act).toMatchObject({ client_id: CLIENT.apiAppId });
  expect(result.refused).toMatchObject({ status: 400, error: 'unauthorized_client' });
});
