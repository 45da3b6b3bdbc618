// The preview: every page with sample data, for whoever has its address.
import { expect, test } from '../support/fixtures.mjs';
import { inspect } from '../support/inspect.mjs';
import { Server } from '../support/server.mjs';

test('a tenant’s pages can be looked at beforehand, in any language, without any effect', async ({ page, context, watch }, worker) => {
  test.slow();
  const log = `${worker.project.outputDir}/preview-${worker.workerIndex}.log`;
  const server = await Server.start({ data: true, log });
  try {
    const printed = await server.run('preview', '--url', server.origin, server.tenant.id, '--locale', 'ar');
    const address = printed.trim().split('\n')[0];
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await inspect(page, { themes: ['light'] });
    const listed = page.getByRole('listitem').filter({ has: page.getByText('sign-up-details', { exact: true }) });
    await listed.getByRole('link').click();
    await expect(page.locator('#new-password')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await page.locator('details.lang summary').click();
    await page.locator('.lang-list a[lang="de"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    // The form stays where it is.
    const before = page.url();
    await page.locator('#new-password').fill('harbor lantern nine quilts');
    // The browser blocks what the click would begin, so there is nothing to wait for.
    await page.locator('main .btn-primary').click({ noWaitAfter: true });
    await expect.poll(() => watch.problems.length).toBe(1);
    expect(page.url()).toBe(before);
    expect(watch.problems.splice(0).join('\n'), 'the browser says why it sends nothing').toMatch(/form-action/);
    expect(await context.cookies()).toEqual([]);
    // Without its token there is nothing.
    const stranger = await (await context.newPage()).goto(before.replace(/token=[^&]+/, 'token=x'));
    expect(stranger.status()).toBe(404);
  } finally {
    await server.stop();
  }
});
