// What somebody has allowed an application, looked at and taken back: in every language and theme, with and without a script.
import { expect, test } from '../support/fixtures.mjs';
import { inspect, LOOKS } from '../support/inspect.mjs';
import { CLIENT } from '../support/seed.mjs';

test.use({ serverOptions: { clients: true } });

const remove = (page) => page.locator('.allowed button');
const open = (page, server) => page.goto(`${server.origin}/${server.tenant.id}/consent/records`);

/** Signs in to a client that has just registered itself, and allows what it asks for; ends in the client. */
async function allow({ page, api, server, callback }, name) {
  const tenant = `${server.origin}/${server.tenant.id}`;
  const answer = await api.post(`${tenant}/oauth2/v2.0/register`, {
    data: { redirect_uris: [callback.url], client_name: name, token_endpoint_auth_method: 'none' },
  });
  expect(answer.status()).toBe(201);
  const { client_id } = await answer.json();
  const query = new URLSearchParams({
    client_id,
    scope: 'openid profile email',
    response_type: 'code',
    redirect_uri: callback.url,
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
  });
  await page.goto(`${tenant}/oauth2/v2.0/authorize?${query}`);
  const field = page.locator('input[name="identifier"]');
  const yes = page.locator('button[name="decision"][value="allow"]');
  await expect(field.or(yes)).toBeVisible();
  if (await field.isVisible()) {
    await field.fill(CLIENT.username);
    await page.locator('main .btn-primary').click();
    await page.locator('input[name="password"]').fill(CLIENT.password);
    await page.locator('main .btn-primary').click();
    const stay = page.locator('[name="stay"][value="no"]');
    await expect(stay.or(yes).first()).toBeVisible();
    if (await stay.isVisible()) await stay.click();
  }
  await yes.click();
  await expect(page.getByRole('heading', { name: 'Back in the app' })).toBeVisible();
  const { url } = await callback.next();
  expect(url.searchParams.get('code')).toBeTruthy();
}

for (const { locale, ...looks } of LOOKS) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });
    test.slow();

    test(`the page looks right in ${locale}`, async ({ page, request: api, server, callback }) => {
      await open(page, server);
      await expect(page.locator('main form')).toHaveCount(0);
      await inspect(page, looks);
      await allow({ page, api, server, callback }, 'Page Turners');
      await allow({ page, api, server, callback }, 'Supercalifragilisticexpialidocious-reading-agent');
      await open(page, server);
      await expect(remove(page)).toHaveCount(2);
      for (const name of ['Page Turners', 'Supercali']) await expect(page.locator('main')).toContainText(name);
      await inspect(page, looks);
      await remove(page).first().click();
      await expect(remove(page)).toHaveCount(1);
      await remove(page).click();
      await expect(remove(page)).toHaveCount(0);
      await inspect(page, looks);
    });
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('what was allowed is taken back, and reloading sends nothing again', async ({ page, request: api, server, callback }) => {
    await allow({ page, api, server, callback }, 'Page Turners');
    await open(page, server);
    await expect(page.locator('.allowed h2')).toHaveText('Page Turners');
    await remove(page).click();
    await expect(remove(page)).toHaveCount(0);
    await page.reload();
    await expect(page.locator('main')).toContainText('You haven’t allowed any app');
  });
});
