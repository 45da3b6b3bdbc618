// Makes a page look the same on every machine: one font, the same for all, nothing that moves, and no number made up by chance.
//
// A constructed style sheet and a font from bytes are no business of the content security policy, which stays as it is.
import { readFileSync } from 'node:fs';

const FONT = readFileSync(new URL('../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2', import.meta.url));

// Lines are measured without hinting, whatever the machine's settings, so that they break where they break.
const STYLE = `
  *, *::before, *::after {
    font-family: Still !important; text-rendering: geometricPrecision !important; font-feature-settings: normal !important;
    animation: none !important; transition: none !important; caret-color: transparent !important; scroll-behavior: auto !important;
  }
  ::-webkit-scrollbar { display: none }
  /* The sample's logo is written in the machine's own font. */
  img[src*="/assets/logo-"] { object-position: -100vw 0 !important; background: rgb(128 128 128 / .5) }`;

function hold([font, style]) {
  const bytes = Uint8Array.from(atob(font), (letter) => letter.charCodeAt(0));
  document.fonts.add(new FontFace('Still', bytes.buffer, { weight: '100 900' }));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}

/** Holds every page of a context still from its first moment. */
export const keepStill = (context) => context.addInitScript(hold, [FONT.toString('base64'), STYLE]);

/** Waits until all of the page is there, and takes out what differs from run to run. */
export const settle = (page) => page.evaluate(async () => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const said = texts.currentNode.nodeValue;
    const held = said.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, (id) => id.replace(/[\da-f]/g, '0'));
    if (held !== said) texts.currentNode.nodeValue = held;
  }
  const drawn = () => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });
  await document.fonts.ready;
  // Which picture a logo shows, and which field has the focus, is known when the page has been drawn.
  await drawn();
  document.activeElement?.blur();
  await drawn();
  await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
});
