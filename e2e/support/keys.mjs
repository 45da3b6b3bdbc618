// Keys and certificates of the clients under test, made once for each process.
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { PYTHON } from './python.mjs';

let made;

/**
 * Each with `privateKey` and `certificate` in PEM, and the certificate as it is registered, `der` in base64: `client` has
 * signed its own; `authority` vouches for `site`, which is this machine, and for `member`, which is a client.
 */
export function certificates() {
  made ??= JSON.parse(execFileSync(PYTHON, [fileURLToPath(new URL('certificates.py', import.meta.url))], { encoding: 'utf8' }));
  return made;
}

let key;

/** A client's key to sign with, as JWKs: `privateKey`, and `jwks` as it is registered. */
export function signingKey() {
  key ??= newKey();
  return key;
}

function newKey() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const named = { kid: randomUUID(), alg: 'ES256', use: 'sig' };
  return {
    privateKey: { ...privateKey.export({ format: 'jwk' }), ...named },
    jwks: { keys: [{ ...publicKey.export({ format: 'jwk' }), ...named }] },
  };
}
