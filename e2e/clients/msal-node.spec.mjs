// MSAL Node as its registry serves it, over HTTPS with the generated authority.
import { expect, test } from '../support/fixtures.mjs';
import { certificates } from '../support/keys.mjs';
import { owner, person } from '../support/people.mjs';
import { CLIENT } from '../support/seed.mjs';
import { converse } from './conversation.mjs';
import { expectBooksToken, expectCertificateTokens, expectDaemonToken, expectStockToken } from './tokens.mjs';

test.use({ serverOptions: { tls: true, clients: true } });

test('MSAL Node signs in, renews silently and gets an app-only token', async ({ page, server, hosted, callback }) => {
  const result = await converse('msal-node/code.mjs', { server, callback, signIn: person(page, hosted, callback) });
  expect(result.account).toMatchObject({ username: CLIENT.username, tenantId: server.tenant.id, name: CLIENT.name });
  expect(result.account.homeAccountId).toBe(`${result.access.oid}.${server.tenant.id}`);
  expectBooksToken(result.access, server);
  expect(result).toMatchObject({ fromCache: true, renewedFromCache: false, renewedDiffers: true });
  expectDaemonToken(result.daemon, server);
  expect(result.refused).toMatchObject({ code: 'invalid_client' });
  expect(result.refused.text).toContain('AADSTS7000215');
});

test('MSAL Node proves the client by its certificate', async ({ server, callback }) => {
  const { refused, ...tokens } = await converse('msal-node/certificate.mjs', { server, callback, more: { certificate: certificates().client } });
  expectCertificateTokens(tokens);
  expect(refused).toMatchObject({ code: 'invalid_client' });
  expect(refused.text).toContain('AADSTS700027');
});

test('MSAL Node connects a device, renews silently and is told of a refusal', async ({ page, server, hosted, callback }) => {
  const result = await converse('msal-node/device.mjs', { server, callback, signIn: owner(page, hosted) });
  expect(result.account).toEqual({ username: CLIENT.username, homeAccountId: `${result.access.oid}.${server.tenant.id}` });
  expect(result.access).toMatchObject({ aud: CLIENT.apiAppId, azp: CLIENT.publicAppId, azpacr: '0', scp: 'Books.Read' });
  expect(result.renewedDiffers).toBe(true);
  expect(result.refused).toContain('authorization_declined');
  for (const { message, verificationUri, userCode } of result.messages) {
    expect(message).toBe(`Open ${verificationUri} in a browser and enter the code ${userCode}.`);
  }
});

test('MSAL Node calls an API on behalf of its caller, by secret and by certificate', async ({ page, server, hosted, callback }) => {
  const more = { certificate: certificates().client };
  const result = await converse('msal-node/on-behalf-of.mjs', { server, callback, more, signIn: person(page, hosted, callback) });
  expectStockToken(result.bySecret, { caller: result.called, azpacr: '1' });
  expectStockToken(result.byCertificate, { caller: result.called, azpacr: '2' });
  expect(result.fromCache).toEqual([false, true, false]);
  expect(result.refused.text).toContain('AADSTS50013');
  expect(result.unconsented).toMatchObject({ name: 'InteractionRequiredAuthError', code: 'invalid_grant' });
  expect(result.unconsented.text).toContain('AADSTS65001');
});

test('MSAL Node gets a newer token for an API that demands one by a claims challenge', async ({ page, server, hosted, callback }) => {
  const result = await converse('msal-node/claims-challenge.mjs', { server, callback, signIn: person(page, hosted, callback) });
  expect(result).toMatchObject({ statuses: [200, 401, 200], said: 'Books.Read', fromCache: [true, false] });
  expect(result.stepUp.text).toContain('AADSTS50076');
});
