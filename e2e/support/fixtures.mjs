// What every test is given: a server of its worker, a watched browser context, the outbox, and people who don't exist yet.
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { test as base, expect, request } from '@playwright/test';
import { Reader, Shop } from './apps.mjs';
import { BrowserApp } from './browser-app.mjs';
import { Callback } from './callback.mjs';
import { Hosted } from './hosted.mjs';
import { certificates } from './keys.mjs';
import { Outbox } from './outbox.mjs';
import { freePort } from './ports.mjs';
import { clientsSeed } from './seed.mjs';
import { Server } from './server.mjs';
import { seedOf } from './tenant.mjs';
import { Watch } from './watch.mjs';

export { expect };

export const test = base.extend({
  /**
   * `tls` for HTTPS; `environment` for other settings; instead of the sample, `clients` for the tenant of `seed.mjs`, or `tenant` for one of
   * the spec's own, on data that commands work on.
   */
  serverOptions: [{}, { option: true, scope: 'worker' }],

  /** An app of the test's own, where that tenant's applications get their answers. */
  callback: [async ({}, use) => {
    const callback = await Callback.listen();
    await use(callback);
    await callback.close();
  }, { scope: 'worker' }],

  /** An app in the browser, made with MSAL Browser. */
  browserApp: [async ({}, use) => {
    const app = await BrowserApp.listen();
    await use(app);
    await app.close();
  }, { scope: 'worker' }],

  /** Where programs of other people's making answer, once a test has started them. */
  sites: [async ({}, use) => {
    const [apache, flask, told] = await Promise.all([freePort(), freePort(), freePort()]);
    await use({ apache: `https://localhost:${apache}/`, flask: `http://localhost:${flask}/`, told: `https://localhost:${told}/` });
  }, { scope: 'worker' }],

  server: [async ({ serverOptions: { tls, clients, tenant, environment }, callback, browserApp, sites }, use, worker) => {
    const log = path.join(worker.project.outputDir, `vestibule-${worker.workerIndex}.log`);
    const at = { callback: callback.url, browserApp: browserApp.answersAt, ...sites };
    const seeded = (clients && { seed: clientsSeed(at), authority: certificates().authority.certificate })
      || (tenant && { seed: seedOf(tenant, callback.url), data: true });
    const server = await Server.start({ tls, environment, log, ...seeded });
    await use(server);
    expect(await server.stop(), `how the server ended; see ${log}`).toEqual({ code: 0, signal: null });
  }, { scope: 'worker', timeout: 120_000 }],

  outbox: async ({ server }, use) => {
    const context = await request.newContext({ ignoreHTTPSErrors: true });
    await use(new Outbox(context, server.info.outboxUrl));
    await context.dispose();
  },

  /** Every page of the context is listened to, and the test fails for what was heard. */
  watch: [async ({ context, server }, use) => {
    const watch = new Watch(context, server);
    await use(watch);
    expect(watch.problems, 'what the pages complained about').toEqual([]);
  }, { auto: true }],

  shop: async ({ page, server }, use) => use(new Shop(page, server)),
  reader: async ({ page, server }, use) => use(new Reader(page, server)),
  hosted: async ({ page, outbox }, use) => use(new Hosted(page, outbox)),

  /** Makes up somebody new. */
  somebody: async ({}, use) => {
    await use((givenName = 'Avery', familyName = 'Quill') => ({
      givenName,
      familyName,
      email: `${randomBytes(6).toString('hex')}@example.com`,
      password: 'harbor lantern nine quilts',
    }));
  },

  /** Somebody who has signed up, in a context that is gone again. */
  customer: async ({ browser, server, outbox, somebody }, use) => {
    const person = somebody();
    const context = await browser.newContext();
    const page = await context.newPage();
    const reader = new Reader(page, server);
    await reader.signUp();
    // By ids: the test's browser may ask for any language.
    const hosted = new Hosted(page, outbox, { labelled: false });
    await hosted.signUp(person);
    await hosted.arrive(reader.shelf);
    await context.close();
    await use(person);
  },
});
