// openid-client: an application of the FAPI 2.0 Security Profile, and of Message Signing (`told.signs`).
import * as client from 'openid-client';
import { claimsOf, finish, refusal, signingKey, told } from '../wire.mjs';
import { discoverByKey, signIn } from './flow.mjs';

const config = await discoverByKey(told.signs ? told.fapiSigningAppId : told.fapiAppId, { execute: told.signs ? [client.useJwtResponseMode] : [] });
const DPoP = client.getDPoPHandle(config, await client.randomDPoPKeyPair('ES256'));
const key = await signingKey();

async function build(of, parameters) {
  if (!told.signs) return client.buildAuthorizationUrlWithPAR(of, parameters, { DPoP });
  const { searchParams } = await client.buildAuthorizationUrlWithJAR(of, parameters, key);
  return client.buildAuthorizationUrlWithPAR(of, searchParams, { DPoP });
}

const { address, answer, tokens } = await signIn(config, { build, options: { DPoP } });
const profile = await client.fetchUserInfo(config, tokens.access_token, tokens.claims().sub, { DPoP });
const renewed = await client.refreshTokenGrant(config, tokens.refresh_token, undefined, { DPoP });
const again = await client.refreshTokenGrant(config, tokens.refresh_token, undefined, { DPoP });
const unsigned = told.signs && await refusal(client.buildAuthorizationUrlWithPAR(config, { redirect_uri: told.redirectUri, scope: 'openid' }, { DPoP }));

finish({
  asked: [...address.searchParams.keys()].sort(),
  answered: [...answer.searchParams.keys()].sort(),
  claims: tokens.claims(),
  algorithm: JSON.parse(Buffer.from(tokens.id_token.split('.')[0], 'base64url')).alg,
  type: tokens.token_type,
  thumbprint: await DPoP.calculateThumbprint(),
  bound: [tokens, renewed, again].map(({ access_token: token }) => claimsOf(token).cnf?.jkt),
  profile,
  rotated: [renewed, again].some(({ refresh_token: token }) => token !== tokens.refresh_token),
  unsigned,
});
