// MSAL Node: an API that wants a newer token says so in its answer (a claims challenge), and the client gets one by what it was told.
import { ConfidentialClientApplication } from '@azure/msal-node';
import { createRemoteJWKSet } from 'jose';
import { ChallengingApi } from '../challenging-api.mjs';
import { claimsOf, finish, goTo, told } from '../wire.mjs';

const keys = createRemoteJWKSet(new URL(`${told.authority}/discovery/v2.0/keys`));
const api = await ChallengingApi.listen({ keys, issuer: told.issuer, audience: told.apiAppId, authority: told.authority });
const call = (token) => fetch(api.url, { headers: { authorization: `Bearer ${token}` } });

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
await api.demandNewerThan(accessToken);
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
