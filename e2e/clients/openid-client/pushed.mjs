// openid-client: pushed authorization requests.
import * as client from 'openid-client';
import { finish, refusal, told } from '../wire.mjs';
import { discover, signIn } from './flow.mjs';

const config = await discover();
const build = client.buildAuthorizationUrlWithPAR;
const { address, answer, tokens } = await signIn(config, { build });
const elsewhere = { redirect_uri: 'https://elsewhere.example/cb', scope: 'openid', code_challenge: 'A'.repeat(43), code_challenge_method: 'S256' };
const refused = await refusal(build(config, elsewhere));
const wrong = await refusal(build(await discover(told.appId, client.ClientSecretPost('wrong')), { ...elsewhere, redirect_uri: told.redirectUri }));

finish({ asked: Object.fromEntries(address.searchParams), iss: answer.searchParams.get('iss'), claims: tokens.claims(), refused, wrong });
