// Consent for everybody: an administrator of the tenant agrees once, and customers are asked no more.
import { expect, test as base } from '../support/fixtures.mjs';
import { Hosted } from '../support/hosted.mjs';
import { inspect } from '../support/inspect.mjs';
import { Server } from '../support/server.mjs';

const PASSWORD = 'harbor lantern nine quilts';
const ADMINISTRATOR = { email: 'noor@example.com', password: PASSWORD };
const CUSTOMER = { email: 'avery@example.com', password: PASSWORD };
const SITE = 'https://shelfmate.example.net/callback';
const SCOPE = 'openid api://books/Books.Write';
const CLIENTS = { agreed: '6f1c3a52-0000-4000-8000-0000000000a1', refused: '6f1c3a52-0000-4000-8000-0000000000a2' };

const application = (appId, displayName) => ({ appId, displayName, redirectUris: { web: [SITE] }, userFlow: 'default' });

const test = base.extend({
  /** A tenant with an administrator, on data that commands work on; what it asks for is an administrator's to allow. */
  server: [async ({}, use, worker) => {
    const seed = {
      tenants: [{
        domain: 'books.example',
        name: 'Books',
        applications: [
          {
            displayName: 'Books API',
            identifierUris: ['api://books'],
            scopes: [{ value: 'Books.Write', type: 'Admin', adminConsentDisplayName: 'Change books', adminConsentDescription: 'Add and remove books' }],
          },
          application(CLIENTS.agreed, 'Shelfmate'),
          application(CLIENTS.refused, 'Bookend'),
        ],
        userFlows: [{ displayName: 'default', methods: ['emailPassword'], isSignUpAllowed: true }],
        users: [ADMINISTRATOR, CUSTOMER].map(({ email, password }) => ({ email, password, displayName: email })),
      }],
    };
    const server = await Server.start({ data: true, seed, log: `${worker.project.outputDir}/admin-consent-${worker.workerIndex}.log` });
    await server.run('tenant', 'administrator', 'add', server.tenant.id, ADMINISTRATOR.email);
    await use(server);
    expect(await server.stop()).toEqual({ code: 0, signal: null });
  }, { scope: 'worker', timeout: 120_000 }],
});

/** An address at which `client` asks for its scopes: of everybody, or of who signs in. */
function asking(server, page, client) {
  const query = { client_id: client, redirect_uri: SITE, scope: SCOPE, state: 'of-the-shelf' };
  if (page === 'oauth2/v2.0/authorize') query.response_type = 'code';
  return `${server.origin}/${server.tenant.id}/${page}?${new URLSearchParams(query)}`;
}

const ofEverybody = (server, client) => asking(server, 'v2.0/adminconsent', client);
const ofOne = (server, client) => asking(server, 'oauth2/v2.0/authorize', client);
const decide = (page, decision) => page.locator(`button[name="decision"][value="${decision}"]`);

/** The parameters that the browser takes to the client's site, which is not there. */
async function taken(page, act) {
  const [sent] = await Promise.all([page.waitForRequest(`${SITE}?*`), act()]);
  return new URL(sent.url()).searchParams;
}

/** Opens an address as somebody who has yet to sign in. */
async function openedBy(person, page, address) {
  await page.goto(address);
  await new Hosted(page).signIn(person);
}

test('what an administrator allows for everyone is asked of no customer', async ({ page, browser, server }) => {
  const customers = await browser.newContext();
  const theirs = await customers.newPage();
  await openedBy(CUSTOMER, theirs, ofOne(server, CLIENTS.agreed));
  // Beforehand a customer is told whose it is to allow.
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Shelfmate needs an administrator’s approval');
  await expect(decide(theirs, 'allow')).toHaveCount(0);

  await openedBy(ADMINISTRATOR, page, ofEverybody(server, CLIENTS.agreed));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Allow Shelfmate for everyone?');
  await expect(page.locator('.scopes')).toContainText('Change books');
  await expect(page.locator('main')).toContainText('shelfmate.example.net');
  await inspect(page);
  const answer = await taken(page, () => decide(page, 'allow').click());
  expect(Object.fromEntries(answer)).toMatchObject({ admin_consent: 'True', tenant: server.tenant.id, state: 'of-the-shelf' });

  const given = await taken(theirs, () => theirs.goto(ofOne(server, CLIENTS.agreed)).catch(() => {}));
  expect(given.get('code')).toBeTruthy();
  await customers.close();
});

test('what an administrator refuses stays as it was', async ({ page, browser, server }) => {
  await openedBy(ADMINISTRATOR, page, ofEverybody(server, CLIENTS.refused));
  const answer = await taken(page, () => decide(page, 'deny').click());
  expect(answer.get('error')).toBe('consent_required');
  expect(answer.get('state')).toBe('of-the-shelf');

  const customers = await browser.newContext();
  const theirs = await customers.newPage();
  await openedBy(CUSTOMER, theirs, ofOne(server, CLIENTS.refused));
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Bookend needs an administrator’s approval');
  await customers.close();
});

test('who is no administrator is told so, and may sign in as one', async ({ page, server }) => {
  await openedBy(CUSTOMER, page, ofEverybody(server, CLIENTS.refused));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Only an administrator can answer this');
  await expect(decide(page, 'allow')).toHaveCount(0);
  await inspect(page);
  await page.getByRole('link', { name: 'Sign in with another account' }).click();
  await new Hosted(page).signIn(ADMINISTRATOR);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Allow Bookend for everyone?');
});
