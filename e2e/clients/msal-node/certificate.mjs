// MSAL Node: client credentials by certificate, with either thumbprint.
import { ConfidentialClientApplication } from '@azure/msal-node';
import { claimsOf, finish, told } from '../wire.mjs';

const { privateKey, certificate: x5c, thumbprint, thumbprintSha256 } = told.certificate;
const application = (clientCertificate) => new ConfidentialClientApplication({
  auth: {
    clientId: told.certificateAppId,
    authority: told.authority,
    clientCertificate,
    knownAuthorities: [new URL(told.authority).host],
  },
});
const ask = { scopes: [`${told.api}/.default`] };
const bySha256 = await application({ thumbprintSha256, privateKey, x5c }).acquireTokenByClientCredential(ask);
const bySha1 = await application({ thumbprint, privateKey }).acquireTokenByClientCredential(ask);
const unknown = application({ thumbprintSha256: '00'.repeat(32), privateKey });
const refused = await unknown.acquireTokenByClientCredential(ask).catch((error) => error);

finish({
  bySha256: claimsOf(bySha256.accessToken),
  bySha1: claimsOf(bySha1.accessToken),
  refused: { code: refused.errorCode, text: refused.errorMessage },
});
