// openid-client: discovery, code flow with PKCE, signature check, userinfo, refresh, client credentials, logout.
import * as client from 'openid-client';
import { claimsOf, finish, goTo, told } from './wire.mjs';

const execute = [client.enableNonRepudiationChecks];
const config = await client.discovery(new URL(told.issuer), told.appId, told.secret, undefined, { execute });
const pkceCodeVerifier = client.randomPKCECodeVerifier();
const [expectedState, expectedNonce] = [client.randomState(), client.randomNonce()];
const answer = await goTo(client.buildAuthorizationUrl(config, {
  redirect_uri: told.redirectUri,
  scope: 'openid profile email offline_access',
  code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
  code_challenge_method: 'S256',
  state: expectedState,
  nonce: expectedNonce,
}));
const tokens = await client.authorizationCodeGrant(config, answer, { pkceCodeVerifier, expectedState, expectedNonce });
const { sub } = tokens.claims();
const profile = await client.fetchUserInfo(config, tokens.access_token, sub);
const renewed = await client.refreshTokenGrant(config, tokens.refresh_token);
const again = await client.authorizationCodeGrant(config, answer, { pkceCodeVerifier, expectedState, expectedNonce }).catch((error) => error);
const app = await client.clientCredentialsGrant(config, { scope: `${told.api}/.default` });
const basic = await client.discovery(new URL(told.issuer), told.appId, undefined, client.ClientSecretBasic(told.secret), { execute });
const appByBasic = await client.clientCredentialsGrant(basic, { scope: `${told.api}/.default` });
const signedOut = await goTo(client.buildEndSessionUrl(config, {
  id_token_hint: tokens.id_token,
  post_logout_redirect_uri: told.redirectUri,
  state: 'bye',
}));

finish({
  claims: tokens.claims(),
  profile,
  renewedSub: renewed.claims()?.sub ?? sub,
  rotated: renewed.refresh_token !== tokens.refresh_token,
  replay: again.error,
  appRoles: claimsOf(app.access_token).roles,
  appByBasic: claimsOf(appByBasic.access_token).azp,
  signedOut: signedOut.href,
});
