// What the tokens of the seeded tenant say, whichever library got them.
import { expect } from '../support/fixtures.mjs';
import { CLIENT } from '../support/seed.mjs';

/** Of the web client, for a person. */
export function expectBooksToken(claims, server) {
  expect(claims).toMatchObject({ iss: server.issuer, aud: CLIENT.apiAppId, azp: CLIENT.appId, azpacr: '1', tid: server.tenant.id, scp: 'Books.Read', ver: '2.0' });
  expect(claims).not.toHaveProperty('roles');
}

/** Of the web client, for itself. */
export function expectDaemonToken(claims, server) {
  expect(claims).toMatchObject({ iss: server.issuer, aud: CLIENT.apiAppId, azp: CLIENT.appId, idtyp: 'app', roles: ['Books.Sync'] });
  expect(claims.sub).toBe(claims.oid);
  expect(claims).not.toHaveProperty('scp');
}

/** Of the certificate's client, by each thumbprint. */
export function expectCertificateTokens(tokens) {
  expect(Object.keys(tokens)).toEqual(['bySha256', 'bySha1']);
  for (const claims of Object.values(tokens)) {
    expect(claims).toMatchObject({ azp: CLIENT.certificateAppId, azpacr: '2', roles: ['Books.Sync'] });
  }
}

/** Of the API that calls another one as the person who called it. */
export function expectStockToken(claims, { caller, azpacr }) {
  expect(claims).toMatchObject({ aud: CLIENT.stockAppId, azp: CLIENT.apiAppId, azpacr, oid: caller.oid, tid: caller.tid, scp: 'Stock.Read' });
}
