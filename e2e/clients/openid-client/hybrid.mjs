// openid-client: the hybrid flow, for an application that has it switched on.
import * as client from 'openid-client';
import { claimsOf, finish, told } from '../wire.mjs';
import { discover, signIn } from './flow.mjs';

const config = await discover(told.hybridAppId, client.ClientSecretPost(told.secret), { execute: [client.useCodeIdTokenResponseType] });
const { answer, tokens } = await signIn(config, { scope: 'openid profile' });
const parameters = new URLSearchParams(answer.hash.slice(1));

finish({ answered: [...parameters.keys()].sort(), front: claimsOf(parameters.get('id_token')), claims: tokens.claims() });
