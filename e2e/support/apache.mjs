// A web site of Apache with mod_auth_openidc, as Debian packages them, before an app that shows what headers reach it.
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { certificates } from './keys.mjs';
import { CLIENT } from './seed.mjs';

const MODULES = '/usr/lib/apache2/modules';
const LOADED = {
  mpm_event_module: 'mod_mpm_event',
  authn_core_module: 'mod_authn_core',
  authz_core_module: 'mod_authz_core',
  authz_user_module: 'mod_authz_user',
  proxy_module: 'mod_proxy',
  proxy_http_module: 'mod_proxy_http',
  socache_shmcb_module: 'mod_socache_shmcb',
  ssl_module: 'mod_ssl',
  auth_openidc_module: 'mod_auth_openidc',
};

/** What the site is told of the provider and of itself: nothing else is set. */
const settings = ({ at, behind, folder, server }) => `
ServerRoot ${folder}
PidFile apache.pid
ErrorLog ${folder}/error.log
ServerName localhost
Listen 127.0.0.1:${new URL(at).port} https
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
${Object.entries(LOADED).map(([name, file]) => `LoadModule ${name} ${MODULES}/${file}.so`).join('\n')}
ProxyPass /redirect !
ProxyPass / ${behind}
SSLEngine on
SSLCertificateFile site.pem
SSLCertificateKeyFile site.key
OIDCProviderMetadataURL ${server.issuer}/.well-known/openid-configuration
OIDCCABundlePath ${folder}/authority.pem
OIDCClientID ${CLIENT.siteAppId}
OIDCClientSecret ${CLIENT.secret}
OIDCRedirectURI ${at}redirect
OIDCScope "openid profile email"
OIDCPKCEMethod S256
OIDCRemoteUserClaim preferred_username
OIDCPassClaimsAs both
OIDCCryptoPassphrase ${CLIENT.secret}
<Location />
  AuthType openid-connect
  Require valid-user
</Location>
<Location /bye>
  AuthType None
  Require all granted
</Location>
`;

/** The app behind Apache: `/bye` is for everybody. */
function answer({ url, headers }, response) {
  const title = url === '/bye' ? 'Signed out of the site' : 'Back in the site';
  const told = Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('oidc_claim_')));
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`<!doctype html><html lang="en"><title>${title}</title><link rel="icon" href="data:,"><h1>${title}</h1><pre>${JSON.stringify(told)}</pre>`);
}

export class ApacheSite {
  #child;
  #folder;
  #ended;
  #app;

  /** Starts the site at this address and waits until it answers. */
  static async start(at, server, request) {
    const site = new ApacheSite();
    site.url = at;
    const folder = await mkdtemp(path.join(tmpdir(), 'vestibule-e2e-apache-'));
    site.#folder = folder;
    await chmod(folder, 0o755);
    site.#app = createServer(answer);
    await new Promise((resolve) => { site.#app.listen(0, '127.0.0.1', resolve); });
    const behind = `http://127.0.0.1:${site.#app.address().port}/`;
    const { privateKey, certificate } = certificates().site;
    const authority = await readFile(server.info.caFile);
    const files = { 'apache.conf': settings({ at, behind, folder, server }), 'authority.pem': authority, 'site.pem': certificate, 'site.key': privateKey };
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
    let complaints = '';
    site.#child = spawn('apache2', ['-f', path.join(folder, 'apache.conf'), '-D', 'FOREGROUND'], {
      cwd: folder,
      env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    site.#child.stderr.setEncoding('utf8').on('data', (chunk) => { complaints += chunk; });
    site.#ended = new Promise((resolve, reject) => { site.#child.once('exit', resolve).once('error', reject); });
    const answers = () => request.get(`${at}bye`).then((response) => response.status(), () => complaints || 'no answer yet');
    await expect.poll(answers, { message: 'Apache answers' }).toBe(200);
    return site;
  }

  async stop() {
    this.#child.kill('SIGTERM');
    await this.#ended;
    this.#app.closeAllConnections();
    await new Promise((resolve) => { this.#app.close(resolve); });
    await rm(this.#folder, { recursive: true, force: true });
  }
}
