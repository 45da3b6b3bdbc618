// Everything a person needs works without JavaScript, in the app that needs none either.
import { expect, test } from '../support/fixtures.mjs';

test.use({ javaScriptEnabled: false });

test('without JavaScript a customer signs up, signs out and signs in again', async ({ reader, hosted, somebody }) => {
  const person = somebody();
  await reader.signUp();
  await hosted.signUp(person);
  await hosted.arrive(reader.shelf);
  await reader.signOut();
  await reader.signIn();
  await hosted.signIn(person);
  await hosted.arrive(reader.shelf);
});

test('without JavaScript a wrong password says so and a code signs in', async ({ page, reader, hosted, customer }) => {
  await reader.signIn();
  await hosted.identifier(customer.email);
  await hosted.password('not the password');
  await expect(page.getByRole('alert')).toContainText('That email and password don’t match.');
  await page.getByRole('button', { name: 'Email me a code instead' }).click();
  await hosted.at('sign-in/code', 'code');
  await expect(page.getByText('We check it when you type the last digit.')).toBeHidden();
  await hosted.mailedCode('sign-in/code', customer.email);
  await hosted.arrive(reader.shelf);
});

test('without JavaScript Back and Reload send no refused answer again', async ({ page, context, reader, hosted, customer }) => {
  const posted = [];
  context.on('request', (request) => { if (request.method() === 'POST') posted.push(new URL(request.url()).pathname); });
  const reloaded = async (name) => {
    const before = posted.length;
    const response = await page.reload();
    expect([response.request().method(), response.status()], name).toEqual(['GET', 200]);
    await expect(page.getByRole('alert'), name).toBeHidden();
    expect(posted.length, name).toBe(before);
  };
  await reader.signIn();
  await hosted.identifier('');
  await expect(page.getByRole('alert')).toBeVisible();
  await reloaded('no identifier');
  await hosted.identifier(customer.email);
  await hosted.password('not the password');
  await expect(page.getByRole('alert')).toContainText('That email and password don’t match.');
  await reloaded('a wrong password');
  await page.getByRole('button', { name: 'Email me a code instead' }).click();
  await hosted.code('sign-in/code', '00000000');
  await expect(page.getByRole('alert')).toBeVisible();
  await reloaded('a wrong code');
  const sent = posted.length;
  await page.goBack();
  await page.goBack();
  await hosted.at('sign-in/password', 'password');
  await page.goForward();
  await hosted.at('sign-in/code', 'code');
  expect(posted.length, 'Back and Forward').toBe(sent);
  await hosted.mailedCode('sign-in/code', customer.email);
  await hosted.arrive(reader.shelf);
});

test('without JavaScript a forgotten password is replaced', async ({ page, reader, hosted, customer }) => {
  await reader.signIn();
  await hosted.identifier(customer.email);
  await hosted.at('sign-in/password', 'password');
  await page.getByRole('link', { name: 'Forgot password?' }).click();
  await hosted.at('reset', 'identifier');
  await hosted.field('identifier').fill(customer.email);
  await hosted.submit('Send code').click();
  await hosted.mailedCode('reset/code', customer.email);
  for (const label of ['New password', 'Repeat new password']) {
    await page.getByLabel(label, { exact: true }).fill('copper kettle under seven stars');
  }
  await hosted.submit('Save and sign in').click();
  await hosted.arrive(reader.shelf);
});

test('without JavaScript nothing is offered that needs it', async ({ page, reader, hosted }) => {
  await reader.signIn();
  await hosted.identifier('somebody@example.com');
  await hosted.at('sign-in/password', 'password');
  await expect(page.getByRole('button', { name: 'Show password' })).toBeHidden();
});
