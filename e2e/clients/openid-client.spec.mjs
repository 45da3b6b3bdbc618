// openid-client as its registry serves it, over HTTPS with the generated authority.
import { expect, test } from '../support/fixtures.mjs';
import { certificates, signingKey } from '../support/keys.mjs';
import { owner, person } from '../support/people.mjs';
import { CLIENT } from '../support/seed.mjs';
import { converse } from './conversation.mjs';

test.use({ serverOptions: { tls: true, clients: true } });

/** A script of `openid-client/`, for which somebody signs in. */
function run(script, { page, server, hosted, callback, signIn = person(page, hosted, callback) }, more = {}) {
  return converse(`openid-client/${script}.mjs`, { server, callback, signIn, more: { key: signingKey().privateKey, ...more } });
}

test('openid-client signs in, reads the profile, renews, is refused a replay, and signs out', async ({ page, server, hosted, callback }) => {
  const result = await run('code', { page, server, hosted, callback });
  expect(result.claims).toMatchObject({
    iss: server.issuer,
    aud: CLIENT.appId,
    tid: server.tenant.id,
    ver: '2.0',
    name: CLIENT.name,
    preferred_username: CLIENT.username,
  });
  expect(result.claims.amr).toContain('pwd');
  expect(result.profile).toMatchObject({ sub: result.claims.sub, name: CLIENT.name, email: CLIENT.username });
  expect(result).toMatchObject({ renewedSub: result.claims.sub, rotated: true, appRoles: ['Books.Sync'], appByBasic: CLIENT.appId });
  expect(result.replay).toMatchObject({ code: 'OAUTH_RESPONSE_BODY_ERROR', status: 400, error: 'invalid_grant' });
  expect(result.wrongSecret, 'a secret in a header is challenged').toMatchObject({ code: 'OAUTH_WWW_AUTHENTICATE_CHALLENGE', status: 401 });
  expect(new URL(result.signedOut).searchParams.get('state')).toBe('bye');
});

test('openid-client proves the client by its key and by its certificate', async ({ page, server, hosted, callback }) => {
  const { by, refused, bySecret } = await run('key', { page, server, hosted, callback }, { certificate: certificates().client });
  expect(Object.keys(by)).toEqual(['ES256', 'PS256', 'RS256']);
  for (const claims of Object.values(by)) expect(claims).toMatchObject({ azpacr: '2', roles: ['Books.Sync'] });
  expect([by.ES256.azp, by.PS256.azp]).toEqual([CLIENT.keyAppId, CLIENT.certificateAppId]);
  expect(refused).toMatchObject({ status: 401, error: 'invalid_client' });
  expect(refused.text).toContain('AADSTS700027');
  expect(bySecret).toMatchObject({ status: 401, error: 'invalid_client' });
});

test('openid-client pushes its authorization request', async ({ page, server, hosted, callback }) => {
  const result = await run('pushed', { page, server, hosted, callback });
  expect(result.asked).toEqual({ client_id: CLIENT.appId, request_uri: expect.stringMatching(/^urn:ietf:params:oauth:request_uri:/) });
  expect(result).toMatchObject({ iss: server.issuer, claims: { aud: CLIENT.appId } });
  expect(result.refused).toMatchObject({ status: 400, error: 'invalid_request' });
  expect(result.wrong).toMatchObject({ status: 401, error: 'invalid_client' });
});

test('openid-client signs its request and checks the signed answer', async ({ page, server, hosted, callback }) => {
  const result = await run('signed', { page, server, hosted, callback });
  expect(result.asked).toEqual(['client_id', 'request']);
  expect(result.object).toMatchObject({ iss: CLIENT.keyAppId, aud: server.issuer, redirect_uri: callback.url, response_mode: 'jwt' });
  expect(result.answered).toEqual(['response']);
  expect(result.response).toMatchObject({ iss: server.issuer, aud: CLIENT.keyAppId, code: expect.any(String) });
  expect(result.claims).toMatchObject({ aud: CLIENT.keyAppId, preferred_username: CLIENT.username });
  expect(result.forgedRefused.code).toBe('OAUTH_INVALID_RESPONSE');
});

