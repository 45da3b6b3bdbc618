// An API that takes access tokens which were made since a moment of its choice, and tells whoever brings an older one by a claims
// challenge: `error="insufficient_claims"` beside the claims that a newer token has to meet.
import { createServer } from 'node:http';
import { decodeJwt, jwtVerify } from 'jose';

export class ChallengingApi {
  #server;
  #since = 0;

  /** `keys` finds those of the issuer; `origin` is of the page that may call it. */
  static async listen({ keys, issuer, audience, authority, origin = 'null' }) {
    const api = new ChallengingApi();
    api.#server = createServer(async (request, response) => {
      response.setHeader('access-control-allow-origin', origin);
      response.setHeader('access-control-expose-headers', 'www-authenticate');
      response.setHeader('access-control-allow-headers', 'authorization');
      if (request.method === 'OPTIONS') return response.writeHead(204).end();
      const [, token] = request.headers.authorization.split(' ');
      const { payload } = await jwtVerify(token, keys, { issuer, audience, clockTolerance: 60 });
      if (payload.iat >= api.#since) return response.writeHead(200).end(payload.scp);
      const claims = Buffer.from(JSON.stringify({ access_token: { nbf: { essential: true, value: String(api.#since) } } })).toString('base64');
      const challenge = `Bearer realm="", authorization_uri="${authority}/oauth2/v2.0/authorize", error="insufficient_claims", claims="${claims}"`;
      return response.writeHead(401, { 'www-authenticate': challenge }).end();
    });
    await new Promise((resolve) => { api.#server.listen(0, '127.0.0.1', resolve); });
    api.url = `http://127.0.0.1:${api.#server.address().port}/`;
    return api;
  }

  /** From here on this token is too old, and one that is made now is not. */
  async demandNewerThan(token) {
    this.#since = decodeJwt(token).iat + 1;
    while (Date.now() / 1000 < this.#since) await new Promise((resolve) => { setTimeout(resolve, 50); });
  }

  close() {
    this.#server.closeAllConnections();
    return new Promise((resolve) => { this.#server.close(resolve); });
  }
}
