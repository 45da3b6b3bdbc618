// MSAL Browser's client for native authentication (`@azure/msal-browser/custom-auth`) as its registry serves it, in Chromium, over
// HTTPS and from another origin: it calls the server itself, where its guide has a proxy. Sign-up, sign-in and reset, and what goes
// wrong in each, by the library's own questions.
import { expect, test as base } from '../support/fixtures.mjs';
import { CLIENT } from '../support/seed.mjs';

const test = base.extend({
  /** What the API refuses is an answer to the app; Chromium writes it down as an error. */
  refusals: [async ({ watch }, use) => {
    await use();
    const refused = /(oauth2\/v2\.0|signup\/v1\.0|resetpassword\/v1\.0)\/\w+: .*status of 400/;
    watch.problems = watch.problems.filter((problem) => !refused.test(problem));
  }, { auto: true }],
});
test.use({ serverOptions: { tls: true, clients: true } });

/** Opens the app's own page and makes a client there that shows these challenges. */
async function open(page, { server, browserApp }, challengeTypes = ['password', 'oob', 'redirect']) {
  await page.goto(browserApp.ownPages);
  await page.evaluate(async ({ clientId, authority, challengeTypes }) => {
    window.app = await msalCustomAuth.CustomAuthPublicClientApplication.create({
      auth: { clientId, authority, redirectUri: '/', knownAuthorities: [new URL(authority).host] },
      cache: { cacheLocation: 'memoryStorage' },
      customAuth: { challengeTypes, authApiProxyUrl: authority },
    });
  }, { clientId: CLIENT.nativeAppId, authority: `${server.origin}/${server.tenant.id}`, challengeTypes });
}

/** Does something with the last result in the page, and tells what the library makes of it. */
function act(page, does, given = {}) {
  return page.evaluate(async ({ source, given }) => {
    window.asked = window.last;
    const result = await new Function('app', 'last', 'given', `return (${source})(app, last, given)`)(window.app, window.last, given);
    window.last = result;
    const asks = ['isCompleted', 'isFailed', 'isCodeRequired', 'isPasswordRequired', 'isAttributesRequired'];
    const problems = Object.getOwnPropertyNames(Object.getPrototypeOf(result.error ?? {})).concat(
      result.error ? Object.getOwnPropertyNames(Object.getPrototypeOf(Object.getPrototypeOf(result.error))) : [],
    ).filter((name) => name.startsWith('is'));
    return {
      is: asks.filter((name) => result[name]?.()),
      error: result.error && problems.filter((name) => result.error[name]()),
      code: result.error?.errorData?.errorCodes?.[0],
      length: result.state?.getCodeLength?.(),
      attributes: result.state?.getRequiredAttributes?.(),
      account: result.data?.getAccount?.().username,
      claims: result.data?.getClaims?.(),
    };
  }, { source: does.toString(), given });
}

const signUp = (app, last, { email, password, attributes }) => app.signUp({ username: email, password, attributes });
const signIn = (app, last, { email, password, scopes }) => app.signIn({ username: email, password, scopes });
const reset = (app, last, { email }) => app.resetPassword({ username: email });
const submitCode = (app, last, { code }) => last.state.submitCode(code);
const submitPassword = (app, last, { password }) => last.state.submitPassword(password);
const submitNewPassword = (app, last, { password }) => last.state.submitNewPassword(password);
const submitAttributes = (app, last, { attributes }) => last.state.submitAttributes(attributes);
const goOn = (app, last) => last.state.signIn({});
const completed = { is: ['isCompleted'] };

/** Comes back to where something was asked, after it was refused. */
const again = (page) => page.evaluate(() => { window.last = window.asked; });

/** The codes that somebody was mailed, the newest first. */
const codes = async (outbox, email) => (await outbox.to(email)).map(({ code }) => code).filter(Boolean);

/** What comes of asking for a code, and the code. */
async function mailed(outbox, email, asking) {
  const before = (await codes(outbox, email)).length;
  const told = await asking();
  await expect.poll(async () => (await codes(outbox, email)).length, { message: `a code for ${email}` }).toBeGreaterThan(before);
  return { told, code: (await codes(outbox, email))[0] };
}

/** Somebody who has signed up in the app. */
async function signedUp(page, outbox, { email, password, givenName }) {
  const { code } = await mailed(outbox, email, () => act(page, signUp, { email, password, attributes: { givenName } }));
  expect(await act(page, submitCode, { code })).toMatchObject(completed);
}