test('openid-client signs its request and jose encrypts it for the server', async ({ page, server, hosted, callback }) => {
  const { offered, ways } = await run('encrypted', { page, server, hosted, callback });
  expect(offered.enc).toEqual(expect.arrayContaining(['A256GCM', 'A128CBC-HS256']));
  expect(offered.alg).toEqual(expect.arrayContaining(Object.keys(ways)));
  for (const [alg, { head, claims }] of Object.entries(ways)) {
    expect(head).toMatchObject({ alg, cty: 'JWT' });
    expect(claims).toMatchObject({ iss: server.issuer, aud: CLIENT.keyAppId, preferred_username: CLIENT.username });
  }
});

test('openid-client has its tokens bound by DPoP and answers the demand for a nonce', async ({ page, server, hosted, callback }) => {
  const result = await run('dpop', { page, server, hosted, callback });
  expect(result.first, 'the first proof had no nonce, the second one did').toEqual([400, 200]);
  expect(result.type).toBe('dpop');
  expect(result.bound).toEqual(Array(3).fill(result.thumbprint));
  expect(result.profile).toMatchObject({ name: CLIENT.name });
  for (const refused of [result.byOther, result.asBearer]) expect(refused).toMatchObject({ code: 'OAUTH_WWW_AUTHENTICATE_CHALLENGE', status: 401 });
  expect(result.unproved).toMatchObject({ code: 'OAUTH_RESPONSE_BODY_ERROR', error: 'invalid_dpop_proof' });
});

for (const signs of [false, true]) {
  test(`openid-client is a FAPI 2.0 application${signs ? ' that signs its messages' : ''}`, async ({ page, server, hosted, callback }) => {
    const result = await run('fapi2', { page, server, hosted, callback }, { signs });
    expect(result.asked).toEqual(['client_id', 'request_uri']);
    expect(result.answered).toEqual(signs ? ['response'] : ['code', 'iss', 'session_state', 'state']);
    expect(result.claims).toMatchObject({ iss: server.issuer, aud: signs ? CLIENT.fapiSigningAppId : CLIENT.fapiAppId });
    expect(result).toMatchObject({ algorithm: 'ES256', type: 'dpop', bound: Array(3).fill(result.thumbprint), rotated: false });
    expect(result.profile).toMatchObject({ sub: result.claims.sub, name: CLIENT.name });
    if (signs) expect(result.unsigned).toMatchObject({ status: 400, error: 'invalid_request' });
  });
}

test('openid-client is a FAPI 2.0 application by mutual TLS', async ({ page, server, hosted, callback }) => {
  const { member, client } = certificates();
  const result = await run('mutual-tls', { page, server, hosted, callback }, { member, certificate: client });
  const thumbprint = Buffer.from(member.thumbprintSha256, 'hex').toString('base64url');
  expect(result.bound).toEqual([thumbprint, thumbprint]);
  expect(result.profile).toMatchObject({ sub: result.claims.sub, name: CLIENT.name });
  for (const refused of [result.byOther, result.without]) expect(refused).toMatchObject({ status: 401, error: 'invalid_client' });
  expect(result.userinfoByOther).toMatchObject({ code: 'OAUTH_WWW_AUTHENTICATE_CHALLENGE', status: 401 });
});

test('openid-client connects a device, renews and is told of a refusal', async ({ page, server, hosted, callback }) => {
  const result = await run('device', { page, server, hosted, callback, signIn: owner(page, hosted) });
  expect(result.claims).toMatchObject({ iss: server.issuer, aud: CLIENT.publicAppId, preferred_username: CLIENT.username });
  for (const claims of [result.access, result.renewed]) expect(claims).toMatchObject({ aud: CLIENT.apiAppId, azp: CLIENT.publicAppId, scp: 'Books.Read' });
  expect(result.refused).toMatchObject({ status: 400, error: 'authorization_declined' });
});

/** Opens the mailed question for the customer and answers it as the address's fragment says. */
function byMail({ page, hosted, outbox }) {
  return async (address) => {
    const decision = new URL(address).hash.slice(1);
    const link = (mails) => mails.find(({ text }) => text.includes(`Till ${decision}`))?.text.split(/\s+/).find((word) => word.includes('/approve?r='));
    await expect.poll(async () => link(await outbox.to(CLIENT.username)), { message: 'the mailed question' }).toBeTruthy();
    await page.goto(link(await outbox.to(CLIENT.username)));
    if (await hosted.field('identifier').isVisible()) await hosted.signIn({ email: CLIENT.username, password: CLIENT.password });
    const button = page.locator(`button[name="decision"][value="${decision}"]`);
    await hosted.arrive(button);
    await button.click();
    await page.waitForURL('**/approve/done?*');
    return page.url();
  };
}

