// MSAL Python as its registry serves it, over HTTPS with the generated authority.
import { expect, test } from '../support/fixtures.mjs';
import { certificates } from '../support/keys.mjs';
import { owner, person } from '../support/people.mjs';
import { CLIENT } from '../support/seed.mjs';
import { converse } from './conversation.mjs';
import { expectBooksToken, expectCertificateTokens, expectDaemonToken, expectStockToken } from './tokens.mjs';

test.use({ serverOptions: { tls: true, clients: true } });

for (const by of ['oidc_authority', 'authority']) {
  test(`MSAL Python by ${by} signs in, renews silently and gets an app-only token`, async ({ page, server, hosted, callback }) => {
    const result = await converse('msal-python/code.py', { server, callback, more: { by }, signIn: person(page, hosted, callback) });
    expect(result.id).toMatchObject({ iss: server.issuer, aud: CLIENT.appId, preferred_username: CLIENT.username });
    expect(result.account).toEqual({ username: CLIENT.username, home: `${result.id.oid}.${server.tenant.id}` });
    expectBooksToken(result.access, server);
    expect(result).toMatchObject({ fromCache: true, renewedDiffers: true });
    expectDaemonToken(result.daemon, server);
    expect(result.refused).toEqual({ error: 'invalid_client', codes: [7000215] });
  });
}

test('MSAL Python proves the client by its certificate', async ({ server, callback }) => {
  const { refused, ...tokens } = await converse('msal-python/certificate.py', { server, callback, more: { certificate: certificates().client } });
  expectCertificateTokens(tokens);
  expect(refused).toEqual({ error: 'invalid_client', codes: [700027] });
});

test('MSAL Python connects a device and renews silently', async ({ page, server, hosted, callback }) => {
  const result = await converse('msal-python/device.py', { server, callback, signIn: owner(page, hosted) });
  expect(result.id).toMatchObject({ iss: server.issuer, aud: CLIENT.publicAppId, preferred_username: CLIENT.username });
  expect(result.access).toMatchObject({ aud: CLIENT.apiAppId, scp: 'Books.Read' });
  expect(result.renewedDiffers).toBe(true);
});

test('MSAL Python calls an API on behalf of its caller, by secret and by certificate', async ({ page, server, hosted, callback }) => {
  const more = { certificate: certificates().client };
  const result = await converse('msal-python/on_behalf_of.py', { server, callback, more, signIn: person(page, hosted, callback) });
  expectStockToken(result.bySecret, { caller: result.called, azpacr: '1' });
  expectStockToken(result.byCertificate, { caller: result.called, azpacr: '2' });
  expect(result).toMatchObject({ fromCache: true, renewedDiffers: true });
  expect(result.unconsented).toEqual({ error: 'invalid_grant', suberror: 'consent_required', error_codes: [65001] });
  expect(result.refused).toEqual({ error: 'invalid_grant', codes: [50013] });
});
