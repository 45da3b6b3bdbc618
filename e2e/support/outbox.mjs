// Reads the mail that the server would have sent.
import { expect } from '@playwright/test';

export class Outbox {
  #request;
  #url;
  #read = new Map();

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

  /** The one-time code in the next mail to `address`. */
  async code(address) {
    const { code, text } = await this.next(address);
    expect(code, `a code in: ${text}`).toMatch(/^\d{8}$/);
    return code;
  }
}
