// openid-client: `private_key_jwt` by the same key, under the certificate's key id.
import { createPrivateKey } from 'node:crypto';
import * as client from 'openid-client';
import { claimsOf, finish, told } from './wire.mjs';

const pkcs8 = createPrivateKey(told.certificate.privateKey).export({ type: 'pkcs8', format: 'der' });
const kid = told.certificate.thumbprintSha256.toUpperCase();
const by = {};
for (const [name, algorithm] of [['PS256', 'RSA-PSS'], ['RS256', 'RSASSA-PKCS1-v1_5']]) {
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, { name: algorithm, hash: 'SHA-256' }, false, ['sign']);
  const config = await client.discovery(new URL(told.issuer), told.certificateAppId, undefined, client.PrivateKeyJwt({ key, kid }));
  const { access_token: token } = await client.clientCredentialsGrant(config, { scope: `${told.api}/.default` });
  by[name] = claimsOf(token);
}
finish(by);
