// Looks at a page as it is: in both themes, on a phone and on a desk, and as narrow as pages may get.
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';

export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 900 };
/** What every page is looked at in: everything in English, and in the other languages what a run has time for. */
const FULL = process.env.VESTIBULE_TEST_FULL === '1';
const BRIEFLY = FULL ? {} : { sizes: [PHONE], themes: ['light'] };
export const LOOKS = [
  { locale: 'en-GB' },
  { locale: 'de-DE', ...BRIEFLY },
  { locale: 'ar-EG', ...BRIEFLY },
];

const NARROW = { width: 320, height: 640 };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Holds the page to the rules in every theme and size, and leaves it as it was. */
export async function inspect(page, { themes = ['light', 'dark'], sizes = [PHONE, DESK] } = {}) {
  const before = page.viewportSize();
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectAccessible(page, `${colorScheme}, ${size.width} wide`);
    }
    await expectNoSidewaysScroll(page);
  }
  await page.setViewportSize(NARROW);
  await expectNoSidewaysScroll(page);
  await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** Holds the page to the rules as it is at the moment: for one of many steps, in one look. */
export async function inspectBriefly(page, { scripted = true } = {}) {
  await expectNoSidewaysScroll(page);
  // The rules are read by a script.
  if (scripted) await expectAccessible(page, 'as it is');
}

async function expectAccessible(page, how) {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.html}\n  ${node.failureSummary}`).join('\n')}`);
  expect(found, `accessibility of ${page.url()} (${how})`).toEqual([]);
}

async function expectNoSidewaysScroll(page) {
  const { width } = page.viewportSize();
  const content = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(content, `${page.url()} at ${width} pixels`).toBeLessThanOrEqual(width);
}
