/** How messages speak of each kind of thing; the city's own words stand in braces. */
export const KIND_NAMES: Readonly<Record<string, string>> = {
  einheit: 'eine Organisationseinheit',
  akteursgruppe: 'eine Akteursgruppe',
  funktion: 'eine Funktion',
  traeger: 'ein Träger',
  einrichtungsart: 'eine Einrichtungsart',
  einrichtung: 'eine Einrichtung',
  stadtteil: '{ein stadtteil}',
  leitfrage: '{ein leitfrage}',
  handlungsebene: '{ein handlungsebene}',
  thema: 'ein Thema',
  empfehlungsart: 'eine Art von Empfehlung',
  topf: 'ein Topf',
  zweck: 'ein Zweck',
  gremienart: 'eine Art von Gremium',
  vorlagenart: 'eine Art von Vorlage',
  zustaendigkeit: 'eine Zuständigkeit',
  beschlussart: 'eine Beschlussart',
  gruppe: 'eine Gruppe',
  aufgabe: 'eine Aufgabe',
  sitz: 'ein Sitz',
  verteilergruppe: '„teilnehmende“, „mitglieder“, „delegierte“',
  bewilligende: '„geschaeftsfuehrung“',
  sozialraum: '{ein sozialraum}',
  gremium: 'ein Gremium',
  mitglied: 'eine Person',
  sitzung: 'eine Sitzung',
  massnahme: 'eine Maßnahme',
  ziel: 'ein Ziel',
  indikator: 'ein Indikator',
  freigabeschritt: 'ein Freigabeschritt',
  vorlage: 'eine Vorlage',
  top: 'ein Tagesordnungspunkt',
  verfahren: 'ein Verfahren',
  phase: 'eine Phase des Lebenslaufs',
};

/** Words that mean something by themselves instead of an entry. */
export const WORDS: ReadonlySet<string> = new Set(['verteilergruppe', 'bewilligende']);

/** Where things with a file of their own lie. */
export const FOLDERS: Readonly<Record<string, string>> = {
  sozialraum: 'sozialraeume/',
  gremium: 'gremien/',
  mitglied: 'mitglieder/',
  massnahme: 'massnahmen/<Jahr>/',
  ziel: 'planung/ziele/',
  indikator: 'planung/indikatoren/',
  vorlage: 'vorlagen/<Jahr>/',
  sitzung: 'sitzungen/<Jahr>/',
  verfahren: 'planung/verfahren/',
};
