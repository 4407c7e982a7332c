/** One call per kind of document and per situation that changes its wording. */
export const CALLS: readonly (readonly string[])[] = [
  ['invitation', '2019-03-13-neustadt'],
  ['invitation', '2019-03-12-oberstadt', '-f', 'md,ics'],
  ['invitation', '2018-09-13-bretzenheim-oberstadt'],
  ['invitation', '2018-09-26-laubenheim-weisenau'],
  ['protocol', '2018-06-12-neustadt'],
  ['protocol', '2018-09-13-bretzenheim-oberstadt'],
  ['email', '2018-09-19-neustadt'],
  ['email', '2019-03-13-neustadt'],
  ['email', '2018-09-26-laubenheim-weisenau'],
  ['invitation', '2019-03-13-neustadt', '-f', 'ics'],
  ['render', 'mitgliederverzeichnis', 'neustadt'],
  ['render', 'tagesordnung', '2019-03-13-neustadt'],
  ['render', 'tagesordnung', '2018-06-12-neustadt', '--fassung', 'oeffentlich'],
  ['render', 'anwesenheitsliste', '2019-03-13-neustadt'],
  ['render', 'kenntnisnahmeblatt', '2018-09-19-neustadt'],
  ['render', 'berichtigung', '2018-06-12-neustadt'],
  ['render', 'gremiensteckbrief', 'neustadt'],
  ['render', 'gremiensteckbrief', 'lenkungsgruppe', '--fassung', 'oeffentlich'],
  ['render', 'gremienuebersicht'],
  ['render', 'gremienuebersicht', '--fassung', 'oeffentlich'],
  ['render', 'jahresterminplan', '2019'],
  ['render', 'sitzungskalender', 'neustadt', '2019', '-f', 'md,ics'],
  ['render', 'jahresterminplan', '2019', '--fassung', 'oeffentlich'],
  ['render', 'auftragsliste', 'neustadt'],
  ['render', 'erinnerung', 'ebersheim-hechtsheim'],
  ['render', 'erinnerung', 'oberstadt'],
  ['render', 'beschlussverzeichnis', 'neustadt', '2018'],
  ['render', 'massnahmenantrag', 'hofsommer-neustadt'],
  ['render', 'bewilligung', 'hofsommer-neustadt'],
  ['render', 'budgetblatt', 'neustadt', '2018'],
  ['render', 'verwendungsnachweis', 'neustadt', '2018'],
  ['render', 'loeschliste', '--stichtag', '2019-06-30'],
  ['render', 'ressourcenkarte', 'neustadt'],
  ['render', 'ressourcenkarte', 'neustadt', '--fassung', 'oeffentlich'],
  ['render', 'kurzbericht', 'neustadt', '2018'],
  ['render', 'kurzbericht', 'finthen', '2018'],
  ['render', 'verteiler', '2018-11-27-lenkungsgruppe'],
  ['render', 'verteiler', '2019-04-03-finthen'],
  ['render', 'berichtsmail', '2018'],
  ['render', 'reflexionsmail', '2018'],
  ['render', 'reflexionsbericht', '2018'],
  ['render', 'reflexionsbericht', '2031'],
  ['render', 'umsetzungsbericht', '2018'],
  ['render', 'umsetzungsbericht', '2031'],
  ['paper', '0287 /2019'],
  ['paper', '0287/2019', '--fassung', 'oeffentlich'],
  ['render', 'vorlagenlauf', 'jahresbericht-2018'],
  ['report', '2018'],
  ['report', '2018', '--sozialraum', 'finthen', '--fassung', 'oeffentlich'],
  ['report', '2018', '--sozialraum', 'finthen', '-f', 'md,html'],
  ['report', '2018', '--gremium', 'lenkungsgruppe'],
  ['report', '2031'],
];

/** What other cities show that the first example does not. */
const BERLIN_MITTE: readonly (readonly string[])[] = [
  ['protocol', '2007-02-01-jha'],
  ['render', 'niederschrift', '2007-02-01-jha', '--fassung', 'oeffentlich'],
  ['excerpt', '2007-02-01-jha', 'Ö 4'],
  ['excerpt', '2007-02-01-jha', 'OE 4', '--fassung', 'oeffentlich'],
  ['excerpt', '2007-02-01-jha', 'N 1'],
  ['excerpt', '2007-03-01-jha', 'ö4'],
  ['invitation', '2007-04-26-jha', '-f', 'md,ics'],
  ['render', 'tagesordnung', '2007-04-26-jha'],
  ['render', 'tagesordnung', '2007-04-26-jha', '--fassung', 'oeffentlich'],
  ['render', 'anwesenheitsuebersicht', 'jha', '2007'],
  ['render', 'beschlussverzeichnis', 'jha', '2007'],
  ['render', 'auftragsliste', 'jha'],
  ['render', 'mitgliederverzeichnis', 'jha'],
  ['render', 'budgetblatt', 'projekt-sozialraumorientierung', '2007'],
  ['render', 'vorlagenlauf', '0087/III'],
  ['paper', '0087/III'],
  ['email', '2007-02-01-jha'],
];

