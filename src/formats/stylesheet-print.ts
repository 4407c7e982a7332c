/** Paper: A4, a rule in a report begins a new page, nothing torn apart that belongs together. */
export const PRINT_STYLES = `
@page { size: A4; margin: 24mm 20mm 24mm 25mm; }
@page brief { margin: 20mm 20mm 18mm 25mm; }
@media print {
  :root { --mass: 160mm; }
  html { font-size: 10pt; }
  body, body.brief { background: none; margin: 0; padding: 0; max-width: none; min-height: 0; line-height: 1.4; border: 0; }
  body > :is(header, main, footer), body.brief > :is(header, main, footer) { max-width: none; margin-inline: 0; padding-inline: 0; }
  body > header { padding-top: 0; }
  main { padding-block: 0; }
  body > footer { margin-top: 12mm; padding-bottom: 0; }
  .sprungmarke { display: none; }
  .brief > main > * { max-width: none; }
  body.brief { page: brief; display: flex; flex-direction: column; min-height: 256mm; line-height: 1.4; }
  .brief > header { padding-block: 0; min-height: 25mm; }
  .brief > main { padding-block: 0; min-height: 0; }
  .brief > footer { padding-bottom: 0; margin-top: auto; padding-top: 4mm; }
  .brief main :is(p, ul, ol) { margin-bottom: 0.8em; }
  .brief main li { margin: 0.1em 0; }
  .brief .unterschriften { margin-bottom: 1.6rem; }
  .brief .unterschriften > p { margin-top: 3rem; }
  h1, h2, h3, h4, .inhalt-titel { break-after: avoid; break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
  figure, tr, .vermerk, .angaben > dl > div, .unterschriften > *, blockquote { break-inside: avoid; }
  thead { display: table-header-group; }
  .tabelle { overflow: visible; margin-inline: 0; padding-inline: 0; }
  table { font-size: 9pt; }
  table:has(thead th:nth-child(7)) { font-size: 8pt; }
  table:has(thead th:nth-child(7)) thead th { font-size: 7.5pt; hyphens: auto; }
  table:not(:has(tbody tr:nth-child(9))) { break-inside: avoid; }
  .inhalt { margin-block: 0; }
  .inhalt > ul > li { padding: 0.25rem 0; }
  figure { margin: 1.2rem 0; }
  figure svg { max-height: 118mm; }
  h2 { margin-top: 2rem; }
  h3 { margin: 1.3rem 0 0.4rem; }
  h4 { margin: 0.8rem 0 0.2rem; }
  p, ul, ol { margin-bottom: 0.7em; }
  li { margin: 0.1em 0; }
  .tabelle { margin: 0.6rem 0 1rem; }
  th, td { padding-block: 0.26rem; }
  .bericht main > hr { break-after: page; border: 0; margin: 0; }
  .bericht main > hr + h2 { margin-top: 0; }
  .deckblatt { page: deckblatt; break-after: page; min-height: 238mm; border: 0; margin: 0; padding-block: 0; }
  .deckblatt h1 { font-size: 30pt; }
  .brief h1 { font-size: 1rem; }
  a { color: inherit; text-decoration: none; }
  main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; overflow-wrap: anywhere; }
  .kopf, .anschrift, .angaben, .fuss { break-inside: avoid; }
}
`;
