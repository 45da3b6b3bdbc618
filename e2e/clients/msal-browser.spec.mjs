// MSAL Browser as its registry serves it, in Chromium, over HTTPS and from another site: redirect and popup, renewal by
// refresh token across origins and in a hidden frame, claims asked for, sign-out.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test as base } from '../support/fixtures.mjs';
import { Hosted } from '../support/hosted.mjs';
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

test('MSAL Browser signs in and out in a popup, renews what has expired and gets the claims that it asks for', async ({ page, outbox, server, browserApp }) => {
  const scopes = [`${CLIENT.api}/Books.Read`];
  await open(page, { server, browserApp });
  const opened = page.waitForEvent('popup');
  await page.evaluate((request) => { window.signedIn = window.app.loginPopup(request); }, { scopes, prompt: 'login' });
  const popup = await opened;
  const hosted = new Hosted(popup, outbox);
  await hosted.signIn({ email: CLIENT.username, password: CLIENT.password });
  const stay = popup.locator('[name="stay"][value="no"]');
  await Promise.race([stay.click(), popup.waitForEvent('close')]);
  const account = await page.evaluate(() => window.signedIn.then(({ account }) => ({ username: account.username, claims: account.idTokenClaims })));
  expect(account).toMatchObject({ username: CLIENT.username, claims: { iss: server.issuer, aud: CLIENT.browserAppId } });
  expect(popup.isClosed() || await popup.waitForEvent('close').then(() => true)).toBe(true);

  const renew = (request) => page.evaluate(async (asked) => {
    const { fromCache, accessToken, idTokenClaims } = await window.app.acquireTokenSilent({ ...asked, account: window.app.getAllAccounts()[0] });
    return { fromCache, accessToken, claims: idTokenClaims };
  }, request);
  const cached = await renew({ scopes });
  expect(cached.fromCache).toBe(true);
  await page.clock.setSystemTime(Date.now() + 2 * 60 * 60 * 1000);
  const renewed = await renew({ scopes });
  expect(renewed.fromCache, 'two hours later the token has expired').toBe(false);
  expect(renewed.accessToken).not.toBe(cached.accessToken);
  expect(renewed.claims).not.toHaveProperty('email');
  const claimed = await renew({ scopes, claims: JSON.stringify({ id_token: { email: { essential: true } } }) });
  expect(claimed).toMatchObject({ fromCache: false, claims: { sub: account.claims.sub, email: CLIENT.username } });

  const leaving = page.waitForEvent('popup');
  await page.evaluate((postLogoutRedirectUri) => {
    const account = window.app.getAllAccounts()[0];
    window.signedOut = window.app.logoutPopup({ account, idTokenHint: account.idToken, postLogoutRedirectUri });
  }, browserApp.answersAt);
  await leaving;
  await page.evaluate(() => window.signedOut);
  expect(await page.evaluate(() => window.app.getAllAccounts())).toEqual([]);
  const silence = await page.evaluate((request) => window.app.ssoSilent(request).catch(({ errorCode }) => errorCode), { scopes, loginHint: CLIENT.username });
  expect(silence).toBe('login_required');
});
