// oauth4webapi: discovery, code flow with PKCE, signature check, userinfo, refresh, introspection, revocation, client credentials.
import * as oauth from 'oauth4webapi';
import { claimsOf, finish, refusal, told } from '../wire.mjs';
import { bySecret, refresh, server, signIn, userinfo } from './flow.mjs';

const web = bySecret();
const api = bySecret(told.apiAppId);
const { tokens, claims, redeem } = await signIn(web);
const profile = await userinfo(web, tokens, claims);
const replay = await refusal(redeem());
const { access_token: called, refresh_token: refreshToken } = (await signIn(web, { scope: `openid offline_access ${told.api}/Books.Read` })).tokens;

async function introspect(token) {
  return oauth.processIntrospectionResponse(server, api.client, await oauth.introspectionRequest(server, api.client, api.authentication, token));
}
async function app(credential) {
  const response = await oauth.clientCredentialsGrantRequest(server, credential.client, credential.authentication, { scope: `${told.api}/.default` });
  return oauth.processClientCredentialsResponse(server, credential.client, response);
}

const renewed = await refresh(web, refreshToken);
const before = await introspect(called);
await oauth.processRevocationResponse(await oauth.revocationRequest(server, web.client, web.authentication, renewed.refresh_token));
const after = await introspect(called);

// What an API does with the library: it checks the token of a request that it has got.
const request = new Request('https://books.example/', { headers: { authorization: `Bearer ${renewed.access_token}` } });
const validated = await oauth.validateJwtAccessToken(server, request, told.apiAppId);

finish({
  claims,
  profile,
  replay,
  renewed: claimsOf(renewed.access_token),
  validated,
  before,
  after,
  revoked: await refusal(refresh(web, renewed.refresh_token)),
  app: claimsOf((await app(web)).access_token),
  wrong: await refusal(app(bySecret(told.appId, 'wrong'))),
});
