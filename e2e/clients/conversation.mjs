// Runs a client of somebody else's making in a process of its own, which trusts the server's certificate authority and
// no more, and speaks with it in lines of JSON: it says where a person must go, is told where the answer arrived, and
// ends with a result.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { PYTHON } from '../support/python.mjs';
import { CLIENT } from '../support/seed.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

/** `script` with what every client is told; `signIn(url)` takes a person there and gives the address of the answer. */
export async function converse(script, { server, callback, more = {}, signIn }) {
  const told = { ...CLIENT, issuer: server.issuer, authority: `${server.origin}/${server.tenant.id}`, redirectUri: callback.url, ...more };
  const program = script.endsWith('.py') ? PYTHON : process.execPath;
  const child = spawn(program, [path.join(here, script)], {
    env: {
      PATH: process.env.PATH,
      NODE_EXTRA_CA_CERTS: server.info.caFile,
      REQUESTS_CA_BUNDLE: server.info.caFile,
      PYTHONPATH: here,
      PYTHONDONTWRITEBYTECODE: '1',
      CLIENT: JSON.stringify(told),
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => { complaints += chunk; });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  let result;
  for await (const line of createInterface({ input: child.stdout })) {
    const message = JSON.parse(line);
    if (message.open) child.stdin.write(`${await signIn(message.open)}\n`);
    else ({ result } = message);
  }
  const code = await ended;
  if (code !== 0) throw new Error(`${script} ended with ${code}:\n${complaints}`);
  return result;
}
