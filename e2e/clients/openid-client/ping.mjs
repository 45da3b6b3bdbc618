// openid-client: backchannel authentication (CIBA) by ping: the server says when the person has answered, and the client then asks once.
import { createServer } from 'node:https';
import * as client from 'openid-client';
import { finish, goTo, told } from '../wire.mjs';
import { discover } from './flow.mjs';

const { privateKey: key, certificate: cert } = told.site;
const pinged = new Promise((resolve, reject) => {
  const server = createServer({ key, cert }, async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    response.writeHead(204).end();
    resolve({ method: request.method, authorization: request.headers.authorization, type: request.headers['content-type'], body: JSON.parse(body) });
  });
  server.once('error', reject).listen(Number(new URL(told.listensAt).port), '127.0.0.1');
});

const config = await discover(told.pingedAppId);
const token = client.randomState();
const asked = await client.initiateBackchannelAuthentication(config, {
  scope: 'openid profile',
  login_hint: told.username,
  binding_message: 'Till allow',
  client_notification_token: token,
});
await goTo(`${told.issuer}#allow`);
const ping = await pinged;
const tokens = await client.genericGrantRequest(config, 'urn:openid:params:grant-type:ciba', { auth_req_id: ping.body.auth_req_id });

finish({ same: ping.body.auth_req_id === asked.auth_req_id, bearer: ping.authorization === `Bearer ${token}`, ping, claims: tokens.claims() });
