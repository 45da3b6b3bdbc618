// What the seeded customer does for a client: goes where it wants them, and tells where they arrived.
import { expect } from '@playwright/test';
import { CLIENT } from './seed.mjs';

/** Signs in and consents if asked, and gives the address, fragment and all, at which the answer arrived. */
export function person(page, hosted, callback) {
  const arrived = page.getByRole('heading', { name: 'Back in the app' });
  const allow = page.getByRole('button', { name: 'Allow', exact: true });
  return async (url) => {
    await page.goto(url);
    if (await hosted.field('identifier').isVisible()) await hosted.signIn({ email: CLIENT.username, password: CLIENT.password });
    await hosted.arrive(arrived.or(allow));
    if (await allow.isVisible()) await allow.click();
    await expect(arrived).toBeVisible();
    await callback.next();
    return page.url();
  };
}

/** Takes the seeded customer to the code's page and answers as the address's fragment says. */
export function owner(page, hosted) {
  return async (address) => {
    const url = new URL(address);
    await page.goto(url.href);
    await page.getByRole('button', { name: 'Continue' }).click();
    const button = page.getByRole('button', { name: url.hash === '#deny' ? 'Cancel' : 'Connect' });
    await expect(hosted.field('identifier').or(button)).toBeVisible();
    if (await hosted.field('identifier').isVisible()) await hosted.signIn({ email: CLIENT.username, password: CLIENT.password });
    await hosted.arrive(button);
    await button.click();
    await page.waitForURL('**/deviceauth/done?*');
    return page.url();
  };
}
