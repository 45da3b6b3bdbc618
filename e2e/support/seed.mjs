// A tenant for third-party clients: an API, a web app with a secret, a daemon with a certificate, a public app and one in
// the browser, whose answers go to `callback` and `browserCallback`.

import { clientCertificate } from './certificate.mjs';

export const CLIENT = {
  api: 'api://books',
  apiAppId: '6f1c3a52-0000-4000-8000-000000000001',
  appId: '6f1c3a52-0000-4000-8000-000000000002',
  publicAppId: '6f1c3a52-0000-4000-8000-000000000003',
  browserAppId: '6f1c3a52-0000-4000-8000-000000000004',
  certificateAppId: '6f1c3a52-0000-4000-8000-000000000005',
  secret: 'vD7-quiet.harbor~lantern_42-nine',
  username: 'reader@example.com',
  password: 'harbor lantern nine quilts',
  name: 'Robin Vale',
};

export function clientsSeed(callback, browserCallback) {
  const permissions = [{ resource: CLIENT.api, scopes: ['Books.Read'], appRoles: ['Books.Sync'] }];
  return {
    tenants: [{
      domain: 'clients.example',
      name: 'Clients',
      applications: [
        {
          displayName: 'Books API',
          appId: CLIENT.apiAppId,
          identifierUris: [CLIENT.api],
          scopes: [{ value: 'Books.Read' }],
          appRoles: [{ value: 'Books.Sync', allowedMemberTypes: ['Application'] }],
        },
        {
          displayName: 'Web client',
          appId: CLIENT.appId,
          redirectUris: { web: [callback] },
          postLogoutRedirectUris: [callback],
          secrets: [{ displayName: 'one', value: CLIENT.secret }],
          permissions,
          userFlow: 'default',
        },
        {
          displayName: 'Certificate client',
          appId: CLIENT.certificateAppId,
          keyCredentials: [{ displayName: 'one', key: clientCertificate().der }],
          tokenEndpointAuthMethod: 'private_key_jwt',
          permissions,
        },
        {
          displayName: 'Public client',
          appId: CLIENT.publicAppId,
          redirectUris: { publicClient: [callback] },
          isFallbackPublicClient: true,
          permissions: [{ resource: CLIENT.api, scopes: ['Books.Read'] }],
          userFlow: 'default',
        },
        {
          displayName: 'Browser client',
          appId: CLIENT.browserAppId,
          redirectUris: { spa: [browserCallback] },
          postLogoutRedirectUris: [new URL('/', browserCallback).href],
          permissions: [{ resource: CLIENT.api, scopes: ['Books.Read'] }],
          userFlow: 'default',
        },
      ],
      userFlows: [{ displayName: 'default', methods: ['emailPassword', 'emailOneTimeCode'], isSignUpAllowed: true }],
      users: [{ email: CLIENT.username, password: CLIENT.password, displayName: CLIENT.name }],
    }],
  };
}
