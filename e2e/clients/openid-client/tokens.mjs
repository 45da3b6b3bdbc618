// openid-client: introspection by the API and by the client, and revocation.
import * as client from 'openid-client';
import { finish, refusal, told } from '../wire.mjs';
import { discover, signIn } from './flow.mjs';

const web = await discover();
const api = await discover(told.apiAppId);
const { tokens } = await signIn(web, { scope: `openid offline_access ${told.api}/Books.Read` });
const before = await client.tokenIntrospection(api, tokens.access_token);
const refreshToken = await client.tokenIntrospection(web, tokens.refresh_token);
const nonsense = await client.tokenIntrospection(api, 'nonsense');
await client.tokenRevocation(web, tokens.refresh_token);
const after = await client.tokenIntrospection(api, tokens.access_token);
const refused = await refusal(client.refreshTokenGrant(web, tokens.refresh_token));
await client.tokenRevocation(web, 'nonsense');
const unknown = await refusal(client.tokenRevocation(await discover(told.appId, client.ClientSecretPost('wrong')), tokens.refresh_token));

finish({ before, refreshToken, nonsense, after, refused, unknown });
