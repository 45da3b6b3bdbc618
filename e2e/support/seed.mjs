// A tenant for third-party clients: two APIs, and an application for each way to be one. Their answers go to where `at` says.

import { certificates, signingKey } from './keys.mjs';

/** The client id of each application. */
const IDS = {
  apiAppId: '6f1c3a52-0000-4000-8000-000000000001',
  appId: '6f1c3a52-0000-4000-8000-000000000002',
  publicAppId: '6f1c3a52-0000-4000-8000-000000000003',
  browserAppId: '6f1c3a52-0000-4000-8000-000000000004',
  certificateAppId: '6f1c3a52-0000-4000-8000-000000000005',
  stockAppId: '6f1c3a52-0000-4000-8000-000000000006',
  keyAppId: '6f1c3a52-0000-4000-8000-000000000007',
  boundAppId: '6f1c3a52-0000-4000-8000-000000000008',
  fapiAppId: '6f1c3a52-0000-4000-8000-000000000009',
  fapiSigningAppId: '6f1c3a52-0000-4000-8000-00000000000a',
  memberAppId: '6f1c3a52-0000-4000-8000-00000000000b',
  hybridAppId: '6f1c3a52-0000-4000-8000-00000000000c',
  toldAppId: '6f1c3a52-0000-4000-8000-00000000000d',
  siteAppId: '6f1c3a52-0000-4000-8000-00000000000e',
  flaskAppId: '6f1c3a52-0000-4000-8000-00000000000f',
  nativeAppId: '6f1c3a52-0000-4000-8000-000000000010',
  pingedAppId: '6f1c3a52-0000-4000-8000-000000000011',
};

export const CLIENT = {
  ...IDS,
  api: 'api://books',
  stock: 'api://stock',
  secret: 'vD7-quiet.harbor~lantern_42-nine',
  username: 'reader@example.com',
  password: 'harbor lantern nine quilts',
  name: 'Robin Vale',
};

/** `at` has the addresses of the test's own apps: `callback`, `browserApp`, `apache`, `flask` and `told`. */
export function clientsSeed(at) {
  const { client, authority } = certificates();
  const { jwks } = signingKey();
  const secrets = [{ displayName: 'one', value: CLIENT.secret }];
  const web = { redirectUris: { web: [at.callback] }, postLogoutRedirectUris: [at.callback], userFlow: 'default' };
  const readsBooks = { permissions: [{ resource: CLIENT.api, scopes: ['Books.Read'] }] };
  const syncsBooks = { permissions: [{ resource: CLIENT.api, scopes: ['Books.Read'], appRoles: ['Books.Sync'] }] };
  const byKey = { jwks, tokenEndpointAuthMethod: 'private_key_jwt' };
  return {
    tenants: [{
      domain: 'clients.example',
      name: 'Clients',
      clientRegistration: 'open',
      requestObjectEncryption: true,
      applications: [
        {
          displayName: 'Books API',
          appId: CLIENT.apiAppId,
          identifierUris: [CLIENT.api],
          scopes: [{ value: 'Books.Read' }],
          appRoles: [{ value: 'Books.Sync', allowedMemberTypes: ['Application'] }],
          secrets,
          keyCredentials: [{ displayName: 'one', key: client.der }],
          permissions: [{ resource: CLIENT.stock, scopes: ['Stock.Read'] }],
          tokenExchange: { allowed: ['impersonation', 'delegation'] },
        },
        { displayName: 'Stock API', appId: CLIENT.stockAppId, identifierUris: [CLIENT.stock], scopes: [{ value: 'Stock.Read' }, { value: 'Stock.Write' }] },
        { displayName: 'Web client', appId: CLIENT.appId, ...web, secrets, ...syncsBooks, backchannelAuthentication: { mode: 'poll' } },
        {
          displayName: 'Certificate client',
          appId: CLIENT.certificateAppId,
          keyCredentials: [{ displayName: 'one', key: client.der }],
          tokenEndpointAuthMethod: 'private_key_jwt',
          ...syncsBooks,
        },
        {
          displayName: 'Public client',
          appId: CLIENT.publicAppId,
          redirectUris: { publicClient: [at.callback] },
          isFallbackPublicClient: true,
          ...readsBooks,
          userFlow: 'default',
        },
        {
          displayName: 'Browser client',
          appId: CLIENT.browserAppId,
          redirectUris: { spa: [at.browserApp] },
          postLogoutRedirectUris: [new URL('/', at.browserApp).href],
          ...readsBooks,
          userFlow: 'default',
        },
        {
          displayName: 'Native client',
          appId: CLIENT.nativeAppId,
          redirectUris: { spa: [at.browserApp] },
          isFallbackPublicClient: true,
          nativeAuthentication: true,
          ...readsBooks,
          userFlow: 'default',
        },
        { displayName: 'Key client', appId: CLIENT.keyAppId, ...web, ...byKey, signingAlgorithm: 'ES256', ...syncsBooks },
        {
          displayName: 'Bound client',
          appId: CLIENT.boundAppId,
          ...web,
          secrets,
          senderConstraint: { dpopBoundAccessTokens: true },
          ...syncsBooks,
        },
        { displayName: 'FAPI client', appId: CLIENT.fapiAppId, ...web, ...byKey, securityProfile: 'fapi2', signingAlgorithm: 'ES256', ...readsBooks },
        {
          displayName: 'FAPI client that signs',
          appId: CLIENT.fapiSigningAppId,
          ...web,
          ...byKey,
          securityProfile: 'fapi2MessageSigning',
          signingAlgorithm: 'ES256',
          ...readsBooks,
        },
        {
          displayName: 'Member client',
          appId: CLIENT.memberAppId,
          ...web,
          tokenEndpointAuthMethod: 'tls_client_auth',
          tlsClientAuth: { subject: { sanDns: 'member.clients.example' }, authorities: authority.certificate },
          senderConstraint: { tlsClientCertificateBoundAccessTokens: true },
          securityProfile: 'fapi2',
          signingAlgorithm: 'ES256',
          ...readsBooks,
        },
        {
          displayName: 'Hybrid client',
          appId: CLIENT.hybridAppId,
          ...web,
          secrets,
          implicitGrantSettings: { enableIdTokenIssuance: true },
        },
        { displayName: 'Told client', appId: CLIENT.toldAppId, ...web, secrets, backChannelLogout: { uri: `${at.told}logged-out`, sessionRequired: true } },
        {
          displayName: 'Pinged client',
          appId: CLIENT.pingedAppId,
          ...web,
          secrets,
          backchannelAuthentication: { mode: 'ping', notificationEndpoint: `${at.told}pinged` },
        },
        {
          displayName: 'Apache site',
          appId: CLIENT.siteAppId,
          redirectUris: { web: [`${at.apache}redirect`] },
          postLogoutRedirectUris: [`${at.apache}bye`],
          secrets,
          backChannelLogout: { uri: `${at.apache}redirect?logout=backchannel`, sessionRequired: true },
          userFlow: 'default',
        },
        {
          displayName: 'Flask site',
          appId: CLIENT.flaskAppId,
          redirectUris: { web: [`${at.flask}answer`] },
          postLogoutRedirectUris: [at.flask],
          secrets,
          userFlow: 'default',
        },
      ],
      userFlows: [{ displayName: 'default', methods: ['emailPassword', 'emailOneTimeCode'], isSignUpAllowed: true }],
      users: [{ email: CLIENT.username, password: CLIENT.password, displayName: CLIENT.name }],
    }],
  };
}
