// openid-client signs its request, and jose encrypts it for the server: by agreement of keys, and for an RSA key.
import { CompactEncrypt, importJWK } from 'jose';
import * as client from 'openid-client';
import { claimsOf, finish, signingKey, told } from '../wire.mjs';
import { discoverByKey, signIn } from './flow.mjs';

const key = await signingKey();
const config = await discoverByKey(told.keyAppId);
const metadata = config.serverMetadata();
const { keys } = await (await fetch(metadata.jwks_uri)).json();

/** Builds an address whose request object is encrypted as the metadata offers it. */
function encrypted(kty, alg, enc) {
  const jwk = keys.find((one) => one.use === 'enc' && one.kty === kty);
  return async (of, parameters) => {
    const address = await client.buildAuthorizationUrlWithJAR(of, parameters, key);
    const signed = new TextEncoder().encode(address.searchParams.get('request'));
    const header = { alg, enc, kid: jwk.kid, cty: 'JWT' };
    address.searchParams.set('request', await new CompactEncrypt(signed).setProtectedHeader(header).encrypt(await importJWK(jwk, alg)));
    return address;
  };
}

const ways = {};
for (const [kty, alg, enc] of [['EC', 'ECDH-ES', 'A256GCM'], ['EC', 'ECDH-ES+A256KW', 'A128CBC-HS256'], ['RSA', 'RSA-OAEP-256', 'A256GCM'], ['RSA', 'RSA-OAEP', 'A128GCM']]) {
  const { address, tokens } = await signIn(config, { build: encrypted(kty, alg, enc) });
  const [head] = address.searchParams.get('request').split('.');
  ways[alg] = { head: JSON.parse(Buffer.from(head, 'base64url')), claims: claimsOf(tokens.id_token) };
}

finish({
  offered: { alg: metadata.request_object_encryption_alg_values_supported, enc: metadata.request_object_encryption_enc_values_supported },
  ways,
});
