// The two sample apps as a person meets them.
import { expect } from '@playwright/test';

export class Shop {
  constructor(page, server) {
    this.page = page;
    this.url = server.app('shop').url;
    this.hello = page.getByRole('heading', { name: /^Hello, / });
    this.welcome = page.getByRole('heading', { name: 'Small books, large evenings.' });
    this.closed = page.getByRole('heading', { name: 'The shop is closed.' });
  }

  async open() {
    await this.page.goto(this.url);
    await expect(this.welcome.or(this.hello)).toBeVisible();
  }

  async signIn() {
    await this.open();
    await this.page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  }

  async signUp() {
    await this.open();
    await this.page.getByRole('link', { name: 'Create account' }).click();
  }

  async signOut() {
    await this.page.getByRole('button', { name: 'Sign out' }).click();
    await expect(this.closed).toBeVisible();
  }
}

export class Reader {
  constructor(page, server) {
    this.page = page;
    this.url = server.app('reader').url;
    this.shelf = page.getByRole('heading', { name: /^Where were you, / });
    this.welcome = page.getByRole('heading', { name: 'Pick up where you left off.' });
    this.lampOff = page.getByRole('heading', { name: 'The lamp is off.' });
  }

  async open() {
    await this.page.goto(this.url);
  }

  async signIn() {
    await this.page.goto(`${this.url}/welcome`);
    await this.page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
  }

  async signUp() {
    await this.page.goto(`${this.url}/welcome`);
    await this.page.getByRole('link', { name: 'Create account' }).click();
  }

  async signOut() {
    await this.page.getByRole('button', { name: 'Sign out' }).click();
    // The page that tells the other apps goes on by itself when there is a script.
    const goOn = this.page.locator('a[data-continue]');
    await expect(this.lampOff.or(goOn)).toBeVisible();
    if (await goOn.isVisible().catch(() => false)) await goOn.click({ timeout: 2_000 }).catch(() => {});
    await expect(this.lampOff).toBeVisible();
  }
}
