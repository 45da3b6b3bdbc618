// MSAL Node: confidential client, code flow, silent renewal and client credentials.
import { ConfidentialClientApplication, CryptoProvider } from '@azure/msal-node';
import { claimsOf, finish, goTo, told } from '../wire.mjs';

const application = () => new ConfidentialClientApplication({
  auth: {
    clientId: told.appId,
    authority: told.authority,
    clientSecret: told.secret,
    knownAuthorities: [new URL(told.authority).host],
  },
});
const app = application();
const { verifier, challenge } = await new CryptoProvider().generatePkceCodes();
const request = { scopes: [`${told.api}/Books.Read`], redirectUri: told.redirectUri };
const answer = await goTo(await app.getAuthCodeUrl({
  ...request,
  codeChallenge: challenge,
  codeChallengeMethod: 'S256',
  state: 'of this test',
  nonce: 'a-nonce',
}));
const parameters = Object.fromEntries(answer.searchParams);
const result = await app.acquireTokenByCode(
  { ...request, code: parameters.code, codeVerifier: verifier, state: 'of this test', nonce: 'a-nonce' },
  parameters,
);
const silent = await app.acquireTokenSilent({ account: result.account, scopes: request.scopes });
const renewed = await app.acquireTokenSilent({ account: result.account, scopes: request.scopes, forceRefresh: true });
const daemon = await application().acquireTokenByClientCredential({ scopes: [`${told.api}/.default`] });
const wrong = new ConfidentialClientApplication({
  auth: {
    clientId: told.appId,
    authority: told.authority,
    clientSecret: 'wrong',
    knownAuthorities: [new URL(told.authority).host],
  },
});
const refused = await wrong.acquireTokenByClientCredential({ scopes: [`${told.api}/.default`] }).catch((error) => error);

finish({
  account: { username: result.account.username, homeAccountId: result.account.homeAccountId, tenantId: result.account.tenantId, name: result.account.name },
  scopes: result.scopes,
  access: claimsOf(result.accessToken),
  fromCache: silent.fromCache,
  renewedFromCache: renewed.fromCache,
  renewedDiffers: renewed.accessToken !== result.accessToken,
  daemon: claimsOf(daemon.accessToken),
  refused: { code: refused.errorCode, text: refused.errorMessage },
});
