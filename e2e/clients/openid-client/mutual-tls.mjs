// openid-client: a FAPI 2.0 application that proves itself by the certificate of its connection, to which its tokens are bound.
import { Agent, fetch as fetchBy } from 'undici';
import * as client from 'openid-client';
import { claimsOf, finish, refusal, told } from '../wire.mjs';
import { discover, signIn } from './flow.mjs';

const over = (certificate) => {
  const dispatcher = new Agent({ connect: certificate && { key: certificate.privateKey, cert: certificate.certificate } });
  return (url, options) => fetchBy(url, { ...options, dispatcher });
};
const by = (certificate) => discover(told.memberAppId, client.TlsClientAuth(), {
  metadata: { use_mtls_endpoint_aliases: true },
  [client.customFetch]: over(certificate),
});
const config = await by(told.member);
const { tokens } = await signIn(config, { build: client.buildAuthorizationUrlWithPAR });
const { sub } = tokens.claims();
const profile = await client.fetchUserInfo(config, tokens.access_token, sub);
const renewed = await client.refreshTokenGrant(config, tokens.refresh_token);
const others = await by(told.certificate);
const byOther = await refusal(client.refreshTokenGrant(others, renewed.refresh_token));
const userinfoByOther = await refusal(client.fetchUserInfo(others, tokens.access_token, sub));
const without = await refusal(client.refreshTokenGrant(await by(), renewed.refresh_token));

finish({
  claims: tokens.claims(),
  profile,
  bound: [tokens, renewed].map(({ access_token: token }) => claimsOf(token).cnf?.['x5t#S256']),
  byOther,
  userinfoByOther,
  without,
});
