// Reads the mail that the server would have sent.
import { expect } from '@playwright/test';

export class Outbox {
  #request;
  #url;
  #read = new Map();
  #codes = new Map();

  constructor(request, url) {
    this.#request = request;
    this.#url = url;
  }

  /** Every mail to `address`, newest first. */
  async to(address) {
    const url = new URL(this.#url);
    url.searchParams.set('to', address);
    const response = await this.#request.get(url.href, { headers: { accept: 'application/json' } });
    expect(response.ok(), `the outbox answers ${response.status()}`).toBe(true);
    return response.json();
  }

  /** The next mail to `address` that this outbox has not given out yet, waiting for it. */
  async next(address) {
    const known = this.#read.get(address) ?? 0;
    await expect.poll(async () => (await this.to(address)).length, { message: `a mail to ${address}` }).toBeGreaterThan(known);
    const mails = await this.to(address);
    this.#read.set(address, mails.length);
    return mails[0];
  }

  /** The one-time code in the next mail to `address` that has one: a welcome may come late. */
  async code(address) {
    const known = this.#codes.get(address) ?? 0;
    const withCode = async () => (await this.to(address)).filter((mail) => mail.code);
    await expect.poll(async () => (await withCode()).length, { message: `a code for ${address}` }).toBeGreaterThan(known);
    const mails = await withCode();
    this.#codes.set(address, mails.length);
    this.#read.set(address, (await this.to(address)).length);
    const [{ code, text }] = mails;
    expect(code, `a code in: ${text}`).toMatch(/^\d{8}$/);
    return code;
  }
}
