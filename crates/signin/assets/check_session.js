// The session iframe (OpenID Connect Session Management 1.0 §3.2, §4): tells an application whether the browser's session is still the
// one that its session_state was made of.
(() => {
  const name = document.documentElement.dataset.cookie + '=';
  const browserState = () => document.cookie.split('; ').find((pair) => pair.startsWith(name))?.slice(name.length) ?? '';
  const hash = async (text) => {
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
    return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace('=', '');
  };
  const judge = async (message, origin) => {
    const [, client, expected, salt] = /^(\S+) ([\w-]{43})\.([\w-]+)$/.exec(message) ?? [];
    if (!client) return 'error';
    // Where the browser keeps our cookies from this frame, nothing can be told; 'changed' would have the application ask in vain.
    if (!(await document.hasStorageAccess?.() ?? true)) return 'error';
    return await hash([client, origin, browserState(), salt].join(' ')) === expected ? 'unchanged' : 'changed';
  };
  addEventListener('message', async ({ data, origin, source }) => {
    if (!source || origin === 'null') return;
    source.postMessage(await judge(data, origin).catch(() => 'error'), origin);
  });
})();
