// The peer: oidc-provider with everything in memory, its defaults where they do not matter, and a route that hands out codes
// so that the benchmark need not drive its sign-in pages.
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const REDIRECT_URI = 'http://localhost:9/callback';
const SECRET = 'c7Qm2vLw9RkT4xZpB8nHs6JdYfGa3EuViN1oXb5KtWe';
const RESOURCE = 'urn:bench';
const SCOPE = 'openid offline_access';

// The built-in adapter forgets all but the last thousand objects; this one forgets nothing.
const objects = new Map();
class Memory {
  constructor(model) { this.model = model; }
  key(id) { return `${this.model}:${id}`; }
  async upsert(id, payload) { objects.set(this.key(id), payload); }
  async find(id) { return objects.get(this.key(id)); }
  async findByUid() { return undefined; }
  async findByUserCode() { return undefined; }
  async consume(id) { objects.get(this.key(id)).consumed = Math.floor(Date.now() / 1000); }
  async destroy(id) { objects.delete(this.key(id)); }
  async revokeByGrantId() {}
}

const jwk = (pair, alg) => ({ ...pair.privateKey.export({ format: 'jwk' }), alg, use: 'sig', kid: alg });
const keys = [
  jwk(generateKeyPairSync('rsa', { modulusLength: 2048 }), 'RS256'),
  jwk(generateKeyPairSync('ec', { namedCurve: 'P-256' }), 'ES256'),
];

const client = (alg) => ({
  client_id: alg,
  client_secret: SECRET,
  redirect_uris: [REDIRECT_URI],
  grant_types: ['client_credentials', 'authorization_code', 'refresh_token'],
  token_endpoint_auth_method: 'client_secret_post',
  id_token_signed_response_alg: alg,
});

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const baseUrl = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(baseUrl, {
    adapter: Memory,
    jwks: { keys },
    clients: [client('RS256'), client('ES256')],
    cookies: { keys: ['only for the benchmark'] },
    pkce: { required: () => false },
    issueRefreshToken: () => true,
    rotateRefreshToken: true,
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    ttl: { AccessToken: 3600, AuthorizationCode: 600, ClientCredentials: 3600, Grant: 86400, IdToken: 3600, RefreshToken: 86400 },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource, { clientId }) => ({
          scope: 'read',
          audience: resource,
          accessTokenTTL: 3600,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: clientId } },
        }),
      },
    },
  });
  const answer = provider.callback();

  async function codes(alg, count) {
    const found = await provider.Client.find(alg);
    const made = [];
    for (let number = 0; number < count; number += 1) {
      const grant = new provider.Grant({ accountId: `customer${number % 64}`, clientId: alg });
      grant.addOIDCScope(SCOPE);
      grant.addResourceScope(RESOURCE, 'read');
      const code = new provider.AuthorizationCode({
        accountId: grant.accountId,
        client: found,
        grantId: await grant.save(),
        redirectUri: REDIRECT_URI,
        scope: `${SCOPE} read`,
        resource: RESOURCE,
        authTime: Math.floor(Date.now() / 1000),
        nonce: 'p5W8zL3nB6sD',
      });
      made.push(await code.save());
    }
    return made;
  }

  server.on('request', (request, response) => {
    const url = new URL(request.url, baseUrl);
    if (url.pathname !== '/bench/codes') return answer(request, response);
    return codes(url.searchParams.get('client'), Number(url.searchParams.get('count'))).then(
      (made) => response.end(JSON.stringify(made)),
      (error) => { response.statusCode = 500; response.end(String(error?.stack)); },
    );
  });
  console.log(JSON.stringify({ baseUrl }));
});
