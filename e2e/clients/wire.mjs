// The clients' side of the conversation, for those written in JavaScript.
import { createInterface } from 'node:readline';

export const told = JSON.parse(process.env.CLIENT);
const answers = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

/** Asks for a person to go to `url` and gives the address at which the answer arrived. */
export async function goTo(url) {
  process.stdout.write(`${JSON.stringify({ open: String(url) })}\n`);
  return new URL((await answers.next()).value);
}

export function finish(result) {
  process.stdout.write(`${JSON.stringify({ result })}\n`, () => process.exit(0));
}

/** What a token says; the libraries have checked what they check. */
export function claimsOf(token) {
  return JSON.parse(Buffer.from(token.split('.')[1], 'base64url'));
}

/** What the library says of a refusal; a promise that is kept is no refusal. */
export async function refusal(promise) {
  const error = await promise.then((value) => { throw new Error(`not refused: ${JSON.stringify(value)}`); }, (reason) => reason);
  const { code, status, error: word, error_description: text = error.cause?.get?.('error_description') } = error;
  if (!code) throw error;
  return { code, status, error: word, text };
}

/** The private key that the client has registered, for those who sign with Web Crypto. */
export async function signingKey(jwk = told.key) {
  const key = await crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
  return { key, kid: jwk.kid };
}
