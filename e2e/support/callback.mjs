// An app that only writes down the authorization responses that reach it.
import { createServer } from 'node:http';

export class Callback {
  #server;
  #answers = [];
  #waiting = [];
  /** Where the app sends the browser next; without it, it shows a page. */
  onward = null;

  static async listen() {
    const callback = new Callback();
    callback.#server = createServer((request, response) => callback.#take(request, response));
    await new Promise((resolve) => { callback.#server.listen(0, '127.0.0.1', resolve); });
    callback.url = `http://localhost:${callback.#server.address().port}/cb`;
    return callback;
  }

  /** The next authorization response: method, URL, and the form of a `form_post`. */
  next() {
    const answer = this.#answers.shift();
    return answer ? Promise.resolve(answer) : new Promise((resolve) => { this.#waiting.push(resolve); });
  }

  close() {
    this.#server.closeAllConnections();
    return new Promise((resolve) => { this.#server.close(resolve); });
  }

  async #take(request, response) {
    let body = '';
    for await (const chunk of request) body += chunk;
    if (!request.url.startsWith('/cb')) {
      response.writeHead(204).end();
      return;
    }
    const answer = { method: request.method, url: new URL(request.url, this.url), form: new URLSearchParams(body) };
    if (this.onward) {
      response.writeHead(302, { location: this.onward });
    } else {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    }
    response.end('<!doctype html><html lang="en"><title>Back in the app</title><link rel="icon" href="data:,"><h1>Back in the app</h1>');
    const waiting = this.#waiting.shift();
    if (waiting) waiting(answer);
    else this.#answers.push(answer);
  }
}
