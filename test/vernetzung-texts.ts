import type { Texts } from './workspace-from.ts';

const VERFAHREN = `titel: Ein Konzept für alle Schulen
themen: [bewegung]
beteiligt: ["51.01", neustadt]
schritte:
  - {kennung: ideen, titel: Ideen sammeln, art: sammeln, gremien: [neustadt], verantwortlich: "51.01", termin: 2018-06, erledigt: 2018-06-12, sitzungen: ["2018-06-12-neustadt#1"]}
  - {kennung: antwort, titel: Antwort geben, art: bericht, gremien: [neustadt], verantwortlich: "51.01", termin: 2018-12}
`;
const PHASEN = `lebenslauf:
  phasen: [{kennung: kita, name: Kita}, {kennung: schule, name: Schule}]
`;

/** The example with a Verfahren and a chain of offers, which the city itself does not keep. */
export function withVernetzung(texts: Texts): Texts {
  return {
    ...texts,
    'gremium.yaml': `${texts['gremium.yaml']}${PHASEN}`,
    'planung/verfahren/konzept.yaml': VERFAHREN,
    'planung/angebote/hort.yaml': 'titel: Hort\ntraeger: stadt\nphasen: [schule]\n',
  };
}
