// The guide docs/guides/user-flows.md as a person follows it: its files applied to the sample tenant, and a sign-up in German and Arabic.
import { request } from '@playwright/test';
import { expect, test as base } from '../support/fixtures.mjs';
import { Hosted } from '../support/hosted.mjs';
import { DESK, PHONE, inspectBriefly } from '../support/inspect.mjs';
import { Outbox } from '../support/outbox.mjs';
import { Server } from '../support/server.mjs';
import { signInAt } from '../support/tenant.mjs';

const GUIDE = new URL('../../docs/guides/user-flows', import.meta.url).pathname;
const PASSWORD = 'harbor lantern nine quilts';

const test = base.extend({
  guided: [async ({}, use, worker) => {
    const log = `${worker.project.outputDir}/guide-${worker.workerIndex}.log`;
    const server = await Server.start({ data: true, log });
    expect(await server.run('apply', GUIDE)).toContain('terms document terms-of-use');
    await use(server);
    expect(await server.stop()).toEqual({ code: 0, signal: null });
  }, { scope: 'worker', timeout: 120_000 }],
});

const CASES = [
  { language: 'de', viewport: PHONE, colorScheme: 'light', heading: 'Willkommen im Lesezimmer', second: 'Was Sie lesen', genre: 'Krimis', terms: 'Rezensionen' },
  { language: 'ar', viewport: DESK, colorScheme: 'dark', heading: 'أهلاً بك في غرفة القراءة', second: 'ماذا تقرأ', genre: 'روايات بوليسية', terms: 'مراجعاتك' },
];

for (const { language, viewport, colorScheme, heading, second, genre, terms } of CASES) {
  test(`the guide's sign-up is whole in ${language}`, async ({ guided, browser }) => {
    const context = await browser.newContext({ viewport, locale: language, colorScheme });
    const page = await context.newPage();
    const outbox = new Outbox(await request.newContext(), guided.info.outboxUrl);
    const hosted = new Hosted(page, outbox, { labelled: false });
    const email = `avery.${language}@example.com`;
    // A running server takes up what was applied within a second.
    await expect(async () => {
      await page.goto(signUpIn(guided, language));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading, { timeout: 500 });
    }).toPass();
    await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    await expect(page.locator('img[src*="318x72.png"]').first()).toBeAttached();
    await inspectBriefly(page);
    await hosted.field('email').fill(email);
    await hosted.submit().click();
    await hosted.mailedCode('sign-up/code', email);
    await hosted.at('sign-up/details', 'given_name');
    await inspectBriefly(page);
    await hosted.field('given_name').fill('Avery');
    await hosted.field('new-password').fill(PASSWORD);
    await hosted.submit().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(second);
    await page.getByLabel(genre, { exact: true }).check();
    await hosted.field('extension_BooksPerMonth').fill('3');
    await hosted.field('extension_Newsletter').check();
    await page.locator('.consents summary').click();
    await expect(page.locator('.prose-box')).toContainText(terms);
    await inspectBriefly(page);
    await hosted.submit().click();
    await expect(page.locator('.error')).toHaveCount(1);
    await page.locator('[name="terms.terms-of-use"]').check();
    await hosted.submit().click();
    await page.waitForURL((url) => url.origin === guided.app('shop').url);
    await context.close();
  });
}

function signUpIn(server, language) {
  const { appId, redirectUris } = server.app('shop');
  return signInAt(server, redirectUris[0], { client: appId, prompt: 'create', ui_locales: language });
}