test('signs up with a code, a password and a name, and is signed in', async ({ page, server, browserApp, outbox, somebody }) => {
  const { email, password, givenName, familyName } = somebody();
  await open(page, { server, browserApp });
  const { told, code } = await mailed(outbox, email, () => act(page, signUp, { email }));
  expect(told).toMatchObject({ is: ['isCodeRequired'], length: 8 });
  expect(await act(page, submitCode, { code: '00000000' })).toMatchObject({ is: ['isFailed'], error: ['isInvalidCode'], code: 50181 });
  await again(page);
  expect(await act(page, submitCode, { code })).toMatchObject({ is: ['isPasswordRequired'] });
  expect(await act(page, submitPassword, { password: 'short' })).toMatchObject({ is: ['isFailed'], error: ['isInvalidPassword'], code: 399246 });
  await again(page);
  const named = await act(page, submitPassword, { password });
  expect(named).toMatchObject({ is: ['isAttributesRequired'], attributes: [{ name: 'givenName', type: 'string', required: true }] });
  expect(await act(page, submitAttributes, { attributes: { givenName: 'x'.repeat(65) } })).toMatchObject({ is: ['isFailed'], error: ['isAttributesValidationFailed'] });
  await again(page);
  expect(await act(page, submitAttributes, { attributes: { givenName, surname: familyName } })).toMatchObject(completed);
  const signedIn = await act(page, goOn);
  expect(signedIn).toMatchObject({ ...completed, account: email });
  expect(signedIn.claims).toMatchObject({ iss: server.issuer, aud: CLIENT.nativeAppId, tid: server.tenant.id, name: `${givenName} ${familyName}` });

  const renewed = await page.evaluate(async (scope) => {
    const account = window.app.getCurrentAccount().data;
    const known = await account.getAccessToken({ forceRefresh: false });
    const api = await account.getAccessToken({ forceRefresh: true, scopes: [scope] });
    return { known: known.isCompleted(), api: api.isCompleted(), scopes: api.data?.scopes };
  }, `${CLIENT.api}/Books.Read`);
  expect(renewed).toEqual({ known: true, api: true, scopes: [`${CLIENT.api}/Books.Read`] });

  await open(page, { server, browserApp });
  expect(await act(page, signUp, { email, password })).toMatchObject({ is: ['isFailed'], error: ['isUserAlreadyExists'], code: 1003037 });
});

test('gives everything at once and owes the code alone', async ({ page, server, browserApp, outbox, somebody }) => {
  const person = somebody();
  const { email, givenName } = person;
  await open(page, { server, browserApp });
  expect(await act(page, signUp, { email, password: 'short', attributes: { givenName } })).toMatchObject({ is: ['isFailed'], error: ['isInvalidPassword'] });
  await signedUp(page, outbox, person);
  expect(await act(page, goOn)).toMatchObject({ ...completed, account: email });
});

test('signs in with a password, and with a code', async ({ page, server, browserApp, outbox, somebody }) => {
  const person = somebody();
  const { email, password } = person;
  await open(page, { server, browserApp });
  await signedUp(page, outbox, person);
  expect(await act(page, signIn, { email: 'nobody@example.com' })).toMatchObject({ is: ['isFailed'], error: ['isUserNotFound'], code: 50034 });
  expect(await act(page, signIn, { email: 'no@address' })).toMatchObject({ is: ['isFailed'], error: ['isInvalidUsername'], code: 90100 });
  expect(await act(page, signIn, { email, password: `${password}!` })).toMatchObject({ is: ['isFailed'], error: ['isPasswordIncorrect'], code: 50126 });
  expect(await act(page, signIn, { email })).toMatchObject({ is: ['isPasswordRequired'] });
  expect(await act(page, submitPassword, { password })).toMatchObject({ ...completed, account: email });

  await open(page, { server, browserApp }, ['oob', 'redirect']);
  const { told, code } = await mailed(outbox, email, () => act(page, signIn, { email, scopes: ['openid', 'profile', 'offline_access'] }));
  expect(told).toMatchObject({ is: ['isCodeRequired'], length: 8 });
  expect(await act(page, submitCode, { code: '00000000' })).toMatchObject({ is: ['isFailed'], error: ['isInvalidCode'] });
  await again(page);
  expect(await act(page, submitCode, { code })).toMatchObject({ ...completed, account: email });
});

test('replaces a forgotten password and is signed in', async ({ page, server, browserApp, outbox, somebody }) => {
  const person = somebody();
  const { email, password } = person;
  const chosen = 'cobalt ferry winter 62 pears';
  await open(page, { server, browserApp });
  await signedUp(page, outbox, person);
  expect(await act(page, reset, { email: 'nobody@example.com' })).toMatchObject({ is: ['isFailed'], error: ['isUserNotFound'] });
  const { told, code } = await mailed(outbox, email, () => act(page, reset, { email }));
  expect(told).toMatchObject({ is: ['isCodeRequired'], length: 8 });
  expect(await act(page, submitCode, { code })).toMatchObject({ is: ['isPasswordRequired'] });
  expect(await act(page, submitNewPassword, { password: 'password1' })).toMatchObject({ is: ['isFailed'], error: ['isInvalidPassword'] });
  await again(page);
  expect(await act(page, submitNewPassword, { password: chosen })).toMatchObject(completed);
  expect(await act(page, goOn)).toMatchObject({ ...completed, account: email });

  await open(page, { server, browserApp });
  expect(await act(page, signIn, { email, password })).toMatchObject({ is: ['isFailed'], error: ['isPasswordIncorrect'] });
  expect(await act(page, signIn, { email, password: chosen })).toMatchObject({ ...completed, account: email });
});

test('is led to the pages by what it can not show', async ({ page, server, browserApp }) => {
  await open(page, { server, browserApp }, ['redirect']);
  expect(await act(page, signIn, { email: CLIENT.username })).toMatchObject({ is: ['isFailed'], error: ['isRedirectRequired'] });
});
