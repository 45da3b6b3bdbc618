// A single-page app made with MSAL Browser, exactly as its package comes: two pages without any code of the server's.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const MSAL = new URL('../node_modules/@azure/msal-browser/lib/', import.meta.url);
const page = (title, scripts) => `<!doctype html><html lang="en"><title>${title}</title><link rel="icon" href="data:,"><h1>${title}</h1>${scripts}`;

const FILES = {
  '/': ['text/html', () => page('A browser app', '<script src="/msal.js"></script>')],
  // Where answers arrive, in the window or in a hidden frame: the library's own page hands them on.
  '/answer': ['text/html', () => page('One moment', '<script src="/bridge.js"></script><script>msalRedirectBridge.broadcastResponseToMainFrame()</script>')],
  // The library's client for apps that ask for passwords and codes themselves.
  '/own-pages': ['text/html', () => page('An app with pages of its own', '<script src="/msal-custom-auth.js"></script>')],
  '/msal-custom-auth.js': ['text/javascript', () => readFile(new URL('custom-auth-path/msal-custom-auth.js', MSAL))],
  '/msal.js': ['text/javascript', () => readFile(new URL('msal-browser.min.js', MSAL))],
  '/bridge.js': ['text/javascript', () => readFile(new URL('redirect-bridge/msal-redirect-bridge.min.js', MSAL))],
};

export class BrowserApp {
  #server;

  static async listen() {
    const app = new BrowserApp();
    app.#server = createServer(async (request, response) => {
      const file = FILES[new URL(request.url, 'http://localhost').pathname];
      if (!file) return response.writeHead(404).end();
      const [type, read] = file;
      return response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(await read());
    });
    await new Promise((resolve) => { app.#server.listen(0, '127.0.0.1', resolve); });
    app.url = `http://localhost:${app.#server.address().port}/`;
    app.answersAt = `${app.url}answer`;
    app.ownPages = `${app.url}own-pages`;
    return app;
  }

  close() {
    this.#server.closeAllConnections();
    return new Promise((resolve) => { this.#server.close(resolve); });
  }
}
