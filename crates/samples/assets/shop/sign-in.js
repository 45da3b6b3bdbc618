// Authorization code with PKCE, for an app without a secret (RFC 9700 §2.1.1, OpenID Connect Core 1.0 §3.1).
import { decode, verify } from './id-token.js';

const base64url = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const unguessable = () => base64url(crypto.getRandomValues(new Uint8Array(32)));
const sha256 = async (text) => base64url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

export class SignInError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
    this.title = 'You weren’t signed in.';
  }
}

let known;
async function metadata(config) {
  if (!known) {
    const response = await fetch(`${config.authority}/.well-known/openid-configuration`);
    if (!response.ok) throw new SignInError('unreachable', 'The sign-in service can’t be reached. Try again in a moment.');
    const found = await response.json();
    if (found.issuer !== config.authority) throw new SignInError('foreign', 'The sign-in service is not the one we expected.');
    known = found;
  }
  return known;
}

// Where to send the browser. What the answer must match waits in this tab, under the request's state.
export async function start(config, prompt) {
  const { authorization_endpoint: endpoint } = await metadata(config);
  const [state, nonce, verifier] = [unguessable(), unguessable(), unguessable()];
  sessionStorage.setItem(`shop.request.${state}`, JSON.stringify({ nonce, verifier }));
  const url = new URL(endpoint);
  url.search = new URLSearchParams({
    client_id: config.clientId,
    response_type: 'code',
    response_mode: 'fragment',
    redirect_uri: config.redirectUri,
    scope: config.scope,
    state,
    nonce,
    code_challenge: await sha256(verifier),
    code_challenge_method: 'S256',
    ...(prompt && { prompt }),
  });
  return url.href;
}

// The answer in the address, which is cleared at once: a code has no business in the history.
export function takeAnswer() {
  if (location.pathname !== '/callback') return null;
  const text = location.hash.length > 1 ? location.hash.slice(1) : location.search.slice(1);
  history.replaceState(null, '', '/');
  return text ? new URLSearchParams(text) : null;
}

export async function finish(config, answer) {
  const key = `shop.request.${answer.get('state')}`;
  const request = JSON.parse(sessionStorage.getItem(key));
  sessionStorage.removeItem(key);
  if (!request) throw new SignInError('state', 'This sign-in was finished before, or began in another tab. Start again.');
  const about = await metadata(config);
  // RFC 9207: the answer names the issuer that we asked.
  const named = answer.get('iss');
  if (named !== about.issuer && (named || about.authorization_response_iss_parameter_supported)) {
    throw new SignInError('iss', 'The answer came from another sign-in service.');
  }
  if (answer.has('error')) throw new SignInError(answer.get('error'), answer.get('error_description') ?? answer.get('error'));
  const tokens = await redeem(about, {
    grant_type: 'authorization_code',
    client_id: config.clientId,
    code: answer.get('code') ?? '',
    redirect_uri: config.redirectUri,
    code_verifier: request.verifier,
  });
  const { claims, algorithm } = await verify(tokens.id_token, about, config.clientId, request.nonce);
  return keep(tokens, claims, [
    ['Sent you to sign in', 'With PKCE, state and nonce'],
    ['Got a code back', 'It works once. State and issuer matched'],
    ['Swapped it for tokens', 'No client secret in the browser'],
    ['Checked the ID token', `Issuer, audience, time, nonce and signature (${algorithm})`],
  ]);
}

export async function refresh(config, session) {
  if (!session.refreshToken) throw new SignInError('no_refresh_token', 'There is no refresh token to use. Sign in again.');
  const about = await metadata(config);
  const tokens = await redeem(about, {
    grant_type: 'refresh_token',
    client_id: config.clientId,
    refresh_token: session.refreshToken,
    scope: config.scope,
  });
  let { claims, idToken } = session;
  if (tokens.id_token) {
    const renewed = await verify(tokens.id_token, about, config.clientId);
    if (renewed.claims.sub !== claims.sub) throw new SignInError('sub', 'The new tokens are about somebody else.');
    ({ claims } = renewed);
    idToken = tokens.id_token;
  }
  const swapped = tokens.refresh_token !== session.refreshToken ? 'The refresh token changed too' : 'The refresh token stayed';
  return keep({ refresh_token: session.refreshToken, ...tokens, id_token: idToken }, claims, [...session.steps, ['Got fresh tokens', swapped]]);
}

export async function signOutUrl(config, session) {
  const about = await metadata(config);
  const url = new URL(about.end_session_endpoint);
  url.search = new URLSearchParams({
    id_token_hint: session.idToken,
    client_id: config.clientId,
    post_logout_redirect_uri: config.postLogoutRedirectUri,
  });
  return url.href;
}

async function redeem(about, grant) {
  const response = await fetch(about.token_endpoint, { method: 'POST', body: new URLSearchParams(grant) });
  const tokens = await response.json();
  if (!response.ok) throw new SignInError(tokens.error, tokens.error_description ?? tokens.error);
  return tokens;
}

function keep(tokens, claims, steps) {
  return {
    claims,
    steps,
    idToken: tokens.id_token,
    accessToken: tokens.access_token,
    accessClaims: decode(tokens.access_token)?.claims,
    accessUntil: Date.now() / 1000 + Number(tokens.expires_in),
    refreshToken: tokens.refresh_token,
  };
}
