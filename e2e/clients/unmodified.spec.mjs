// Clients of other people's making, as their registries serve them, over HTTPS with the generated authority.
import { clientCertificate } from '../support/certificate.mjs';
import { expect, test } from '../support/fixtures.mjs';
import { CLIENT } from '../support/seed.mjs';
import { converse } from './conversation.mjs';

test.use({ serverOptions: { tls: true, clients: true } });

const back = (page) => page.getByRole('heading', { name: 'Back in the app' });

/** Takes the seeded customer to where a client wants them, and gives the address at which the answer arrived. */
function person(page, hosted, callback) {
  return async (url) => {
    await page.goto(url);
    if (await hosted.field('identifier').isVisible()) await hosted.signIn({ email: CLIENT.username, password: CLIENT.password });
    await hosted.arrive(back(page));
    return (await callback.next()).url.href;
  };
}

test('openid-client signs in, reads the profile, renews, is refused a replay, and signs out', async ({ page, server, hosted, callback }) => {
  const result = await converse('openid-client.mjs', { server, callback, signIn: person(page, hosted, callback) });
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
  expect(result).toMatchObject({ renewedSub: result.claims.sub, rotated: true, replay: 'invalid_grant', appRoles: ['Books.Sync'], appByBasic: CLIENT.appId });
  expect(new URL(result.signedOut).searchParams.get('state')).toBe('bye');
});

test('MSAL Node signs in, renews silently and gets an app-only token', async ({ page, server, hosted, callback }) => {
  const result = await converse('msal-node.mjs', { server, callback, signIn: person(page, hosted, callback) });
  expect(result.account).toMatchObject({ username: CLIENT.username, tenantId: server.tenant.id, name: CLIENT.name });
  expect(result.account.homeAccountId).toBe(`${result.access.oid}.${server.tenant.id}`);
  expectBooksToken(result.access, server);
  expect(result).toMatchObject({ fromCache: true, renewedFromCache: false, renewedDiffers: true });
  expectDaemonToken(result.daemon, server);
  expect(result.refused).toMatchObject({ code: 'invalid_client' });
  expect(result.refused.text).toContain('AADSTS7000215');
});

for (const by of ['oidc_authority', 'authority']) {
  test(`MSAL Python by ${by} signs in, renews silently and gets an app-only token`, async ({ page, server, hosted, callback }) => {
    const result = await converse('msal_python.py', { server, callback, more: { by }, signIn: person(page, hosted, callback) });
    expect(result.id).toMatchObject({ iss: server.issuer, aud: CLIENT.appId, preferred_username: CLIENT.username });
    expect(result.account).toEqual({ username: CLIENT.username, home: `${result.id.oid}.${server.tenant.id}` });
    expectBooksToken(result.access, server);
    expect(result).toMatchObject({ fromCache: true, renewedDiffers: true });
    expectDaemonToken(result.daemon, server);
    expect(result.refused).toEqual({ error: 'invalid_client', codes: [7000215] });
  });
}

for (const script of ['msal-node-certificate.mjs', 'msal_python_certificate.py', 'openid-client-key.mjs']) {
  test(`${script} proves the client by its certificate`, async ({ server, callback }) => {
    const { refused, ...tokens } = await converse(script, { server, callback, more: { certificate: clientCertificate() } });
    expect(Object.keys(tokens)).toHaveLength(2);
    for (const claims of Object.values(tokens)) {
      expect(claims).toMatchObject({ azp: CLIENT.certificateAppId, azpacr: '2', roles: ['Books.Sync'] });
    }
    if (refused) expect(JSON.stringify(refused)).toContain('700027');
  });
}

function expectBooksToken(claims, server) {
  expect(claims).toMatchObject({ iss: server.issuer, aud: CLIENT.apiAppId, azp: CLIENT.appId, azpacr: '1', tid: server.tenant.id, scp: 'Books.Read', ver: '2.0' });
  expect(claims).not.toHaveProperty('roles');
}

function expectDaemonToken(claims, server) {
  expect(claims).toMatchObject({ iss: server.issuer, aud: CLIENT.apiAppId, azp: CLIENT.appId, idtyp: 'app', roles: ['Books.Sync'] });
  expect(claims.sub).toBe(claims.oid);
  expect(claims).not.toHaveProperty('scp');
}
