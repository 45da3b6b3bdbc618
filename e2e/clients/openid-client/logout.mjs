// openid-client signs in and out; `jose` checks the logout token that the application is sent meanwhile.
import { createServer } from 'node:https';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as client from 'openid-client';
import { finish, goTo, told } from '../wire.mjs';
import { discover, signIn } from './flow.mjs';

/** The application's end of the back channel: the form that is posted to it. */
const { privateKey: key, certificate: cert } = told.site;
const posted = new Promise((resolve, reject) => {
  const server = createServer({ key, cert }, async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    response.writeHead(200, { 'cache-control': 'no-store' }).end();
    resolve({ method: request.method, type: request.headers['content-type'], form: new URLSearchParams(body) });
  });
  server.once('error', reject).listen(Number(new URL(told.listensAt).port), '127.0.0.1');
});

const config = await discover(told.toldAppId);
const { tokens } = await signIn(config);
const arrived = await goTo(client.buildEndSessionUrl(config, {
  id_token_hint: tokens.id_token,
  post_logout_redirect_uri: told.redirectUri,
  state: 'bye',
}));
const { method, type, form } = await posted;
const { jwks_uri: keys, issuer } = config.serverMetadata();
const { payload } = await jwtVerify(form.get('logout_token'), createRemoteJWKSet(new URL(keys)), {
  issuer,
  audience: told.toldAppId,
  typ: 'logout+jwt',
  maxTokenAge: '2 minutes',
  requiredClaims: ['iat', 'exp', 'jti', 'events'],
});

finish({ state: arrived.searchParams.get('state'), signedIn: tokens.claims(), posted: { method, type }, logout: payload });
