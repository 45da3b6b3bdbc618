// The hosted pages as a person meets them. Each method waits for its page, lets `onPage` look at it, and fills it in.
import { expect } from '@playwright/test';

const ENGLISH = {
  identifier: /^Email( or username)?$/,
  password: 'Password',
  email: 'Email',
  code: '8-digit code',
  given_name: /^First name/,
  family_name: /^Last name/,
  'new-password': 'Create a password',
};

export class Hosted {
  /** `labelled` finds fields by their English labels; otherwise by their ids, which are the same in every language. */
  constructor(page, outbox, { onPage = async () => {}, labelled = true } = {}) {
    this.page = page;
    this.outbox = outbox;
    this.onPage = onPage;
    this.labelled = labelled;
  }

  field(name) {
    return this.labelled ? this.page.getByLabel(ENGLISH[name], { exact: true }) : this.page.locator(`[id="${name}"]`);
  }

  submit(name) {
    return this.labelled ? this.page.getByRole('button', { name, exact: true }) : this.page.locator('main .btn-primary');
  }

  async at(step, name) {
    await this.page.waitForURL((url) => url.pathname.endsWith(`/${step}`));
    await expect(this.field(name)).toBeVisible();
    await this.onPage(step);
  }

  async identifier(email) {
    await this.at('sign-in', 'identifier');
    await this.field('identifier').fill(email);
    await this.submit('Continue').click();
  }

  async password(password) {
    await this.at('sign-in/password', 'password');
    await this.field('password').fill(password);
    await this.submit('Sign in').click();
  }

  /** Fills in the code; with a script the page sends itself at the last digit, as its hint says. */
  async code(step, code) {
    await this.at(step, 'code');
    await this.enterCode(code);
  }

  async enterCode(code) {
    const sendsItself = await this.page.evaluate(() => document.querySelector('[data-scripted]')?.hidden === false);
    await this.field('code').fill(code);
    if (!sendsItself) await this.submit('Verify').click();
  }

  async mailedCode(step, address) {
    await this.at(step, 'code');
    await this.enterCode(await this.outbox.code(address));
  }

  async details({ givenName, familyName, password }) {
    await this.at('sign-up/details', 'new-password');
    const names = [['given_name', givenName], ['family_name', familyName]];
    for (const [name, value] of names) {
      if (await this.field(name).count()) await this.field(name).fill(value);
    }
    await this.field('new-password').fill(password);
    await this.submit('Create account').click();
  }

  /** From the sign-up page to the last step. */
  async signUp(person) {
    await this.at('sign-up', 'email');
    await this.field('email').fill(person.email);
    await this.submit('Continue').click();
    await this.mailedCode('sign-up/code', person.email);
    await this.details(person);
  }

  async signIn(person) {
    await this.identifier(person.email);
    await this.password(person.password);
  }

  /** Waits for the app, answering the question whether to stay signed in if it is asked. */
  async arrive(heading, { stay = false } = {}) {
    const asked = this.page.locator('[name="stay"][value="yes"]');
    await expect(heading.or(asked).first()).toBeVisible();
    if (await asked.isVisible()) {
      await this.onPage('sign-in/stay');
      await this.page.locator(`[name="stay"][value="${stay ? 'yes' : 'no'}"]`).click();
      await expect(heading).toBeVisible();
    }
  }

  async chooseLanguage(tag) {
    await this.page.locator('details.lang summary').click();
    await this.page.locator(`.lang-list a[lang="${tag}"]`).click();
    await expect(this.page.locator('html')).toHaveAttribute('lang', tag);
  }
}
