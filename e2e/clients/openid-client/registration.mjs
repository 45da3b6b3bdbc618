// openid-client: clients that register themselves: an app on a device, which signs somebody in, and a server with a secret.
import * as client from 'openid-client';
import { finish, refusal, told } from '../wire.mjs';
import { signIn } from './flow.mjs';

const register = (metadata, authentication) => client.dynamicClientRegistration(new URL(told.issuer), { client_name: 'A newcomer', ...metadata }, authentication, {
  execute: [client.enableNonRepudiationChecks],
});
const onDevice = await register({ redirect_uris: [told.redirectUri], token_endpoint_auth_method: 'none' }, client.None());
const { tokens } = await signIn(onDevice, { scope: 'openid profile' });
const redirectUri = 'https://newcomer.example/cb';
const ofServer = await register({ redirect_uris: [redirectUri] }, client.ClientSecretBasic());
const challenge = await client.calculatePKCECodeChallenge(client.randomPKCECodeVerifier());
const pushed = await client.buildAuthorizationUrlWithPAR(ofServer, {
  redirect_uri: redirectUri,
  scope: 'openid',
  code_challenge: challenge,
  code_challenge_method: 'S256',
});
const refused = await refusal(register({ redirect_uris: ['http://elsewhere.example/cb'] }));

finish({
  onDevice: onDevice.clientMetadata(),
  claims: tokens.claims(),
  ofServer: ofServer.clientMetadata(),
  pushed: pushed.searchParams.get('request_uri'),
  refused,
});
