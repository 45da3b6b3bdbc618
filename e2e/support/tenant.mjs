// A tenant of a spec's own, with one app: that whose answers the fixture `callback` takes.

/** The app of such a tenant. */
const APP = '6f1c3a52-0000-4000-8000-0000000000b1';

/** The seed: `tenant` with its app, which follows the user flow `default`. */
export function seedOf(tenant, callback) {
  const app = { displayName: 'Shop', appId: APP, redirectUris: { web: [callback] }, userFlow: 'default' };
  return { tenants: [{ ...tenant, applications: [app] }] };
}

/** The address of a sign-in to that app, or to another. */
export function signInAt(server, redirectUri, { client = APP, ...more } = {}) {
  const url = new URL(`/${server.tenant.id}/oauth2/v2.0/authorize`, server.origin);
  const query = {
    client_id: client, redirect_uri: redirectUri, response_type: 'code', scope: 'openid', state: 's',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256', ...more,
  };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}
