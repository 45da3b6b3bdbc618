// oauth4webapi: an API exchanges the token that it was called with, as its caller and as itself on the caller's behalf.
import * as oauth from 'oauth4webapi';
import { claimsOf, finish, refusal, told } from '../wire.mjs';
import { bySecret, server, signIn } from './flow.mjs';

const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
const api = bySecret(told.apiAppId);
const { tokens } = await signIn(bySecret(), { scope: `openid ${told.api}/Books.Read` });

async function ask({ grant_type: grant, ...parameters }, { client, authentication } = api) {
  const response = await oauth.genericTokenEndpointRequest(server, client, authentication, grant, parameters);
  return oauth.processGenericTokenEndpointResponse(server, client, response);
}

const subject = {
  grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
  subject_token: tokens.access_token,
  subject_token_type: ACCESS_TOKEN,
  resource: told.stock,
};
const own = await ask({ grant_type: 'client_credentials', scope: `${told.stock}/.default` });
const impersonated = await ask(subject);
const delegated = await ask({ ...subject, actor_token: own.access_token, actor_token_type: ACCESS_TOKEN });

finish({
  called: claimsOf(tokens.access_token),
  impersonated: claimsOf(impersonated.access_token),
  delegated: claimsOf(delegated.access_token),
  refused: await refusal(ask(subject, bySecret())),
});
