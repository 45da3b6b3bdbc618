// oauth4webapi: the device authorization grant, asked before and after its owner has agreed.
import * as oauth from 'oauth4webapi';
import { claimsOf, finish, goTo, refusal, told } from '../wire.mjs';
import { server } from './flow.mjs';

const client = { client_id: told.publicAppId };
const asked = await oauth.deviceAuthorizationRequest(server, client, oauth.None(), { scope: `openid profile ${told.api}/Books.Read` });
const device = await oauth.processDeviceAuthorizationResponse(server, client, asked);
const poll = async () => {
  const response = await oauth.deviceCodeGrantRequest(server, client, oauth.None(), device.device_code);
  return oauth.processDeviceCodeResponse(server, client, response);
};
const early = await refusal(poll());
await goTo(`${device.verification_uri_complete}#allow`);
const tokens = await poll();
const late = await refusal(poll());

finish({ early, claims: oauth.getValidatedIdTokenClaims(tokens), access: claimsOf(tokens.access_token), late });
