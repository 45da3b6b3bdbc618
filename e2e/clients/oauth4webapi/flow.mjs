// What the scripts of this folder have in common. The library leaves every step to its caller, so the steps stand here.
import * as oauth from 'oauth4webapi';
import { goTo, signingKey, told } from '../wire.mjs';

const issuer = new URL(told.issuer);
export const server = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer));

/** A client with a secret, by the header. */
export const bySecret = (clientId = told.appId, secret = told.secret) => ({ client: { client_id: clientId }, authentication: oauth.ClientSecretBasic(secret) });

/** A client that signs with its registered key. */
export const byKey = async (clientId) => ({ client: { client_id: clientId }, authentication: oauth.PrivateKeyJwt(await signingKey()) });

/** Once more where the server demands a nonce, as the library asks of its callers. */
export async function withNonce(DPoP, attempt) {
  try {
    return { tries: 1, result: await attempt() };
  } catch (error) {
    if (!DPoP || !oauth.isDPoPNonceError(error)) throw error;
    return { tries: 2, result: await attempt() };
  }
}

/**
 * The code flow with PKCE, state and nonce. `request` makes the parameters that the browser takes from those of the request,
 * `validate` checks the answer, and `DPoP` proves a key.
 */
export async function signIn({ client, authentication }, { scope = 'openid profile offline_access', request = (own) => own, validate = oauth.validateAuthResponse, DPoP } = {}) {
  const verifier = oauth.generateRandomCodeVerifier();
  const [state, nonce] = [oauth.generateRandomState(), oauth.generateRandomNonce()];
  const own = {
    client_id: client.client_id,
    response_type: 'code',
    redirect_uri: told.redirectUri,
    scope,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  };
  const asked = await request(own);
  const answer = await goTo(`${server.authorization_endpoint}?${new URLSearchParams(asked)}`);
  const parameters = await validate(server, client, answer, state);
  const redeem = async () => {
    const response = await oauth.authorizationCodeGrantRequest(server, client, authentication, parameters, told.redirectUri, verifier, { DPoP });
    const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, { expectedNonce: nonce, requireIdToken: true });
    await oauth.validateApplicationLevelSignature(server, response);
    return tokens;
  };
  const { tries, result: tokens } = await withNonce(DPoP, redeem);
  return { asked, answer, redeem, tokens, tries, claims: oauth.getValidatedIdTokenClaims(tokens) };
}

/** Tokens for a refresh token. */
export async function refresh({ client, authentication }, refreshToken, options) {
  const response = await oauth.refreshTokenGrantRequest(server, client, authentication, refreshToken, options);
  return oauth.processRefreshTokenResponse(server, client, response);
}

/** What userinfo says of the person that the id token is about. */
export async function userinfo({ client }, { access_token: token }, { sub }, options) {
  return oauth.processUserInfoResponse(server, client, sub, await oauth.userInfoRequest(server, client, token, options));
}
