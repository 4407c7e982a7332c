/** The directives of the Markdown dialect: letterhead, address, facts, notice, cover, signatures, small print. */
export const BLOCK_STYLES = `
.kopf { color: var(--weich); font-size: 0.875rem; line-height: 1.45; }
.kopf p { margin: 0 0 0.3rem; }
.kopf strong { color: var(--tinte); font-size: 1.0625rem; letter-spacing: 0.005em; }
.anschrift { margin-block: 2rem; line-height: 1.4; }
.anschrift p { margin: 0; hyphens: manual; }
.angaben { margin-block: 1.75rem 2.25rem; }
.angaben dl { margin: 0; border-top: 1px solid var(--linie); }
.angaben dl > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0 1.25rem; padding: 0.42rem 0; border-bottom: 1px solid var(--linie); }
.angaben dt { color: var(--weich); hyphens: manual; }
.angaben dd { margin: 0; }
.angaben dd :is(ul, ol, p) { margin-block: 0; }
.vermerk { margin-block: 0 2rem; padding: 0.7rem 1rem; border: 1.5px solid var(--akzent); color: var(--akzent); width: fit-content; }
.vermerk p { margin: 0; }
.vermerk p + p { margin-top: 0.3rem; color: var(--tinte); }
.deckblatt { display: flex; flex-direction: column; justify-content: center; min-height: min(78vh, 46rem); padding-block: 3rem; margin-bottom: 3rem; border-bottom: 1px solid var(--linie); }
.deckblatt > * { max-width: 36rem; }
.deckblatt h1 { font-size: clamp(2.1rem, 5.2vw, 3.1rem); line-height: 1.1; letter-spacing: -0.018em; margin: 0 0 1.5rem; }
.deckblatt h1::before { content: ""; display: block; width: 4rem; border-top: 5px solid var(--akzent); margin-bottom: 2rem; }
.deckblatt p { font-size: 1.125rem; color: var(--weich); margin: 0 0 0.75rem; }
.deckblatt .kopf { margin-bottom: auto; }
.deckblatt .kopf p { font-size: 0.9375rem; }
.deckblatt .kopf + h1 { margin-top: 4rem; }
.deckblatt .angaben { width: 100%; margin-bottom: auto; }
.deckblatt .vermerk p { font-size: 1rem; color: inherit; }
.inhalt { margin-block: 2.5rem 3.5rem; max-width: var(--mass); }
.inhalt-titel { font-weight: 600; font-size: 1.45rem; margin: 0 0 1rem; letter-spacing: -0.008em; }
.inhalt ul { list-style: none; margin: 0; padding: 0; }
.inhalt > ul > li { padding: 0.5rem 0; border-top: 1px solid var(--linie); margin: 0; font-weight: 600; }
.inhalt > ul > li:last-child { border-bottom: 1px solid var(--linie); }
.inhalt a { color: var(--tinte); text-decoration: none; }
.inhalt a:is(:hover, :focus-visible) { color: var(--akzent); text-decoration: underline; }
.unterschriften { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 0 3rem; margin: 2rem 0; max-width: var(--mass); }
.unterschriften > p { margin: 4.2rem 0 0; padding-top: 0.4rem; border-top: 1px solid var(--tinte); font-size: 0.9375rem; line-height: 1.4; }
.quelle { color: var(--weich); font-size: 0.8125rem; line-height: 1.45; max-width: var(--mass); margin-bottom: 2rem; }
.quelle p { margin: 0 0 0.4rem; }
.nachricht { border-left: 3px solid var(--linie); padding-left: 1.25rem; max-width: var(--mass); margin-bottom: 2rem; }
.fuss { color: var(--weich); font-size: 0.8125rem; line-height: 1.5; }
.fuss p { margin: 0 0 0.35rem; }
.fuss ul { padding-left: 1.1em; }
`;

/** DIN 5008 form B in spirit: address field of 85 mm, reference block from 125 mm, subject in bold below. */
export const LETTER_STYLES = `
body.brief { background: #eef0f0; padding: 2.5rem 1rem; }
.brief > :is(header, main, footer) { box-sizing: border-box; max-width: 210mm; margin-inline: auto; padding-inline: 25mm 20mm; background: #fff; }
.brief > header { padding-block: 17mm 8mm; }
.brief > header strong { font-size: 1.25rem; color: var(--akzent); }
.brief > main { padding-block: 6mm 12mm; min-height: 190mm; }
.brief > main > * { max-width: none; }
.brief > footer { margin-top: 0; padding-block: 0 12mm; }
.brief > footer::before { content: ""; display: block; border-top: 1px solid var(--linie); margin-bottom: 0.75rem; }
.brief .anschrift { float: left; width: min(85mm, 51%); min-height: 40mm; margin: 0 0 8mm; }
.brief .angaben dd { hyphens: manual; overflow-wrap: normal; }
.brief .angaben { float: right; width: min(82mm, 50%); margin: 0 0 8mm; font-size: 0.8125rem; }
.brief .angaben dl { border: 0; }
.brief .angaben dl > div { grid-template-columns: 4.5rem minmax(0, 1fr); gap: 0 0.6rem; padding: 0.12rem 0; border: 0; }
.brief h1 { clear: both; font-size: 1.0625rem; line-height: 1.4; letter-spacing: 0; margin: 0 0 1.6rem; padding-top: 2mm; }
.brief h2 { font-size: 1.0625rem; margin-top: 1.8rem; }
.brief .fussspalten { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 0.5rem 1.5rem; margin-top: 0.9rem; }
.brief .zeichnung { margin-bottom: 0; }
.brief .unterschriften { display: block; margin: 0 0 2.2rem; }
.brief .unterschriften > p { border: 0; margin-top: 3.4rem; font-size: 1rem; }
@media screen and (max-width: 46rem) {
  body.brief { padding: 0; background: #fff; }
  .brief > :is(header, main, footer) { padding-inline: 1.25rem; }
  .brief :is(.anschrift, .angaben) { float: none; width: auto; min-height: 0; }
}
`;
