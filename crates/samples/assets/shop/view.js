// Draws the page. Everything that came from outside is set as text, never as HTML.
import { ago, clock, initials, left, methods, moment } from './words.js';

const find = (selector) => document.querySelector(selector);
const name = document.title.split(' · ').at(-1);
let ticking = [];

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function turnTo(state, title) {
  for (const part of document.querySelectorAll('[data-when]')) {
    part.hidden = !part.dataset.when.split(' ').includes(state);
  }
  document.title = `${title} · ${name}`;
}

export function showWaiting() {
  turnTo('waiting', 'One moment');
}

export function showSignedOut(words) {
  ticking = [];
  if (words) {
    find('[data-out-title]').textContent = words.title;
    find('[data-out-text]').textContent = words.text;
  }
  find('[data-api]').hidden = true;
  for (const emptied of ['[data-id-claims]', '[data-access-claims]', '#raw-id', '#raw-access', '[data-api-body]']) {
    find(emptied).replaceChildren();
  }
  turnTo('out', words ? 'Signed out' : 'Welcome');
}

export function showProblem(title, text) {
  find('[data-problem]').hidden = !title;
  find('[data-problem-title]').textContent = title ?? '';
  find('[data-problem-text]').textContent = text ?? '';
}

export function showSignedIn(config, session) {
  const { claims } = session;
  const full = claims.name || claims.preferred_username || claims.email || 'reader';
  const first = claims.given_name || full.split(/\s+/)[0];
  find('[data-name]').textContent = full;
  find('[data-initials]').textContent = initials(full);
  find('[data-hello]').textContent = `Hello, ${first}.`;
  find('[data-refresh-token]').hidden = !session.refreshToken;
  find('[data-steps]').replaceChildren(...session.steps.map(step));
  ticking = [];
  showWhen(claims);
  find('[data-id-claims]').replaceChildren(...idRows(claims));
  find('[data-access-claims]').replaceChildren(...accessRows(config, session));
  raw('#raw-id', session.idToken);
  raw('#raw-access', session.accessToken);
  tick(find('[data-access-left]'), (now) => left(session.accessUntil - now));
  turnTo('in', `Hello, ${first}`);
}

export function showAnswer(status, words, body, challenge) {
  find('[data-api]').hidden = false;
  const badge = find('[data-api-status]');
  badge.textContent = `${status} ${words}`.trim();
  badge.className = `badge ${status < 300 ? 'badge-success' : 'badge-warning'}`;
  find('[data-api-body]').textContent = pretty(body) || challenge || 'No body';
}

export function listen() {
  document.addEventListener('click', async ({ target }) => {
    const button = target.closest('[data-copy]');
    if (!button) return;
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    const label = button.querySelector('[data-copy-label]');
    const before = label.dataset.before ?? label.textContent;
    label.dataset.before = before;
    label.textContent = 'Copied';
    setTimeout(() => { label.textContent = before; }, 1600);
  });
  setInterval(() => ticking.forEach((update) => update()), 1000);
}

// Text that changes with time: now, and every second from now on.
function tick(node, words) {
  const update = () => { node.textContent = words(Date.now() / 1000); };
  update();
  ticking.push(update);
}

function showWhen(claims) {
  const node = find('[data-when-signed-in]');
  node.textContent = '';
  if (!claims.auth_time) return;
  const how = methods(claims.amr);
  tick(node, (now) => `You signed in${how && ` with ${how}`} ${ago(now - claims.auth_time)}.`);
}

function step([what, detail]) {
  const tickMark = find('[data-tick]').content.cloneNode(true);
  return element('li', {}, tickMark, element('span', {}, what, element('small', {}, detail)));
}

function row(claim, meaning, value, note) {
  const cell = element('td', {}, value);
  if (note) cell.append(element('br'), note instanceof Node ? note : element('small', {}, note));
  return element('tr', {}, element('th', { scope: 'row' }, element('code', {}, claim), meaning), cell);
}

const code = (text) => element('code', {}, String(text));

function lapsing(words) {
  const node = element('small');
  tick(node, words);
  return node;
}

function idRows(claims) {
  const until = lapsing((now) => left(claims.exp - now));
  return [
    claims.name && row('name', 'Name', claims.name),
    claims.preferred_username && row('preferred_username', 'Signs in as', claims.preferred_username),
    claims.email && row('email', 'Email', claims.email, claims.email_verified === true ? 'Confirmed' : null),
    row('sub', 'Who', code(claims.sub), 'Stays the same if the email changes'),
    row('iss', 'Issued by', claims.iss),
    row('aud', 'Meant for', code([claims.aud].flat().join(' ')), 'This shop and nobody else'),
    claims.auth_time && row('auth_time', 'Signed in', moment(claims.auth_time), lapsing((now) => ago(now - claims.auth_time))),
    claims.amr?.length && row('amr', 'How', code(claims.amr.join(', '))),
    row('exp', 'Good until', clock(claims.exp), until),
    claims.nonce && row('nonce', 'Matches our request', 'Yes', 'Stops a token being replayed'),
    claims.sid && row('sid', 'Sign-in session', code(claims.sid), 'Lets another app’s sign-out reach this one'),
  ].filter(Boolean);
}

function accessRows(config, session) {
  const claims = session.accessClaims;
  if (!claims) return [row('access_token', 'For the API only', 'This shop can’t read it')];
  const api = claims.aud === config.ordersAudience ? 'The reader’s orders API' : null;
  return [
    row('scp', 'May do', code(claims.scp ?? '')),
    row('aud', 'Meant for', code([claims.aud].flat().join(' ')), api),
    row('azp', 'Given to', code(claims.azp ?? claims.client_id)),
    row('exp', 'Good until', clock(claims.exp), lapsing((now) => left(claims.exp - now))),
  ];
}

// The three parts of a token, each in its colour.
function raw(selector, token) {
  const parts = token.split('.').map((part, index) => element('span', { className: `p${index + 1}` }, part));
  find(selector).replaceChildren(...parts.flatMap((part, index) => (index ? ['.', part] : [part])));
}

function pretty(body) {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
