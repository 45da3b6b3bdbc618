// Listens to every page of a context: no error in the console, no violation of the policy, no missing file, no lax page.

export class Watch {
  problems = [];
  #refusedDocuments = new Set();
  #server;

  constructor(context, server) {
    this.#server = server;
    context.on('page', (page) => this.#listen(page));
    context.on('response', (response) => this.#judge(response));
  }

  #listen(page) {
    page.on('pageerror', (error) => this.problems.push(`${page.url()}: ${error}`));
    page.on('console', (message) => {
      const { url } = message.location();
      // Chromium reports a page's own 4xx status as an error; the tests that ask for such a page look at it themselves.
      if (message.type() !== 'error' || this.#refusedDocuments.has(withoutFragment(url))) return;
      this.problems.push(`console at ${url || page.url()}: ${message.text()}`);
    });
  }

  #judge(response) {
    const request = response.request();
    const url = withoutFragment(response.url());
    const isDocument = request.resourceType() === 'document';
    if (response.status() >= 500) this.problems.push(`${response.status()} at ${url}`);
    if (isDocument && response.status() >= 400) this.#refusedDocuments.add(url);
    const hosted = url.startsWith(`${this.#server.origin}/${this.#server.tenant.id}/`);
    if (isDocument && hosted && (response.status() < 300 || response.status() >= 400)) this.#judgeHosted(url, response.headers());
  }

  #judgeHosted(url, headers) {
    if (!headers['content-type']?.startsWith('text/html')) return;
    const policy = headers['content-security-policy'] ?? '';
    for (const needed of ["default-src 'none'", "base-uri 'none'", "require-trusted-types-for 'script'"]) {
      if (!policy.includes(needed)) this.problems.push(`${url}: no ${needed} in its policy: ${policy}`);
    }
    if (/unsafe-|data:|\*/.test(policy)) this.problems.push(`${url}: a lax policy: ${policy}`);
    if (!headers['cache-control']?.includes('no-store')) this.problems.push(`${url}: may be cached`);
    if (headers['x-content-type-options'] !== 'nosniff') this.problems.push(`${url}: may be sniffed`);
  }
}

function withoutFragment(url) {
  return url.split('#', 1)[0];
}
