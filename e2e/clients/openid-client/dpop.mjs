// openid-client: tokens bound to a key, with the server's nonces, at the token endpoint, userinfo and refresh.
import * as client from 'openid-client';
import { claimsOf, finish, refusal, told } from '../wire.mjs';
import { discover, signIn } from './flow.mjs';

const config = await discover(told.boundAppId);
const statuses = [];
config[client.customFetch] = async (url, options) => {
  const response = await fetch(url, options);
  if (url.endsWith('/token')) statuses.push(response.status);
  return response;
};
const DPoP = client.getDPoPHandle(config, await client.randomDPoPKeyPair('ES256'));
const other = client.getDPoPHandle(config, await client.randomDPoPKeyPair('ES256'));
const { tokens } = await signIn(config, { options: { DPoP } });
const first = statuses.splice(0);
const { sub } = tokens.claims();
const profile = await client.fetchUserInfo(config, tokens.access_token, sub, { DPoP });
const byOther = await refusal(client.fetchUserInfo(config, tokens.access_token, sub, { DPoP: other }));
const asBearer = await refusal(client.fetchUserInfo(config, tokens.access_token, sub));
const renewed = await client.refreshTokenGrant(config, tokens.refresh_token, undefined, { DPoP });
const unproved = await refusal(client.refreshTokenGrant(config, renewed.refresh_token));
const app = await client.clientCredentialsGrant(config, { scope: `${told.api}/.default` }, { DPoP });

finish({
  thumbprint: await DPoP.calculateThumbprint(),
  first,
  type: tokens.token_type,
  bound: [tokens, renewed, app].map(({ access_token: token }) => claimsOf(token).cnf?.jkt),
  profile,
  byOther,
  asBearer,
  unproved,
});
