// openid-client: backchannel authentication (CIBA), polled, answered by the customer in a browser and refused.
import * as client from 'openid-client';
import { finish, goTo, refusal, told } from '../wire.mjs';
import { discover } from './flow.mjs';

const config = await discover();

async function ask(decision) {
  const asked = await client.initiateBackchannelAuthentication(config, {
    scope: 'openid profile',
    login_hint: told.username,
    binding_message: `Till ${decision}`,
  });
  await goTo(`${told.issuer}#${decision}`);
  return client.pollBackchannelAuthenticationGrant(config, asked);
}

const tokens = await ask('allow');
finish({ claims: tokens.claims(), refused: await refusal(ask('deny')) });