/** By folder in examples/ and in test/golden/. */
/** Goals, milestones and figures; one body steers, one works out. */
const KREFELD: readonly (readonly string[])[] = [
  ['render', 'zielbaum'],
  ['render', 'zielbaum', '--fassung', 'oeffentlich'],
  ['render', 'meilensteinbericht', '2017'],
  ['render', 'meilensteinbericht', '2018'],
  ['render', 'indikatorenblatt'],
  ['render', 'indikatorenblatt', '--fassung', 'oeffentlich'],
  ['render', 'gremiensteckbrief', 'steuerungsgruppe'],
  ['render', 'gremiensteckbrief', 'lenkungskreis'],
  ['render', 'geschaeftsordnungsblatt', 'steuerungsgruppe'],
  ['render', 'mitgliederverzeichnis', 'steuerungsgruppe'],
  ['render', 'massnahmenantrag', 'sprechstunde-familienzentrum'],
  ['protocol', '2017-11-22-lenkungskreis'],
  ['protocol', '2018-02-27-gemeinsamer-ausschuss'],
  ['paper', '4871/18'],
  ['report', '2017'],
  ['report', '2018'],
  ['report', '2018', '--fassung', 'oeffentlich'],
];

const AHLEN: readonly (readonly string[])[] = [
  ['report', '2018'],
  ['report', '2018', '--fassung', 'oeffentlich'],
  ['protocol', '2018-03-15-steuerungsgruppe'],
  ['protocol', '2018-05-29-ag-3'],
  ['invitation', '2018-11-21-ag-3'],
  ['render', 'verfahrensstand', 'aufbau'],
  ['render', 'verfahrensstand', 'schulsozialarbeit'],
  ['render', 'verfahrensstand', 'spielflaechen', '--fassung', 'oeffentlich'],
  ['render', 'ueberschneidungsmatrix', '2018'],
  ['render', 'ueberschneidungsmatrix', '2018', '--fassung', 'oeffentlich'],
  ['render', 'ueberschneidungsmatrix', '2031'],
  ['render', 'praeventionskette'],
  ['render', 'praeventionskette', '--fassung', 'oeffentlich'],
  ['render', 'wer-macht-was', '2018'],
  ['render', 'gremiensteckbrief', 'ag-2'],
  ['render', 'gremienuebersicht'],
  ['render', 'jahresterminplan', '2018'],
];

/** Bodies below bodies, teams and their duties, a first meeting, reports in the term of the council. */
const HERNE: readonly (readonly string[])[] = [
  ['invitation', '2008-02-13-skb-sodingen'],
  ['protocol', '2008-08-27-skb-eickel'],
  ['protocol', '2008-09-17-skb-herne-mitte'],
  ['paper', '2007/0590'],
  ['render', 'tagesordnung', '2008-02-13-skb-sodingen'],
  ['render', 'organigramm'],
  ['render', 'organigramm', '--fassung', 'oeffentlich'],
  ['render', 'checkliste', '2008-10-22-skb-sodingen'],
  ['render', 'checkliste', '2008-11-19-prozesssteuerung'],
  ['render', 'geschaeftsordnungsblatt', 'skb-sodingen'],
  ['render', 'geschaeftsordnungsblatt', 'prozesssteuerung'],
  ['render', 'gremiensteckbrief', 'skb-wanne'],
  ['render', 'jahresterminplan', '2008'],
  ['render', 'wahlperiodenbericht', '2008'],
  ['render', 'wahlperiodenbericht', 'beginn'],
  ['report', '2008'],
];

export const CITIES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  mainz: CALLS,
  ahlen: AHLEN,
  herne: HERNE,
  krefeld: KREFELD,
  'berlin-mitte': BERLIN_MITTE,
};

function kindOf(call: readonly string[]): string {
  return call.slice(0, call[0] === 'render' ? 2 : 1).join(' ');
}

/** Of the calls that leave the format open, one for each kind of document. */
export const ONE_OF_EACH = CALLS.filter(
  (call, index) =>
    !call.includes('-f') &&
    CALLS.findIndex((other) => !other.includes('-f') && kindOf(other) === kindOf(call)) === index,
);
