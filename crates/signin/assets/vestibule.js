// Progressive behaviour only: every page works with this file missing.
// An external file, so that the policy stays script-src 'self'; no markup is ever made from text.
(() => {
  const all = (selector, act) => document.querySelectorAll(selector).forEach(act);
  const on = (type, selector, act) => document.addEventListener(type, (event) => {
    const element = event.target.closest?.(selector);
    if (element) act(element, event);
  });

  // A page that came as the answer to a form is fetched anew on Back and reload, not sent again.
  history.replaceState(null, '');

  // What only a script makes true is hidden until there is one.
  all('[data-scripted], [data-reveal]', (element) => { element.hidden = false; });
  if (navigator.clipboard) all('[data-copy]', (button) => { button.hidden = false; });

  // Show or hide a password.
  on('click', '[data-reveal]', (button) => {
    const input = document.getElementById(button.dataset.reveal);
    const show = input.type === 'password';
    input.type = show ? 'text' : 'password';
    button.setAttribute('aria-pressed', show);
  });

  // A new password that is long enough ticks its hint; what was said of the last attempt no longer counts.
  on('input', '[data-least]', (input) => {
    input.closest('.field').querySelector('.strength')?.remove();
    document.getElementById(input.id + '-hint')?.classList.toggle('is-met', [...input.value].length >= input.dataset.least);
  });

  // Questions that depend on the answer to another stand there only then; without a script always.
  const answer = ({ type, name, value, checked }, to) =>
    name === to && type === 'checkbox' ? String(checked) : /checkbox|radio/.test(type) && !checked ? null : value;
  const depend = () => all('[data-when]', (question) => {
    const { when, equals } = question.dataset;
    question.hidden = ![...question.closest('form').elements].some((other) => (other.name === when || other.name.startsWith(when + '.')) &&
      !other.closest('[data-when][hidden]') && answer(other, when) === equals);
  });
  depend();
  document.addEventListener('input', depend);
  addEventListener('pageshow', depend);

  // Copy: the label announces through its own live region.
  on('click', '[data-copy]', async (button) => {
    await navigator.clipboard.writeText(document.querySelector(button.dataset.copy).textContent.trim());
    const label = button.querySelector('[data-copied]');
    const before = label.textContent;
    label.textContent = label.dataset.copied;
    setTimeout(() => { label.textContent = before; }, 1600);
  });

  // One submit for each form; the button says that it is busy.
  const settle = (form) => {
    delete form.dataset.sent;
    form.querySelectorAll('[aria-busy]').forEach((button) => button.removeAttribute('aria-busy'));
  };
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = 1;
    (event.submitter ?? form.querySelector('.btn-primary'))?.setAttribute('aria-busy', true);
    setTimeout(settle, 9000, form);
  });
  addEventListener('pageshow', () => all('form', settle));

  // One-time code: keep the digits, also of a pasted text; submit when complete (the hint says so beforehand).
  const enter = (input, text) => {
    input.value = text.replace(/\P{Nd}/gu, '').slice(0, input.maxLength);
    if (input.value.length === input.maxLength) input.form.requestSubmit();
  };
  on('input', '[data-code]', (input) => enter(input, input.value));
  on('paste', '[data-code]', (input, event) => {
    event.preventDefault();
    enter(input, event.clipboardData.getData('text'));
  });

  // Times in the reader's own time zone.
  const styles = { time: { timeStyle: 'short' }, day: { dateStyle: 'long' }, date: { dateStyle: 'long', timeStyle: 'long' } };
  all('time[data-local]', (time) => {
    time.textContent = new Intl.DateTimeFormat(document.documentElement.lang, styles[time.dataset.local]).format(new Date(time.dateTime));
  });

  // Answers that travel by form, and sign-outs that end when every application has been told.
  all('form[data-send]', (form) => HTMLFormElement.prototype.submit.call(form));
  const next = document.querySelector('a[data-continue]');
  if (next) {
    const leave = () => location.replace(next.href);
    const frames = [...document.querySelectorAll('iframe')];
    Promise.all(frames.map((frame) => new Promise((told) => frame.addEventListener('load', told)))).then(leave);
    setTimeout(leave, 4000);
  }
})();
