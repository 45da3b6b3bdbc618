// The device code flow of other people's clients, over HTTPS with the generated authority.
import { expect, test } from '../support/fixtures.mjs';
import { CLIENT } from '../support/seed.mjs';
import { converse } from './conversation.mjs';

test.use({ serverOptions: { tls: true, clients: true } });

/** Takes the seeded customer to the code's page and answers as the address's fragment says. */
function owner(page, hosted) {
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

test('MSAL Node connects a device, renews silently and is told of a refusal', async ({ page, server, hosted, callback }) => {
  const result = await converse('msal-node-device.mjs', { server, callback, signIn: owner(page, hosted) });
  expect(result.account).toEqual({ username: CLIENT.username, homeAccountId: `${result.access.oid}.${server.tenant.id}` });
  expect(result.access).toMatchObject({ aud: CLIENT.apiAppId, azp: CLIENT.publicAppId, azpacr: '0', scp: 'Books.Read' });
  expect(result.renewedDiffers).toBe(true);
  expect(result.refused).toContain('authorization_declined');
  for (const { message, verificationUri, userCode } of result.messages) {
    expect(message).toBe(`Open ${verificationUri} in a browser and enter the code ${userCode}.`);
  }
});

test('MSAL Python connects a device and renews silently', async ({ page, server, hosted, callback }) => {
  const result = await converse('msal_python_device.py', { server, callback, signIn: owner(page, hosted) });
  expect(result.id).toMatchObject({ iss: server.issuer, aud: CLIENT.publicAppId, preferred_username: CLIENT.username });
  expect(result.access).toMatchObject({ aud: CLIENT.apiAppId, scp: 'Books.Read' });
  expect(result.renewedDiffers).toBe(true);
});
