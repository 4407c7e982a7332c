import { THEMEN } from './generate-texts.js';

/** `gremium.yaml`, as strict as the examples are. */
export function kommuneYaml(raeume, jahr) {
  const lines = (of) => raeume.map(of).join('\n');
  return `format: 1
kommune: Musterstadt
land: RP
amt: Jugendamt
stichtag: ${jahr + 1}-02-01
absender:
  zeilen: [Musterstadt, Jugendamt, Musterstraße 1, 12345 Musterstadt]
  email: jugendamt@musterstadt.example
stadtteile:
${lines(({ name }) => `  - ${name}`)}
anzahl_sozialraeume: ${raeume.length}
einheiten: {51: Jugendamt}
funktionen:
${lines(({ id, name }) => `  tl-asd-${id}: {bezeichnung: Teamleitung ASD ${name}, sozialraum: ${id}}`)}
traeger:
  stadt: {name: Musterstadt, art: oeffentlich}
  lernwege: {name: Lernwege e. V., art: frei}
einrichtungsarten:
  asd: Allgemeiner Sozialer Dienst
  kijukuz: Kinder- und Jugendzentrum
  kita: Kindertagesstätte
  schulsozialarbeit: Schulsozialarbeit
  quartiermanagement: Quartiermanagement
  erziehungshilfe: Träger der Hilfen zur Erziehung
  schule: Schule
leitfragen:
${[1, 2, 3, 4, 5, 6, 7, 8].map((nummer) => `  - titel: Leitfrage ${nummer}\n    frage: Was hat sich seit der letzten Sitzung getan?${nummer === 3 ? '\n    reaktion: ja' : ''}`).join('\n')}
handlungsebenen:
  fallspezifisch: {bezeichnung: fallspezifische Arbeit, einzelfall: ja}
  falluebergreifend: {bezeichnung: fallübergreifende Arbeit}
  fallunspezifisch: {bezeichnung: fallunspezifische Arbeit}
themen: {${THEMEN.map(({ id, titel }) => `${id}: "${titel[0]}"`).join(', ')}}
empfehlungsarten: {praevention: Prävention}
toepfe: {fallunspezifisch: Budget für fallunspezifische Arbeit}
zwecke: {massnahme: Maßnahme im Sozialraum}
gremienarten:
  sozialraumgremium:
    bezeichnung: Sozialraumgremium
    je_sozialraum: ja
    leitfragen: ja
    rhythmus: {mindestens: 1, je: halbjahr}
    ortswechsel: {arten: [asd, kita, kijukuz], zyklus: ja}
    besetzung:
      bereiche: [asd, kijukuz, schulsozialarbeit, kita, quartiermanagement]
      je_einrichtung: [kijukuz, kita]
      leitungsstellungen: [Leitung, Stellvertretende Leitung]
      mindestens: 4
      hoechstens: 20
    einladung: {frist_tage: 14}
    protokoll: {frist_tage: 21, fuehrung_wechselt: ja, pruefsumme: ja, naechste_sitzung: nein}
    verteiler:
      einladung: [mitglieder]
      protokoll: [teilnehmende, mitglieder]
      jahresbericht: [mitglieder]
    geschaeftsfuehrung: {funktionen: [${raeume.map(({ id }) => `tl-asd-${id}`).join(', ')}]}
    massnahmen: {bewilligung_durch: geschaeftsfuehrung, beschreibung_noetig: ja}
    budget: {warnung_ab_prozent: 80}
    beschluesse: {realisierung: ja}
    auftraege: {frist_noetig: ja}
    ressourcenkarte: {monate: 12}
`;
}
