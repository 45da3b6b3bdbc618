// Opened in a hidden frame by the sign-out page (OpenID Connect Front-Channel Logout 1.0 §2): tells the shop's tabs.
const heard = new URLSearchParams(location.search);
new BroadcastChannel('shop').postMessage({ iss: heard.get('iss'), sid: heard.get('sid') });
