// MSAL Node: an API that calls another one as the person who called it, by secret and by certificate.
import { ConfidentialClientApplication, CryptoProvider } from '@azure/msal-node';
import { claimsOf, finish, goTo, told } from '../wire.mjs';

const confidential = (clientId, credential) => new ConfidentialClientApplication({
  auth: { clientId, authority: told.authority, knownAuthorities: [new URL(told.authority).host], ...credential },
});
const { privateKey, certificate: x5c, thumbprintSha256 } = told.certificate;
const bySecret = { clientSecret: told.secret };
const byCertificate = { clientCertificate: { privateKey, x5c, thumbprintSha256 } };

const web = confidential(told.appId, bySecret);
const { verifier, challenge } = await new CryptoProvider().generatePkceCodes();
const request = { scopes: [`${told.api}/Books.Read`], redirectUri: told.redirectUri };
const answer = await goTo(await web.getAuthCodeUrl({ ...request, codeChallenge: challenge, codeChallengeMethod: 'S256' }));
const { accessToken: calledWith } = await web.acquireTokenByCode({ ...request, code: answer.searchParams.get('code'), codeVerifier: verifier });

const ask = { oboAssertion: calledWith, scopes: [`${told.stock}/Stock.Read`] };
const api = confidential(told.apiAppId, bySecret);
const granted = await api.acquireTokenOnBehalfOf(ask);
const cached = await api.acquireTokenOnBehalfOf(ask);
const again = await api.acquireTokenOnBehalfOf({ ...ask, skipCache: true });
const certified = await confidential(told.apiAppId, byCertificate).acquireTokenOnBehalfOf(ask);
const refused = await web.acquireTokenOnBehalfOf(ask).catch((error) => error);
const unconsented = await api.acquireTokenOnBehalfOf({ ...ask, scopes: [`${told.stock}/Stock.Write`] }).catch((error) => error);

finish({
  called: claimsOf(calledWith),
  bySecret: claimsOf(granted.accessToken),
  byCertificate: claimsOf(certified.accessToken),
  fromCache: [granted.fromCache, cached.fromCache, again.fromCache],
  refused: { code: refused.errorCode, text: refused.errorMessage },
  unconsented: { name: unconsented.name, code: unconsented.errorCode, text: unconsented.errorMessage },
});
