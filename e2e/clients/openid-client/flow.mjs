// What the scripts of this folder have in common: finding the server, and a person's way through the code flow.
import * as client from 'openid-client';
import { goTo, signingKey, told } from '../wire.mjs';

const execute = [client.enableNonRepudiationChecks];

/** A client with a secret, or with what else it proves itself by. */
export function discover(clientId = told.appId, authentication = client.ClientSecretPost(told.secret), more = {}) {
  const { metadata, execute: also = [], ...options } = more;
  return client.discovery(new URL(told.issuer), clientId, metadata, authentication, { execute: [...execute, ...also], ...options });
}

/** A client that signs with its registered key. */
export async function discoverByKey(clientId, more) {
  return discover(clientId, client.PrivateKeyJwt(await signingKey()), more);
}

/** The code flow with PKCE, state and nonce: `build` makes the address, `options` are those of the token request. */
export async function signIn(config, { scope = 'openid profile email offline_access', build = client.buildAuthorizationUrl, options } = {}) {
  const pkceCodeVerifier = client.randomPKCECodeVerifier();
  const [expectedState, expectedNonce] = [client.randomState(), client.randomNonce()];
  const address = await build(config, {
    redirect_uri: told.redirectUri,
    scope,
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    state: expectedState,
    nonce: expectedNonce,
  });
  const answer = await goTo(address);
  const checks = { pkceCodeVerifier, expectedState, expectedNonce };
  const redeem = () => client.authorizationCodeGrant(config, answer, checks, undefined, options);
  return { address, answer, redeem, tokens: await redeem() };
}
