// oauth4webapi: a client with a key: signed requests, pushed requests, signed responses.
import * as oauth from 'oauth4webapi';
import { finish, goTo, refusal, signingKey, told } from '../wire.mjs';
import { byKey, server, signIn } from './flow.mjs';

const web = await byKey(told.keyAppId);
const key = await signingKey();
const signed = async (own, by = key) => ({ client_id: own.client_id, request: await oauth.issueRequestObject(server, web.client, own, by) });
const push = async (parameters) => {
  const response = await oauth.pushedAuthorizationRequest(server, web.client, web.authentication, parameters);
  const { request_uri: name } = await oauth.processPushedAuthorizationResponse(server, web.client, response);
  return { client_id: web.client.client_id, request_uri: name };
};

const byObject = await signIn(web, { request: (own) => signed({ ...own, response_mode: 'jwt' }), validate: oauth.validateJwtAuthResponse });
const byName = await signIn(web, { request: push });
const both = await signIn(web, { request: async (own) => push(await signed({ ...own, response_mode: 'jwt' })), validate: oauth.validateJwtAuthResponse });
const { privateKey } = await oauth.generateKeyPair('ES256');
const own = { client_id: web.client.client_id, response_type: 'code', redirect_uri: told.redirectUri, scope: 'openid' };
const forged = await refusal(signed(own, { key: privateKey, kid: key.kid }).then(push));

// Asked for without a word, answered with an error: signed, too, and the library believes it.
const silent = await signed({ ...own, response_mode: 'jwt', prompt: 'none', max_age: '0', state: 'of-this-test', code_challenge: 'A'.repeat(43), code_challenge_method: 'S256' });
const error = await goTo(`${server.authorization_endpoint}?${new URLSearchParams(silent)}`);
const refused = await refusal(oauth.validateJwtAuthResponse(server, web.client, error, 'of-this-test').then((answer) => oauth.authorizationCodeGrantRequest(server, web.client, web.authentication, answer, told.redirectUri, 'A'.repeat(43))));

finish({
  asked: [byObject, byName, both].map(({ asked }) => Object.keys(asked).sort()),
  answered: [byObject, byName, both].map(({ answer }) => [...answer.searchParams.keys()].sort()),
  claims: [byObject, byName, both].map(({ claims }) => claims),
  forged,
  refused,
});
