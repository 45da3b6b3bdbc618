// MSAL Node: an API that wants a newer token says so in its answer (a claims challenge), and the client gets one by what it was told.
import { createServer } from 'node:http';
import { ConfidentialClientApplication } from '@azure/msal-node';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { claimsOf, finish, goTo, told } from '../wire.mjs';

/** The API: takes access tokens that were made since `since`, and challenges who brings an older one. */
const keys = createRemoteJWKSet(new URL(`${told.authority}/discovery/v2.0/keys`));
let since = 0;
const api = createServer(async (request, response) => {
  const [, token] = request.headers.authorization.split(' ');
  const { payload } = await jwtVerify(token, keys, { issuer: told.issuer, audience: told.apiAppId, clockTolerance: 60 });
  if (payload.iat >= since) return response.writeHead(200).end(payload.scp);
  const claims = Buffer.from(JSON.stringify({ access_token: { nbf: { essential: true, value: String(since) } } })).toString('base64');
  const challenge = `Bearer realm="", authorization_uri="${told.authority}/oauth2/v2.0/authorize", error="insufficient_claims", claims="${claims}"`;
  return response.writeHead(401, { 'www-authenticate': challenge }).end();
});
await new Promise((resolve) => { api.listen(0, '127.0.0.1', resolve); });
const call = (token) => fetch(`http://127.0.0.1:${api.address().port}/`, { headers: { authorization: `Bearer ${token}` } });

const app = new ConfidentialClientApplication({
  auth: {
    clientId: told.appId,
    authority: told.authority,
    clientSecret: told.secret,
    clientCapabilities: ['cp1'],
    knownAuthorities: [new URL(told.authority).host],
  },
});
const request = { scopes: [`${told.api}/Books.Read`], redirectUri: told.redirectUri };
const answer = await goTo(await app.getAuthCodeUrl(request));
const { account, accessToken } = await app.acquireTokenByCode({ ...request, code: answer.searchParams.get('code') });
const first = await call(accessToken);
since = claimsOf(accessToken).iat + 1;
while (Date.now() / 1000 < since) await new Promise((resolve) => { setTimeout(resolve, 50); });
const refused = await call(accessToken);
const [, encoded] = /claims="([^"]+)"/.exec(refused.headers.get('www-authenticate'));
const claims = Buffer.from(encoded, 'base64').toString();
const cached = await app.acquireTokenSilent({ account, scopes: request.scopes });
const renewed = await app.acquireTokenSilent({ account, scopes: request.scopes, claims });
const again = await call(renewed.accessToken);
const unmet = JSON.stringify({ access_token: { acrs: { essential: true, value: 'c1' } } });
const stepUp = await app.acquireTokenSilent({ account, scopes: request.scopes, claims: unmet }).catch((error) => error);

finish({
  statuses: [first.status, refused.status, again.status],
  said: await again.text(),
  fromCache: [cached.fromCache, renewed.fromCache],
  capabilities: claimsOf(renewed.accessToken).xms_cc,
  stepUp: { name: stepUp.name, text: stepUp.errorMessage },
});
