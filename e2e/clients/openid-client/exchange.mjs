// openid-client: token exchange, and the platform's on-behalf-of, by the generic grant.
import * as client from 'openid-client';
import { claimsOf, finish, refusal, told } from '../wire.mjs';
import { discover, signIn } from './flow.mjs';

const EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ON_BEHALF_OF = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';

const web = await discover();
const { tokens } = await signIn(web, { scope: `openid ${told.api}/Books.Read` });
const api = await discover(told.apiAppId);
const subject = { subject_token: tokens.access_token, subject_token_type: ACCESS_TOKEN, audience: told.stock };
const impersonated = await client.genericGrantRequest(api, EXCHANGE, subject);
const behalf = { assertion: tokens.access_token, requested_token_use: 'on_behalf_of', scope: `${told.stock}/Stock.Read` };
const onBehalf = await client.genericGrantRequest(api, ON_BEHALF_OF, behalf);

finish({
  called: claimsOf(tokens.access_token),
  issued: impersonated.issued_token_type,
  impersonated: claimsOf(impersonated.access_token),
  onBehalf: claimsOf(onBehalf.access_token),
  refused: await refusal(client.genericGrantRequest(web, EXCHANGE, subject)),
});
