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
