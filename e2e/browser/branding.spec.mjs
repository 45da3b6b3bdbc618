// What a business's look does to an application and its mails, and what is refused of it. How every page looks in it: pictures.spec.mjs.
import { readFile } from 'node:fs/promises';
import { brand, startBranded } from '../support/brands.mjs';
import { expect, test as base } from '../support/fixtures.mjs';

const test = base.extend({
  branded: [async ({}, use, worker) => {
    const branded = await startBranded(`${worker.project.outputDir}/branding-${worker.workerIndex}.log`);
    await use(branded);
    expect(await branded.server.stop()).toEqual({ code: 0, signal: null });
  }, { scope: 'worker', timeout: 120_000 }],

  /** The pages that are watched are that server's. */
  server: [async ({ branded }, use) => use(branded.server), { scope: 'worker' }],
});

test('an application wears its theme from sign-in to sign-out, and so do its mails', async ({ page, branded: { server, on } }) => {
  const shop = server.app('shop');
  await server.run('branding', 'theme', 'assign', ...on, 'halden', '--client', shop.appId);
  // The server notices within a second.
  await expect(async () => {
    await page.goto(`${shop.url}/`);
    await page.getByRole('button', { name: 'Sign in' }).or(page.getByRole('link', { name: 'Sign in' })).first().click();
    await expect(page.locator('body[data-layout="split"]')).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await expect(page.getByRole('img', { name: server.tenant.name ?? /.+/ }).first()).toBeVisible();
  await expect(page.getByText('Free returns')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Customer care' })).toHaveAttribute('href', 'https://halden.example/care');
  await page.getByLabel(/^Email/).fill('nobody@example.com');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(page.getByLabel('Password', { exact: true })).toBeVisible();
  await expect(page.locator('body[data-layout="split"]')).toBeVisible();
});

test('a style sheet that does what it may not is refused with its place, and nothing changes', async ({ branded: { server, on } }) => {
  const before = await server.run('branding', 'show', ...on, '--theme', 'waha');
  const refused = server.run('branding', 'set', ...on, '--theme', 'waha', 'customCSS=body { color: red; position: fixed }');
  await expect(refused).rejects.toThrow(/default\.customCSS: line 1, column 20: the property `position` is not allowed/);
  expect(await server.run('branding', 'show', ...on, '--theme', 'waha')).toBe(before);
  const svg = brand('waha.css').replace('waha.css', 'drawing.svg');
  expect(await readFile(svg, 'utf8')).toContain('<svg');
  await expect(server.run('branding', 'upload', ...on, 'bannerLogo', svg)).rejects.toThrow(/SVG is not taken; export the drawing as PNG/);
});
