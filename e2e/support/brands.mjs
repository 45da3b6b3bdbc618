// Two businesses' looks beside the sample's own: one with a picture beside the question, and one with a logo that has no dark form, in
// a style sheet of its own.
import { Server } from './server.mjs';

export const brand = (file) => new URL(`./brands/${file}`, import.meta.url).pathname;

/** What is set with `vestibule branding set`, what is uploaded, and what pages then show. */
export const BRANDS = {
  halden: {
    set: [
      'primaryColor=#1f4d3a', 'primaryColorDark=#8fd0b0', 'backgroundColor=#2f6653', 'controlRadius=8', 'cardRadius=20',
      'loginPageLayoutConfiguration.layoutTemplateType=verticalSplit',
      'signInPageText=**Free returns** for members, every season. [How it works](https://halden.example/returns)',
      'customPrivacyAndCookiesUrl=https://halden.example/privacy', 'customTermsOfUseUrl=https://halden.example/terms',
      'customCannotAccessYourAccountUrl=https://halden.example/care', 'customCannotAccessYourAccountText=Customer care',
    ],
    images: { bannerLogo: 'halden-logo.png', bannerLogoDark: 'halden-logo-dark.png', backgroundImage: 'halden-background.jpg' },
    button: { light: 'rgb(31, 77, 58)', dark: 'rgb(143, 208, 176)' },
  },
  waha: {
    set: [
      'primaryColor=#0f6b73', 'primaryColorDark=#e8b45a', 'backgroundColor=#eef3f2', 'backgroundColorDark=#0b272c',
      'controlRadius=12', 'cardRadius=22', 'headerBackgroundColor=#0f4f55', 'loginPageLayoutConfiguration.isHeaderShown=true',
      'usernameHintText=name@waha.example', `customCSS=@${brand('waha.css')}`,
    ],
    images: { bannerLogo: 'waha-logo.png', squareLogo: 'waha-logo.png' },
    button: { light: 'rgb(15, 107, 115)', dark: 'rgb(232, 180, 90)' },
  },
};

/** A server with data that commands work on, the themes of its tenant made, and the address of its preview. */
export async function startBranded(log) {
  const server = await Server.start({ data: true, log });
  const on = ['--tenant', server.tenant.id];
  for (const [name, { set, images }] of Object.entries(BRANDS)) {
    await server.run('branding', 'set', ...on, '--theme', name, ...set);
    for (const [slot, file] of Object.entries(images)) {
      await server.run('branding', 'upload', ...on, '--theme', name, slot, brand(file));
    }
  }
  const told = await server.run('preview', '--url', server.origin, server.tenant.id);
  return { server, on, preview: new URL(told.split(/\s/).find((word) => word.startsWith('http'))) };
}
