// openid-client: signed requests (JAR) and signed responses (JARM) of a client with a key.
import * as client from 'openid-client';
import { claimsOf, finish, refusal, signingKey, told } from '../wire.mjs';
import { discoverByKey, signIn } from './flow.mjs';

const key = await signingKey();
const config = await discoverByKey(told.keyAppId, { execute: [client.useJwtResponseMode] });
const build = (of, parameters) => client.buildAuthorizationUrlWithJAR(of, parameters, key);
const { address, answer, tokens } = await signIn(config, { build });
const response = answer.searchParams.get('response');

// The signature that the library checks is the server's: an answer that was changed is none.
const [head, body, signature] = response.split('.');
const changed = { ...JSON.parse(Buffer.from(body, 'base64url')), code: 'another' };
const forged = new URL(answer);
forged.searchParams.set('response', [head, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.'));
const forgedRefused = await refusal(client.authorizationCodeGrant(config, forged, { expectedState: changed.state }));

finish({
  asked: [...address.searchParams.keys()].sort(),
  object: claimsOf(address.searchParams.get('request')),
  answered: [...answer.searchParams.keys()],
  response: claimsOf(response),
  claims: tokens.claims(),
  forgedRefused,
});