test('openid-client asks a customer by the backchannel and is told of a refusal', async ({ page, server, hosted, callback, outbox }) => {
  const result = await run('backchannel', { page, server, hosted, callback, signIn: byMail({ page, hosted, outbox }) });
  expect(result.claims).toMatchObject({ iss: server.issuer, aud: CLIENT.appId, preferred_username: CLIENT.username });
  expect(result.refused).toMatchObject({ code: 'OAUTH_RESPONSE_BODY_ERROR', status: 400, error: 'access_denied' });
});

test('openid-client is pinged when the customer has answered', async ({ page, server, hosted, callback, outbox, sites }) => {
  const more = { listensAt: sites.told, site: certificates().site };
  const result = await run('ping', { page, server, hosted, callback, signIn: byMail({ page, hosted, outbox }) }, more);
  expect(result).toMatchObject({ same: true, bearer: true, ping: { method: 'POST', type: 'application/json' } });
  expect(Object.keys(result.ping.body)).toEqual(['auth_req_id']);
  expect(result.claims).toMatchObject({ iss: server.issuer, aud: CLIENT.pingedAppId, preferred_username: CLIENT.username });
});

test('openid-client exchanges a token of its caller in both ways', async ({ page, server, hosted, callback }) => {
  const result = await run('exchange', { page, server, hosted, callback });
  expect(result.called).toMatchObject({ aud: CLIENT.apiAppId, azp: CLIENT.appId });
  expect(result.issued).toBe('urn:ietf:params:oauth:token-type:access_token');
  for (const claims of [result.impersonated, result.onBehalf]) {
    expect(claims).toMatchObject({ aud: CLIENT.stockAppId, azp: CLIENT.apiAppId, oid: result.called.oid, scp: 'Stock.Read' });
  }
  expect(result.refused).toMatchObject({ status: 400, error: 'unauthorized_client' });
});

test('openid-client asks about tokens and revokes them', async ({ page, server, hosted, callback }) => {
  const result = await run('tokens', { page, server, hosted, callback });
  expect(result.before).toMatchObject({ active: true, iss: server.issuer, aud: CLIENT.apiAppId, client_id: CLIENT.appId, token_type: 'Bearer' });
  expect(result.refreshToken).toMatchObject({ active: true, client_id: CLIENT.appId });
  expect([result.nonsense, result.after]).toEqual([{ active: false }, { active: false }]);
  expect(result.refused).toMatchObject({ status: 400, error: 'invalid_grant' });
  expect(result.unknown).toMatchObject({ status: 401, error: 'invalid_client' });
});

test('openid-client registers itself and signs somebody in', async ({ page, server, hosted, callback }) => {
  const { onDevice, ofServer, ...result } = await run('registration', { page, server, hosted, callback });
  expect(onDevice).toMatchObject({ client_name: 'A newcomer', redirect_uris: [callback.url], token_endpoint_auth_method: 'none' });
  expect(result.claims).toMatchObject({ iss: server.issuer, aud: onDevice.client_id });
  expect(ofServer).toMatchObject({ token_endpoint_auth_method: 'client_secret_basic', client_secret: expect.any(String) });
  expect(result.pushed).toMatch(/^urn:ietf:params:oauth:request_uri:/);
  expect(result.refused).toMatchObject({ status: 400, error: 'invalid_redirect_uri' });
});

test('openid-client checks the id token of the hybrid flow', async ({ page, server, hosted, callback }) => {
  const result = await run('hybrid', { page, server, hosted, callback });
  expect(result.answered).toEqual(expect.arrayContaining(['code', 'id_token', 'state']));
  expect(result.front).toMatchObject({ aud: CLIENT.hybridAppId, sub: result.claims.sub, c_hash: expect.any(String) });
});

test('openid-client signs out and the application is told by a token that jose accepts', async ({ page, server, hosted, callback, sites }) => {
  const result = await run('logout', { page, server, hosted, callback }, { listensAt: sites.told, site: certificates().site });
  expect(result.state).toBe('bye');
  expect(result.posted).toEqual({ method: 'POST', type: 'application/x-www-form-urlencoded' });
  expect(result.logout).toMatchObject({
    sub: result.signedIn.sub,
    sid: result.signedIn.sid,
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  });
  expect(result.logout).not.toHaveProperty('nonce');
});
