// Checks an ID token with the browser's own cryptography (OpenID Connect Core 1.0 §3.1.3.7, RFC 7515 §5.2).

const ALGORITHMS = {
  RS256: { kty: 'RSA', name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  ES256: { kty: 'EC', name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
};
const SKEW = 30;

export class TokenError extends Error {
  title = 'The ID token doesn’t hold.';
}

function bytes(text) {
  return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0));
}

// What a JWT says, unchecked; null for anything else.
export function decode(token) {
  try {
    const [header, claims] = token.split('.', 2).map((part) => JSON.parse(new TextDecoder().decode(bytes(part))));
    return { header, claims };
  } catch {
    return null;
  }
}

// What the token says, once its signature by a published key and each claim hold. `nonce` is left out after a refresh.
export async function verify(token, about, clientId, nonce, now = Date.now() / 1000) {
  const { header, claims } = decode(token) ?? {};
  const algorithm = Object.hasOwn(ALGORITHMS, header?.alg) ? ALGORITHMS[header.alg] : null;
  const offered = about.id_token_signing_alg_values_supported ?? Object.keys(ALGORITHMS);
  if (!algorithm || !offered.includes(header.alg) || header.crit) throw new TokenError('It is signed in a way we don’t accept.');
  const { keys } = await (await fetch(about.jwks_uri)).json();
  const jwk = keys.find((key) => key.kid === header.kid && key.kty === algorithm.kty && (key.use ?? 'sig') === 'sig');
  if (!jwk) throw new TokenError('Its key isn’t one that the sign-in service publishes.');
  const { kty, n, e, crv, x, y } = jwk;
  const key = await crypto.subtle.importKey('jwk', { kty, n, e, crv, x, y }, algorithm, false, ['verify']);
  const [head, body, signature] = token.split('.');
  const fits = await crypto.subtle.verify(algorithm, key, bytes(signature), new TextEncoder().encode(`${head}.${body}`));
  if (!fits) throw new TokenError('Its signature doesn’t fit.');

  const audiences = [claims.aud].flat();
  const holds = {
    iss: claims.iss === about.issuer,
    aud: audiences.includes(clientId),
    azp: claims.azp === undefined ? audiences.length === 1 : claims.azp === clientId,
    exp: now < claims.exp + SKEW,
    iat: claims.iat <= now + SKEW,
    nbf: claims.nbf === undefined || claims.nbf <= now + SKEW,
    nonce: nonce === undefined || claims.nonce === nonce,
  };
  const wrong = Object.keys(holds).find((claim) => !holds[claim]);
  if (wrong) throw new TokenError(`Its ${wrong} is wrong.`);
  return { claims, algorithm: header.alg };
}
