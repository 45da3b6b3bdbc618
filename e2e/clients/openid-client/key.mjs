// openid-client: `private_key_jwt` by a key of a JWK Set, and by a certificate's key under the certificate's key id.
import { createPrivateKey } from 'node:crypto';
import * as client from 'openid-client';
import { claimsOf, finish, refusal, signingKey, told } from '../wire.mjs';
import { discover, discoverByKey } from './flow.mjs';

const own = (config) => client.clientCredentialsGrant(config, { scope: `${told.api}/.default` });
const by = {};
by.ES256 = claimsOf((await own(await discoverByKey(told.keyAppId))).access_token);
const pkcs8 = createPrivateKey(told.certificate.privateKey).export({ type: 'pkcs8', format: 'der' });
const kid = told.certificate.thumbprintSha256.toUpperCase();
for (const [name, algorithm] of [['PS256', 'RSA-PSS'], ['RS256', 'RSASSA-PKCS1-v1_5']]) {
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, { name: algorithm, hash: 'SHA-256' }, false, ['sign']);
  by[name] = claimsOf((await own(await discover(told.certificateAppId, client.PrivateKeyJwt({ key, kid })))).access_token);
}
const { privateKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
const stranger = { key: privateKey, kid: (await signingKey()).kid };
const refused = await refusal(own(await discover(told.keyAppId, client.PrivateKeyJwt(stranger))));
const bySecret = await refusal(own(await discover(told.keyAppId)));

finish({ by, refused, bySecret });
