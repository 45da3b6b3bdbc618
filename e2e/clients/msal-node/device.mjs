// MSAL Node: the device code flow, agreed to and refused, and silent renewal afterwards.
import { PublicClientApplication } from '@azure/msal-node';
import { claimsOf, finish, goTo, told } from '../wire.mjs';

const app = new PublicClientApplication({
  auth: { clientId: told.publicAppId, authority: told.authority, knownAuthorities: [new URL(told.authority).host] },
});
const scopes = [`${told.api}/Books.Read`];
const messages = [];

function connect(decision) {
  return app.acquireTokenByDeviceCode({
    scopes,
    deviceCodeCallback: ({ message, verificationUri, userCode }) => {
      messages.push({ message, verificationUri, userCode });
      goTo(`${verificationUri}?user_code=${userCode}&ui_locales=en#${decision}`);
    },
  });
}

const result = await connect('allow');
const renewed = await app.acquireTokenSilent({ account: result.account, scopes, forceRefresh: true });
const refused = await connect('deny').catch((error) => error);

finish({
  account: { username: result.account.username, homeAccountId: result.account.homeAccountId },
  access: claimsOf(result.accessToken),
  renewedDiffers: renewed.accessToken !== result.accessToken,
  refused: `${refused.errorCode}: ${refused.errorMessage}`,
  messages,
});
