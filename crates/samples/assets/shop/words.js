// Times and methods as people say them.

const METHODS = { pwd: 'a password', otp: 'a one-time code', pop: 'a passkey', swk: 'a passkey', hwk: 'a passkey', mfa: '' };
const count = (number, unit) => `${number} ${unit}${number === 1 ? '' : 's'}`;

export function ago(seconds) {
  if (seconds < 60) return 'just now';
  if (seconds < 3600) return `${count(Math.floor(seconds / 60), 'minute')} ago`;
  return `${count(Math.floor(seconds / 3600), 'hour')} ago`;
}

export function left(seconds) {
  if (seconds <= 0) return 'No longer good';
  const whole = Math.floor(seconds);
  return whole < 60 ? `${count(whole, 'second')} left` : `${count(Math.floor(whole / 60), 'minute')} ${count(whole % 60, 'second')} left`;
}

// "a password", "a password and a one-time code", or nothing for methods that have no plain name.
export function methods(amr = []) {
  return [...new Set(amr.map((method) => METHODS[method]).filter(Boolean))].join(' and ');
}

export function moment(seconds) {
  return new Date(seconds * 1000).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });
}

export function clock(seconds) {
  return new Date(seconds * 1000).toLocaleTimeString('en-GB');
}

export function initials(name) {
  return name.split(/\s+/).filter(Boolean).slice(0, 2).map((word) => [...word][0].toUpperCase()).join('');
}
