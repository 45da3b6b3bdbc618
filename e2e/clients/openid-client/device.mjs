// openid-client: the device authorization grant, agreed to and refused.
import * as client from 'openid-client';
import { claimsOf, finish, goTo, refusal, told } from '../wire.mjs';
import { discover } from './flow.mjs';

const config = await discover(told.publicAppId, client.None());

async function connect(decision) {
  const response = await client.initiateDeviceAuthorization(config, { scope: `openid profile offline_access ${told.api}/Books.Read` });
  await goTo(`${response.verification_uri_complete}#${decision}`);
  return client.pollDeviceAuthorizationGrant(config, response);
}

const tokens = await connect('allow');
const renewed = await client.refreshTokenGrant(config, tokens.refresh_token);
const refused = await refusal(connect('deny'));

finish({ claims: tokens.claims(), access: claimsOf(tokens.access_token), renewed: claimsOf(renewed.access_token), refused });
