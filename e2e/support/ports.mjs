// Ports for programs that must be told theirs before they start.
import { createServer } from 'node:net';

/** A port of this machine that nobody listens at just now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
