// Runs `vestibule dev` for a worker and reads the one JSON object that it prints when it is ready.
import { execFile, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const PROGRAM = path.resolve(process.env.VESTIBULE_BIN ?? new URL('../../target/debug/vestibule', import.meta.url).pathname);
const READY_WITHIN = 60_000;
const STOPPED_WITHIN = 20_000;

export class Server {
  #child;
  #folder;
  #ended;
  #data;

  /**
   * Starts a server of its own: `tls` over HTTPS, `seed` with these tenants instead of the sample, `authority` (PEM) trusted
   * for what it calls, `environment` with other settings, `data` in a folder that other commands work on as well.
   */
  static async start({ tls = false, seed, authority, environment, data = false, log }) {
    const server = new Server();
    server.#folder = await mkdtemp(path.join(tmpdir(), 'vestibule-e2e-'));
    if (data) server.#data = ['--data', path.join(server.#folder, 'data')];
    const options = ['dev', ...(data ? server.#data : ['--ephemeral']), '--json', '--listen', '127.0.0.1:0'];
    if (tls) options.push('--tls');
    if (seed) {
      const file = path.join(server.#folder, 'seed.json');
      await writeFile(file, JSON.stringify(seed, null, 2));
      options.push('--seed', file);
    }
    await mkdir(path.dirname(log), { recursive: true });
    const env = { ...process.env, ...environment };
    if (authority) {
      env.VESTIBULE_OUTBOUND__AUTHORITY = path.join(server.#folder, 'authority.pem');
      await writeFile(env.VESTIBULE_OUTBOUND__AUTHORITY, authority);
    }
    const child = spawn(PROGRAM, options, { cwd: server.#folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stderr.pipe(createWriteStream(log));
    server.#child = child;
    server.#ended = new Promise((resolve) => { child.once('exit', (code, signal) => resolve({ code, signal })); });
    server.info = await announcement(child, server.#ended, log);
    return server;
  }

  /** The sample tenant, or the first seeded one. */
  get tenant() {
    return this.info.tenants[0];
  }

  /** The issuer that clients are told. */
  get issuer() {
    return `${this.origin}/${this.tenant.id}/v2.0`;
  }

  get origin() {
    return new URL(this.info.baseUrl).origin;
  }

  /** Where the sample app with this word in its name is. */
  app(word) {
    const found = this.tenant.applications.find(({ displayName }) => displayName.toLowerCase().includes(word));
    return { ...found, url: new URL(found.signInUrl).origin };
  }

  /** Runs a command on the same data and tells what it prints; fails with what it complains about. */
  async run(...words) {
    // The options of commands with commands of their own stand behind the last of these.
    const { stdout } = await promisify(execFile)(PROGRAM, [...words, ...this.#data], { cwd: this.#folder });
    return stdout;
  }

  /** Asks the server to stop and waits until it has; tells how it ended. */
  async stop() {
    this.#child.kill('SIGTERM');
    const late = new Promise((resolve) => { setTimeout(resolve, STOPPED_WITHIN, null).unref(); });
    const ended = await Promise.race([this.#ended, late]);
    if (!ended) this.#child.kill('SIGKILL');
    await rm(this.#folder, { recursive: true, force: true });
    return ended ?? { code: null, signal: 'did not stop' };
  }
}

function announcement(child, ended, log) {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`the server was not ready in time; see ${log}`)), READY_WITHIN);
    let text = '';
    child.once('error', reject);
    ended.then(({ code }) => reject(new Error(`the server ended with ${code} before it was ready; see ${log}`)));
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
      try {
        resolve(JSON.parse(text));
        clearTimeout(limit);
      } catch {
        // Not all of it yet.
      }
    });
  });
}
