// The whole way on a phone.
import { devices } from '@playwright/test';
import { expect, test } from '../support/fixtures.mjs';
import { Hosted } from '../support/hosted.mjs';
import { PHONE } from '../support/inspect.mjs';

const { userAgent, deviceScaleFactor, isMobile, hasTouch } = devices['Pixel 7'];
test.use({ userAgent, deviceScaleFactor, isMobile, hasTouch, viewport: PHONE });

test('on a phone a customer signs up with targets that a thumb can hit', async ({ page, outbox, shop, somebody }) => {
  const small = [];
  const onPage = async (step) => small.push(...(await tooSmall(page)).map((what) => `${step}: ${what}`));
  const hosted = new Hosted(page, outbox, { onPage });
  await shop.signUp();
  await hosted.signUp(somebody());
  await hosted.arrive(shop.hello);
  expect(small, 'controls under 44 pixels').toEqual([]);
});

test('on a phone typing doesn’t zoom the page', async ({ page, shop, hosted }) => {
  await shop.signIn();
  await hosted.at('sign-in', 'identifier');
  const size = await hosted.field('identifier').evaluate((input) => parseFloat(getComputedStyle(input).fontSize));
  expect(size).toBeGreaterThanOrEqual(16);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
});

function tooSmall(page) {
  return page.evaluate(() => [...document.querySelectorAll('main .btn:not(.btn-link), main .input:not(.sr-only), main .input-action')]
    .filter((control) => control.offsetParent && control.getBoundingClientRect().height < 43.5)
    .map((control) => `${control.textContent || control.id} is ${control.getBoundingClientRect().height} high`));
}
