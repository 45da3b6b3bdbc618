// openid-client: discovery, code flow with PKCE, signature check, userinfo, refresh, client credentials, logout.
import * as client from 'openid-client';
import { claimsOf, finish, goTo, refusal, told } from '../wire.mjs';
import { discover, signIn } from './flow.mjs';

const config = await discover();
const { tokens, redeem } = await signIn(config);
const { sub } = tokens.claims();
const profile = await client.fetchUserInfo(config, tokens.access_token, sub);
const renewed = await client.refreshTokenGrant(config, tokens.refresh_token);
const replay = await refusal(redeem());
const app = await client.clientCredentialsGrant(config, { scope: `${told.api}/.default` });
const basic = await discover(told.appId, client.ClientSecretBasic(told.secret));
const appByBasic = await client.clientCredentialsGrant(basic, { scope: `${told.api}/.default` });
const wrong = await discover(told.appId, client.ClientSecretBasic('wrong'));
const wrongSecret = await refusal(client.clientCredentialsGrant(wrong, { scope: `${told.api}/.default` }));
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
  replay,
  wrongSecret,
  appRoles: claimsOf(app.access_token).roles,
  appByBasic: claimsOf(appByBasic.access_token).azp,
  signedOut: signedOut.href,
});
