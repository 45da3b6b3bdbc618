// The shop: keeps what it was given in memory only, and shows it.
import * as signIn from './sign-in.js';
import * as view from './view.js';

// Not a token: only that this tab was signed in, so that a reload may ask the sign-in service without a page.
const REMEMBERED = 'shop.signed-in';
const NOTHING_TO_SAY = ['login_required', 'interaction_required', 'consent_required', 'access_denied'];

const config = await (await fetch('/config.json')).json();
let session = null;

function show(next) {
  session = next;
  sessionStorage.setItem(REMEMBERED, '1');
  view.showSignedIn(config, session);
}

function showNobody(words) {
  session = null;
  sessionStorage.removeItem(REMEMBERED);
  view.showSignedOut(words);
}

function fail(error) {
  console.warn(error);
  view.showProblem(error.title ?? 'That didn’t work.', error.message);
}

async function open() {
  const path = location.pathname;
  const answer = signIn.takeAnswer();
  if (path === '/signed-out') {
    showNobody({ title: 'The shop is closed.', text: 'You’re signed out of the shop.' });
  } else if (answer) {
    view.showWaiting();
    try {
      show(await signIn.finish(config, answer));
    } catch (error) {
      showNobody();
      if (!NOTHING_TO_SAY.includes(error.code)) fail(error);
    }
  } else if (sessionStorage.getItem(REMEMBERED)) {
    sessionStorage.removeItem(REMEMBERED);
    view.showWaiting();
    await leave('none');
  } else {
    showNobody();
  }
  if (path !== '/') history.replaceState(null, '', '/');
}

async function leave(prompt) {
  try {
    location.assign(await signIn.start(config, prompt));
  } catch (error) {
    showNobody();
    fail(error);
  }
}

const actions = {
  'sign-in': () => leave(),
  'sign-up': () => leave('create'),
  async 'sign-out'() {
    const goodbye = await signIn.signOutUrl(config, session);
    session = null;
    sessionStorage.removeItem(REMEMBERED);
    location.assign(goodbye);
  },
  async 'call-api'() {
    const response = await fetch(config.ordersUrl, { headers: { authorization: `Bearer ${session.accessToken}` } });
    view.showAnswer(response.status, response.statusText, await response.text(), response.headers.get('www-authenticate'));
  },
  async refresh() {
    show(await signIn.refresh(config, session));
  },
};

document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-do]');
  if (!button) return;
  event.preventDefault();
  if (button.getAttribute('aria-busy') === 'true') return;
  button.setAttribute('aria-busy', 'true');
  view.showProblem();
  try {
    await actions[button.dataset.do]();
  } catch (error) {
    if (error.code === 'invalid_grant') showNobody();
    fail(error);
  } finally {
    button.removeAttribute('aria-busy');
  }
});

// Signing out in another app reaches this one through a hidden frame of the sign-out page, which tells every tab.
new BroadcastChannel('shop').addEventListener('message', ({ data }) => {
  if (session && data.iss === config.authority && data.sid === session.claims.sid) {
    showNobody({ title: 'The shop is closed.', text: 'You signed out in another app, so you’re signed out here too.' });
  }
});

view.listen();
await open();
