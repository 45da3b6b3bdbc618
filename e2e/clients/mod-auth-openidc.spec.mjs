// Apache with mod_auth_openidc, as Debian packages them, over HTTPS with the generated authority.
import { ApacheSite } from '../support/apache.mjs';
import { expect, test as base } from '../support/fixtures.mjs';
import { person } from '../support/people.mjs';
import { CLIENT } from '../support/seed.mjs';
import { converse } from './conversation.mjs';

const test = base.extend({
  site: async ({ server, sites, playwright }, use) => {
    const request = await playwright.request.newContext({ ignoreHTTPSErrors: true });
    const site = await ApacheSite.start(sites.apache, server, request);
    await use(site);
    await site.stop();
    await request.dispose();
  },
});
test.use({ serverOptions: { tls: true, clients: true } });

const inside = (page) => page.getByRole('heading', { name: 'Back in the site' });

async function enter(page, hosted, site) {
  await page.goto(site.url);
  await hosted.signIn({ email: CLIENT.username, password: CLIENT.password });
  await hosted.arrive(inside(page));
}

test('mod_auth_openidc lets a customer in, passes claims on as headers, and signs out', async ({ page, server, hosted, site }) => {
  await enter(page, hosted, site);
  expect(page.url()).toBe(site.url);
  expect(JSON.parse(await page.locator('pre').textContent()), 'what the app behind Apache is told').toMatchObject({
    oidc_claim_iss: server.issuer,
    oidc_claim_aud: CLIENT.siteAppId,
    oidc_claim_name: CLIENT.name,
    oidc_claim_email: CLIENT.username,
  });
  await page.goto(`${site.url}redirect?${new URLSearchParams({ logout: `${site.url}bye` })}`);
  await expect(page.getByRole('heading', { name: 'Signed out of the site' })).toBeVisible();
  await page.goto(site.url);
  await expect(hosted.field('identifier')).toBeVisible();
});

test('mod_auth_openidc ends its session when the customer signs out elsewhere', async ({ page, server, hosted, callback, site }) => {
  await enter(page, hosted, site);
  await converse('openid-client/code.mjs', { server, callback, signIn: person(page, hosted, callback) });
  await page.goto(site.url);
  await expect(hosted.field('identifier')).toBeVisible();
});
