// MSAL Browser as its registry serves it, in Chromium, over HTTPS and from another site: redirect and popup, renewal by
// refresh token across origins and in a hidden frame, claims asked for by the app and by an API's challenge, sign-out.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLocalJWKSet } from 'jose';
import { expect, test as base } from '../support/fixtures.mjs';
import { Hosted } from '../support/hosted.mjs';
import { CLIENT } from '../support/seed.mjs';
import { ChallengingApi } from './challenging-api.mjs';

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

/** Opens the app and finishes what it had begun before the window went away; gives the account it then knows, and the token. */
async function open(page, { server, browserApp }) {
  if (page.url() !== browserApp.url) await page.goto(browserApp.url);
  return page.evaluate(async ({ clientId, authority, redirectUri }) => {
    window.app = await msal.createStandardPublicClientApplication({
      auth: { clientId, authority, redirectUri, knownAuthorities: [new URL(authority).host], clientCapabilities: ['cp1'] },
    });
    const result = await window.app.handleRedirectPromise();
    return result && { username: result.account.username, home: result.account.homeAccountId, scopes: result.scopes, claims: result.account.idTokenClaims, accessToken: result.accessToken };
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

test('MSAL Browser gets a newer token for an API that demands one by a claims challenge: in silence, in a popup and by redirect', async ({ page, hosted, server, browserApp, request, watch }) => {
  const scopes = [`${CLIENT.api}/Books.Read`];
  const authority = `${server.origin}/${server.tenant.id}`;
  const keys = createLocalJWKSet(await (await request.get(`${authority}/discovery/v2.0/keys`)).json());
  const api = await ChallengingApi.listen({ keys, issuer: server.issuer, audience: CLIENT.apiAppId, authority, origin: new URL(browserApp.url).origin });
  const call = (accessToken) => page.evaluate(async ({ url, accessToken }) => {
    const answer = await fetch(url, { headers: { authorization: `Bearer ${accessToken}` } });
    const [, claims] = /claims="([^"]+)"/.exec(answer.headers.get('www-authenticate')) ?? [];
    return { status: answer.status, said: await answer.text(), claims: claims && atob(claims) };
  }, { url: api.url, accessToken });
  const silently = (asked) => page.evaluate(async (request) => {
    const { accessToken, fromCache } = await window.app.acquireTokenSilent({ ...request, account: window.app.getAllAccounts()[0] });
    return { accessToken, fromCache };
  }, asked);
  const inPopup = (asked) => page.evaluate((request) => window.app.acquireTokenPopup({ ...request, account: window.app.getAllAccounts()[0] })
    .then(({ accessToken, fromCache }) => ({ accessToken, fromCache })), asked);
  const byRedirect = async (asked) => {
    const answered = page.waitForURL((url) => url.href.startsWith(browserApp.answersAt));
    await page.evaluate((request) => { window.app.acquireTokenRedirect({ ...request, account: window.app.getAllAccounts()[0] }); }, asked);
    await answered;
    await page.waitForURL(browserApp.url);
    const { accessToken } = await open(page, { server, browserApp });
    return { accessToken, fromCache: false };
  };

  await open(page, { server, browserApp });
  await page.evaluate((request) => { window.app.loginRedirect(request); }, { scopes });
  await hosted.signIn({ email: CLIENT.username, password: CLIENT.password });
  await hosted.arrive(page.getByRole('heading', { name: 'A browser app' }));
  await page.waitForURL(browserApp.url);
  let { accessToken } = await open(page, { server, browserApp });
  expect(await call(accessToken)).toMatchObject({ status: 200, said: 'Books.Read' });
  for (const renew of [silently, inPopup, byRedirect]) {
    await api.demandNewerThan(accessToken);
    expect(await silently({ scopes }), 'the library keeps the token until it is told').toEqual({ accessToken, fromCache: true });
    const { status, claims } = await call(accessToken);
    expect(status).toBe(401);
    const renewed = await renew({ scopes, claims });
    expect(renewed.fromCache).toBe(false);
    expect(await call(renewed.accessToken), renew.name).toMatchObject({ status: 200, said: 'Books.Read' });
    ({ accessToken } = renewed);
  }

  const unmet = JSON.stringify({ access_token: { acrs: { essential: true, value: 'c1' } } });
  const refused = await page.evaluate((request) => window.app.acquireTokenSilent({ ...request, account: window.app.getAllAccounts()[0], cacheLookupPolicy: msal.CacheLookupPolicy.RefreshToken })
    .catch(({ name, errorMessage }) => ({ name, errorMessage })), { scopes, claims: unmet });
  expect(refused.errorMessage).toContain('AADSTS50076');
  await api.close();
  // Chromium writes each refusal down as an error.
  const demanded = [`console at ${api.url}: `, `console at ${authority}/oauth2/v2.0/token`];
  watch.problems = watch.problems.filter((problem) => !demanded.some((at) => problem.startsWith(at)));
});
