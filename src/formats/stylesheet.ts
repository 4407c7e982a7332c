import type { Look } from './rendering.ts';
import { BLOCK_STYLES, LETTER_STYLES } from './stylesheet-blocks.ts';
import { PRINT_STYLES } from './stylesheet-print.ts';

/** Accent on white 8.8 : 1, soft grey 6.3 : 1: both survive a grey printer and tired eyes. */
const BASE_STYLES = `
:root { --tinte: #1b2329; --weich: #55616a; --linie: #c8d0d4; --akzent: #1d5166; --mass: 38rem; --schrift: "Source Sans 3", "Segoe UI", -apple-system, BlinkMacSystemFont, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif; }
html { font-size: 106.25%; color-scheme: light; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: auto; }
body { margin: 0; background: #fff; color: var(--tinte); font-family: var(--schrift); line-height: 1.6; hyphens: auto; hyphenate-limit-chars: 8 4 4; overflow-wrap: break-word; font-kerning: normal; text-wrap: pretty; }
body > :is(header, main, footer) { max-width: 54rem; margin-inline: auto; padding-inline: clamp(1.25rem, 5vw, 3.5rem); }
body > header { padding-block: 3rem 1.25rem; }
main { padding-block: 2rem 3rem; }
body > footer { margin-top: 3rem; padding-bottom: 3rem; }
body > footer::before { content: ""; display: block; border-top: 1px solid var(--linie); margin-bottom: 1rem; }
main > :is(p, ul, ol, blockquote, h1, h2, h3, h4, .angaben) { max-width: var(--mass); }
p, ul, ol { margin: 0 0 1em; }
h1, h2, h3, h4 { font-weight: 600; line-height: 1.22; letter-spacing: -0.008em; hyphens: manual; text-wrap: balance; }
h1 { font-size: 2.1rem; letter-spacing: -0.015em; margin: 0 0 1.75rem; }
h2 { font-size: 1.45rem; margin: 3.25rem 0 1rem; }
h3 { font-size: 1.125rem; margin: 2.25rem 0 0.6rem; }
h4 { font-size: 1rem; margin: 1.6rem 0 0.4rem; color: var(--weich); }
h2 + h3, h3 + h4 { margin-top: 0.4rem; }
.bericht main > h2::before { content: ""; display: block; width: 2.25rem; border-top: 3px solid var(--akzent); margin-bottom: 0.9rem; }
ul, ol { padding-left: 1.35em; }
li { margin: 0.25em 0; }
li > :is(ul, ol) { margin-bottom: 0.25em; }
ul > li::marker { color: var(--akzent); }
ol > li::marker { color: var(--weich); font-variant-numeric: tabular-nums; }
strong { font-weight: 600; }
a { color: var(--akzent); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
:focus-visible { outline: 3px solid var(--akzent); outline-offset: 3px; }
blockquote { margin: 1.5em 0; padding-left: 1.25rem; border-left: 3px solid var(--akzent); }
blockquote > :last-child { margin-bottom: 0; }
hr { border: 0; border-top: 1px solid var(--linie); margin: 2.5rem 0; max-width: var(--mass); }
code { font-size: 0.92em; }
.tabelle { margin: 1.5rem 0 2rem; overflow-x: auto; }
table { border-collapse: collapse; min-width: min(100%, var(--mass)); font-size: 0.9375rem; line-height: 1.42; font-variant-numeric: tabular-nums lining-nums; }
.breit > table { width: 100%; }
th, td { padding: 0.5rem 1.4rem 0.5rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--linie); }
:is(th, td):last-child { padding-right: 0; }
thead :is(th, td) { border-bottom: 1.5px solid var(--tinte); vertical-align: bottom; }
thead th { font-size: 0.8125rem; font-weight: 600; color: var(--weich); hyphens: manual; }
tbody th { font-weight: 600; hyphens: manual; }
tbody th.davon { font-weight: 400; padding-left: 1.4em; }
.zahl { text-align: right; white-space: nowrap; hyphens: manual; }
thead .zahl { white-space: normal; }
table:has(thead th:nth-child(7)) :is(th, td):not(:last-child) { padding-right: 0.8rem; }
.mitte { text-align: center; }
figure { margin: 2rem 0 2.5rem; }
figure:has(+ .quelle) { margin-bottom: 0.2rem; }
.tabelle:has(+ .quelle) { margin-bottom: 0.5rem; }
figure svg { display: block; max-width: 100%; height: auto; }
figure svg text { font-family: var(--schrift); font-variant-numeric: tabular-nums; }
figcaption { margin-top: 0.75rem; font-size: 0.875rem; font-weight: 600; line-height: 1.45; max-width: var(--mass); }
.sprungmarke { position: absolute; left: 1rem; top: -6rem; padding: 0.6rem 1rem; background: var(--akzent); color: #fff; z-index: 1; }
.sprungmarke:focus { top: 1rem; }
.unsichtbar { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

export const STYLESHEET = `${BASE_STYLES}${BLOCK_STYLES}${LETTER_STYLES}${PRINT_STYLES}`;

/** Everything but letters, digits and blanks as an escape: the words come from data and stand inside CSS. */
function cssString(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}

/** The city's own colour and type family over ours. */
export function lookStyle(look: Look | undefined): string {
  if (!look) return '';
  const { accent, fontFamily } = look;
  return `:root { --akzent: ${accent}; --schrift: ${cssString(fontFamily)}, "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif; }
.logo { display: block; max-width: 100%; height: auto; margin-bottom: 1rem; }
`;
}

/** Running heads and page numbers of the printed pages; a notice („Entwurf“) stands on every one of them. */
export function pageStyle(title: string, notice: string): string {
  const font = 'font: 8.5pt var(--schrift); color: var(--weich);';
  const strong = 'font: 600 9pt var(--schrift); color: var(--akzent);';
  return `@page {
  @top-left { content: ${cssString(title)}; ${font} }
  @top-right { content: ${cssString(notice)}; ${strong} }
  @bottom-right { content: counter(page) " / " counter(pages); ${font} }
}
@page :first { @top-left { content: none; } }
@page deckblatt { @top-left { content: none; } @bottom-right { content: none; } }
`;
}
