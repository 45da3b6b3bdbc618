// MSAL Browser as its registry serves it, in Chromium, over HTTPS and from another site: redirect, renewal by refresh
// token across origins, renewal in a hidden frame, sign-out.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as base } from '../support/fixtures.mjs';
import { CLIENT } from '../support/seed.mjs';

const test = base.extend({
  /** A browser with a profile that lets frames of another site have their cookies; a private window doesn't. */
  context: async ({ playwright, launchOptions, ignoreHTTPSErrors, locale }, use) => {
    const profile = await mkdtemp(path.join(tmpdir(), 'vestibule-e2e-profile-'));
    await mkdir(path.join(profile, 'Default'));
    await writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify({ profile: { cookie_controls_mode: 0 } }));
    const context = await playwright.chromium.launchPersistentContext(profile, { ...launchOptions, ignoreHTTPSErrors, locale });
    await use(context);
    await context.close();
    await rm(profile, { recursive: true, force: true });
  },
});
test.use({ serverOptions: { tls: true, clients: true } });

/** Opens the app and finishes what it had begun before the window went away; gives the account it then knows. */
async function open(page, { server, browserApp }) {
  if (page.url() !== browserApp.url) await page.goto(browserApp.url);
  return page.evaluate(async ({ clientId, authority, redirectUri }) => {
    window.app = await msal.createStandardPublicClientApplication({
      auth: { clientId, authority, redirectUri, knownAuthorities: [new URL(authority).host] },
    });
    const result = await window.app.handleRedirectPromise();
    return result && { username: result.account.username, home: result.account.homeAccountId, scopes: result.scopes, claims: result.account.idTokenClaims };
  }, { clientId: CLIENT.browserAppId, authority: `${server.origin}/${server.tenant.id}`, redirectUri: browserApp.answersAt });
}

test('MSAL Browser signs in by redirect, renews silently in both ways and signs out', async ({ page, hosted, server, browserApp }) => {
  const scopes = [`${CLIENT.api}/Books.Read`];
  expect(await open(page, { server, browserApp })).toBeNull();
  await page.evaluate((request) => { window.app.loginRedirect(request); }, { scopes });
  await hosted.signIn({ email: CLIENT.username, password: CLIENT.password });
  await hosted.arrive(page.getByRole('heading', { name: 'A browser app' }));
  await page.waitForURL(browserApp.url);
  const account = await open(page, { server, browserApp });
  expect(account).toMatchObject({ username: CLIENT.username, home: `${account.claims.oid}.${server.tenant.id}`, scopes });
  expect(account.claims).toMatchObject({ iss: server.issuer, aud: CLIENT.browserAppId, tid: server.tenant.id });

  const renewed = await page.evaluate(async (request) => {
    const account = window.app.getAllAccounts()[0];
    const cached = await window.app.acquireTokenSilent({ ...request, account });
    const refreshed = await window.app.acquireTokenSilent({ ...request, account, forceRefresh: true, cacheLookupPolicy: msal.CacheLookupPolicy.RefreshToken });
    const framed = await window.app.ssoSilent({ ...request, account });
    return {
      fromCache: [cached.fromCache, refreshed.fromCache, framed.fromCache],
      subjects: [cached, refreshed, framed].map(({ idTokenClaims }) => idTokenClaims.sub),
      tokens: new Set([cached, refreshed, framed].map(({ accessToken }) => accessToken)).size,
    };
  }, { scopes });
  const { sub } = account.claims;
  expect(renewed).toEqual({ fromCache: [true, false, false], subjects: [sub, sub, sub], tokens: 3 });

  await page.evaluate((postLogoutRedirectUri) => {
    const account = window.app.getAllAccounts()[0];
    window.app.logoutRedirect({ account, idTokenHint: account.idToken, postLogoutRedirectUri });
  }, browserApp.url);
  await page.waitForURL((url) => url.href.startsWith(browserApp.url) && url.searchParams.has('state'));
  await page.goto(browserApp.url);
  expect(await open(page, { server, browserApp })).toBeNull();
  expect(await page.evaluate(() => window.app.getAllAccounts())).toEqual([]);
  const silence = await page.evaluate((request) => window.app.ssoSilent(request).catch(({ errorCode }) => errorCode), { scopes, loginHint: CLIENT.username });
  expect(silence).toBe('login_required');
});
