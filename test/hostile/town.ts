import { BASIS } from '../basis.ts';

/** A repository that has every kind of meeting and whatever a field of a meeting refers to, as small as can be. */
export const TOWN: Readonly<Record<string, string>> = {
  ...BASIS,
  'gremium.yaml': `${BASIS['gremium.yaml']}
mails: { versand: einzeln }
vorlagenarten:
  bericht: { bezeichnung: Bericht, kopf: betreff-zuerst }
zustaendigkeiten:
  kenntnisnahme: { bezeichnung: Kenntnisnahme }
vorlagennummer: { muster: NNNN/JJJJ, beispiel: 0001/2018 }
themen:
  wohnen: Wohnen
`,
  'gremien/nord.yaml': `${BASIS['gremien/nord.yaml']}
sitze:
  - { kennung: schule, bezeichnung: Schule }
`,
  'sitzungen/2018/2018-03-14-nord.yaml': `
gremium: nord
datum: 2018-03-14
beginn: 14:00
ende: 15:30
ort: { name: Rathaus }
status: verteilt
leitung: anna-beispiel
einladung: { versandt: 2018-02-21 }
protokoll: { fuehrung: jo-muster, freigegeben: 2018-03-21, verteilt: 2018-03-22 }
anwesend:
  - anna-beispiel
  - jo-muster
  - { gast: Ein Gast }
tagesordnung:
  - titel: Bericht
    leitfragen: [1]
    handlungsebene: sozialraum
    themen: [wohnen]
    massnahmen: [fest]
    vorlage: bericht-2018
    reaktion: { wer: jo-muster, wie: Gleich }
    beschluss: { text: Ja, ja: 2, nein: 0, enthaltung: 0, betrag: "100,00", zweck: honorar, realisierung: [{ am: 2018-04-01, stand: begonnen }] }
    auftraege: [{ was: Anruf, wer: jo-muster, bis: 2018-07-01 }]
    wortprotokoll: [{ art: frage, von: Ein Gast, text: Warum }]
  - titel: Verschiedenes
berichtigungen:
  - { am: 2018-04-01, top: 1, alt: falsch, neu: richtig }
`,
  'sitzungen/2018/2018-07-11-nord.yaml': `
gremium: nord
datum: 2018-07-11
beginn: 14:00
ort: { name: Rathaus }
status: eingeladen
einladung: { versandt: 2018-05-21 }
tagesordnung:
  - { titel: Bericht, leitfragen: [1] }
`,
  'sitzungen/2018/2018-09-12-nord.yaml': `
gremium: nord
datum: 2018-09-12
ort: { name: Rathaus }
status: abgesagt
abgesagt: { am: 2018-05-20, grund: Krankheit }
`,
  'massnahmen/2018/fest.yaml': `
titel: Fest
gremium: nord
handlungsebene: sozialraum
verantwortlich: jo-muster
kosten: "100,00"
`,
  'vorlagen/2018/bericht-2018.yaml': `
nummer: 0001/2018
art: bericht
betreff: Bericht
oeffentlich: ja
status: eingebracht
datum: 2018-03-01
verfasser: jo-muster
federfuehrung: 51
bezug: [{ nummer: 0001/2017 }]
beratungsfolge:
  - { gremium: nord, zustaendigkeit: kenntnisnahme, datum: 2018-03-14 }
`,
};
