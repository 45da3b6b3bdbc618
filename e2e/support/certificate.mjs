// A client's key and its self-signed certificate, made once for each process.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { PYTHON } from './python.mjs';

let made;

/** `privateKey` and `certificate` in PEM, and the certificate as it is registered: `der` in base64. */
export function clientCertificate() {
  made ??= JSON.parse(execFileSync(PYTHON, [fileURLToPath(new URL('certificate.py', import.meta.url))], { encoding: 'utf8' }));
  return made;
}
