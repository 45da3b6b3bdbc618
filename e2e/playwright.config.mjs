// Chromium comes from the system (CHROMIUM names another one); nothing is downloaded.
import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env.CHROMIUM || candidates.find(existsSync);
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  outputDir: 'test-results',
  reporter: './support/reporter.mjs',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    // The certificate is checked by the clients' tests, which trust the generated authority and nothing else.
    ignoreHTTPSErrors: true,
    launchOptions: {
      executablePath,
      args: [
        // Chromium's sandbox doesn't start for root, and only then is it left out.
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'browser', testDir: './browser' },
    { name: 'clients', testDir: './clients' },
  ],
});
