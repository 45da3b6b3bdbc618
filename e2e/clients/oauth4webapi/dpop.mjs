// oauth4webapi: tokens bound to a key, with the server's nonces.
import * as oauth from 'oauth4webapi';
import { claimsOf, finish, refusal, told } from '../wire.mjs';
import { bySecret, refresh, signIn, userinfo } from './flow.mjs';

const web = bySecret(told.boundAppId);
const DPoP = oauth.DPoP(web.client, await oauth.generateKeyPair('ES256'));
const { tokens, claims, tries } = await signIn(web, { DPoP });
const profile = await userinfo(web, tokens, claims, { DPoP });
const asBearer = await refusal(userinfo(web, tokens, claims));
const renewed = await refresh(web, tokens.refresh_token, { DPoP });

finish({
  thumbprint: await DPoP.calculateThumbprint(),
  tries,
  type: tokens.token_type,
  bound: [tokens, renewed].map(({ access_token: token }) => claimsOf(token).cnf?.jkt),
  profile,
  asBearer,
});
