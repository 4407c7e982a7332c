import { checkDoppelteNennung, checkMitgliedschaft, checkStimmen } from './anwesenheit.ts';
import { checkArbeitsweise, checkSprecher } from './arbeitsweise.ts';
import { checkQuellen, checkSozialraumberichte } from './berichte.ts';
import { checkBerichtspflicht } from './berichtspflicht.ts';
import { checkEmail, checkFunktionen, checkGeschaeftsfuehrung, checkStufen } from './besetzung.ts';
import { checkBeteiligungskapitel, checkSitzeJungerMenschen } from './beteiligung.ts';
import { checkBewilligungen, checkEinzelfallmassnahmen, checkKosten } from './bewilligungen.ts';
import { checkAnsaetze, checkBuchungen, checkHoechstbetraege } from './budgets.ts';
import { checkBudgetstand, checkQuelleDerToepfe } from './budgetstand.ts';
import type { Check } from './check.ts';
import { checkDateien } from './dateien.ts';
import { checkDoppelteMitglieder } from './doppelte-mitglieder.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkEinrichtungenOhneMitglied } from './einrichtung-ohne-mitglied.ts';
import { checkEinzelfallpunkte } from './einzelfaelle.ts';
import { checkEmpfehlungen } from './empfehlungen.ts';
import { checkGaesteInErprobung } from './erprobung.ts';
import { checkExterneGremien } from './externe-gremien.ts';
import { checkBerichtigungen, checkKenntnisnahme, checkPruefsummen } from './fassung.ts';
import { checkFoerderende, checkFoerdervermerke } from './foerderungen.ts';
import { checkFristen } from './fristen.ts';
import { checkFundstellen } from './fundstellen.ts';
import { checkDelegation, checkZustaendigeGeschaeftsfuehrung } from './geschaeftsfuehrung.ts';
import { checkPrioritaeten, checkUebergeordnet, checkVoraussetzung } from './gremienstruktur.ts';
import { checkGremiumsbeschluesse } from './gremiumsbeschluesse.ts';
import { checkEigenesHaus, checkGegenbesuche } from './hospitationen.ts';
import { checkAnteile, checkIndikatorquellen } from './indikatoren.ts';
import { checkFeiertage, checkWahlperioden } from './kalender.ts';
import { checkKontrast } from './kontrast.ts';
import { checkKreise } from './kreise.ts';
import { checkLebenslauf, checkUebergaenge } from './lebenslauf.ts';
import { checkLeitfragen, checkLeitfragenNummern } from './leitfragen.ts';
import { checkLoeschvorschlag } from './loeschvorschlag.ts';
import { checkMassnahmenangaben } from './massnahmenangaben.ts';
import { checkErprobung, checkStufenbesetzung, checkUeberschneidung } from './mitgliedschaften.ts';
import { checkNaechsteSitzung } from './naechste-sitzung.ts';
import { checkNamensgleiche } from './namensgleich.ts';
import {
  checkOffeneFragen,
  checkWochentage,
  checkWortbeitraege,
  checkWortprotokolle,
} from './niederschrift.ts';
import { checkPersonenmerkmale, checkUnbekannteNamen } from './personenmerkmale.ts';
import { checkAuftraege, checkEinzelfaelle, checkVollstaendigkeit } from './protokolle.ts';
import { checkAuftragsfristen, checkRealisierung } from './realisierung.ts';
import { checkReferences } from './references.ts';
import { checkReflexion } from './reflexion.ts';
import { checkRessourcenkarten } from './ressourcenkarte.ts';
import { checkFuehrungswechsel, checkOrtswechsel, checkOrtszyklus, checkVorlauf } from './rotation.ts';
import { checkRueckberichte } from './rueckberichte.ts';
import { checkSchreibweisen } from './schreibweisen.ts';
import { checkFreieTraeger, checkGruppen, checkSitzplan } from './sitzplan.ts';
import { checkDateinamen, checkStatus, checkZeiten } from './sitzungen.ts';
import { checkSitzungsnummern } from './sitzungsnummern.ts';
import {
  checkErsteTagesordnung,
  checkFachfremdes,
  checkStadtweites,
  checkVorbereitung,
} from './sitzungsvorbereitung.ts';
import { checkAnzahl, checkGremiumJeSozialraum, checkStadtteile } from './sozialraeume.ts';
import { checkStufenfolge } from './stufenfolge.ts';
import { checkTeilgremien } from './teilgremien.ts';
import { checkTeilnehmendenzahl } from './teilnehmendenzahl.ts';
import { checkDopplungen } from './themen.ts';
import { checkTurnus } from './turnus.ts';
import { checkDoppeltVerplante, checkGleichzeitigeSitzungen } from './ueberschneidungen.ts';
import { checkAuftragstage, checkTagDerNaechsten } from './unmoegliche-tage.ts';
import { checkUnused } from './unused.ts';
import {
  checkBeschlussVorUmsetzung,
  checkReihenfolge,
  checkSchrittfolge,
  checkVerantwortliche,
} from './verfahren.ts';
import { checkVerfahrensfristen } from './verfahrensfristen.ts';
import { checkVerhaeltniswoerter } from './verhaeltniswoerter.ts';
import { checkLeitungen, checkVertreteneEinrichtungen } from './vertretene-einrichtungen.ts';
import { VORLAGEN_CHECKS } from './vorlagen-checks.ts';
import { checkZeitraeume } from './zeitraeume.ts';
import { checkFreigaben, checkMeilensteine, checkZieleOhneMeilenstein, checkZielkreise } from './ziele.ts';
import { checkBereiche, checkMitgliederzahl, checkSitze } from './zusammensetzung.ts';

/** Every rule about the repository as a whole. */
export const CHECKS: readonly Check[] = [
  { codes: ['verweis/unbekannt', 'verweis/art', 'verweis/mehrdeutig'], needs: [], run: checkReferences },
  { codes: ['verweis/datei'], needs: [], run: checkDateien },
  { codes: ['erscheinungsbild/kontrast'], needs: ['kommune'], run: checkKontrast },
  { codes: ['datei/doppelt'], needs: [], run: checkDuplicates },
  { codes: ['zeitraum/verkehrt'], needs: [], ...checkZeitraeume },
  {
    codes: ['verweis/unbenutzt'],
    needs: ['kommune', 'gremium', 'sitzung', 'mitglied', 'massnahme', 'budget'],
    run: checkUnused,
  },
  {
    codes: ['sozialraum/stadtteil-doppelt', 'sozialraum/stadtteil-fehlt'],
    needs: ['sozialraum'],
    run: checkStadtteile,
  },
  { codes: ['sozialraum/anzahl'], needs: ['sozialraum'], run: checkAnzahl },
  {
    codes: ['sozialraum/ohne-gremium', 'sozialraum/mehrere-gremien'],
    needs: ['gremium'],
    run: checkGremiumJeSozialraum,
  },
  { codes: ['mitglied/stufe'], needs: ['gremium'], run: checkStufen },
  { codes: ['mitglied/besetzung'], needs: [], run: checkStufenbesetzung },
  { codes: ['mitglied/erprobung'], needs: [], run: checkErprobung },
  { codes: ['mitglied/ueberschneidung'], needs: [], run: checkUeberschneidung },
  { codes: ['mitglied/doppelt'], needs: [], run: checkDoppelteMitglieder },
  {
    codes: ['gremium/einrichtung-ohne-mitglied'],
    needs: ['gremium', 'mitglied', 'sozialraum'],
    run: checkEinrichtungenOhneMitglied,
  },
  { codes: ['gremium/extern'], needs: ['gremium'], run: checkExterneGremien },
  { codes: ['gremium/geschaeftsfuehrung'], needs: [], run: checkGeschaeftsfuehrung },
  {
    codes: ['gremium/andere-geschaeftsfuehrung'],
    needs: ['sozialraum'],
    run: checkZustaendigeGeschaeftsfuehrung,
  },
  { codes: ['gremium/delegation'], needs: [], run: checkDelegation },
  { codes: ['gremium/stufenfolge'], needs: ['sitzung'], run: checkStufenfolge },
  {
    codes: ['gremium/zu-viele-mitglieder', 'gremium/zu-wenige-mitglieder'],
    needs: ['gremium', 'mitglied'],
    run: checkMitgliederzahl,
  },
  { codes: ['gremium/bereich-fehlt'], needs: ['gremium', 'mitglied', 'sozialraum'], run: checkBereiche },
  { codes: ['gremium/teilgremium'], needs: ['sozialraum'], run: checkTeilgremien },
  { codes: ['gremium/uebergeordnet'], needs: [], run: checkUebergeordnet },
  { codes: ['gremium/sitz'], needs: ['mitglied'], run: checkSitzplan },
  { codes: ['gremium/freier-traeger'], needs: ['mitglied', 'sozialraum'], run: checkFreieTraeger },
  {
    codes: ['gremium/gruppe', 'gremium/gruppe-je-art'],
    needs: ['mitglied', 'sozialraum'],
    run: checkGruppen,
  },
  { codes: ['gremium/arbeitsweise'], needs: ['mitglied'], run: checkArbeitsweise },
  { codes: ['gremium/sprecher'], needs: ['mitglied'], run: checkSprecher },
  { codes: ['gremium/prioritaet'], needs: [], run: checkPrioritaeten },
  { codes: ['sitzung/voraussetzung'], needs: ['gremium', 'sitzung'], run: checkVoraussetzung },
  { codes: ['sitzung/erste-tagesordnung'], needs: ['sitzung'], run: checkErsteTagesordnung },
  { codes: ['sitzung/vorbereitung'], needs: ['gremium'], each: checkVorbereitung },
  { codes: ['sitzung/fachfremd'], needs: [], each: checkFachfremdes },
  { codes: ['sitzung/stadtweit'], needs: [], each: checkStadtweites },
  { codes: ['funktion/hoechstzahl'], needs: ['mitglied'], run: checkSitze },
  { codes: ['funktion/unbesetzt'], needs: ['mitglied'], run: checkFunktionen },
  { codes: ['funktion/ohne-email'], needs: [], run: checkEmail },
  {
    codes: ['sitzung/turnus', 'sitzung/turnus-vorwarnung', 'sitzung/turnus-hoechstens'],
    needs: ['sitzung'],
    run: checkTurnus,
  },
  { codes: ['sitzung/vorlauf'], needs: ['gremium', 'sitzung'], run: checkVorlauf },
  { codes: ['sitzung/ortswechsel'], needs: ['sitzung', 'sozialraum'], run: checkOrtswechsel },
  { codes: ['sitzung/ortszyklus'], needs: ['sitzung', 'sozialraum'], run: checkOrtszyklus },
  { codes: ['protokoll/fuehrung'], needs: ['sitzung', 'mitglied'], run: checkFuehrungswechsel },
  {
    codes: ['sitzung/einrichtung-fehlt'],
    needs: ['mitglied', 'sozialraum'],
    each: checkVertreteneEinrichtungen,
  },
  { codes: ['sitzung/ohne-leitung'], needs: ['mitglied', 'sozialraum'], each: checkLeitungen },
  { codes: ['datei/name', 'datei/ort'], needs: [], each: checkDateinamen },
  { codes: ['sitzung/zeit'], needs: [], each: checkZeiten },
  { codes: ['sitzung/wochentag'], needs: [], each: checkWochentage },
  { codes: ['sitzung/feiertag'], needs: [], each: checkFeiertage },
  { codes: ['sitzung/nummer'], needs: ['sitzung'], run: checkSitzungsnummern },
  { codes: ['sitzung/ueberschneidung'], needs: [], run: checkGleichzeitigeSitzungen },
  { codes: ['sitzung/doppelt-verplant'], needs: ['mitglied', 'gremium'], run: checkDoppeltVerplante },
  { codes: ['sitzung/naechste'], needs: ['gremium'], run: checkNaechsteSitzung },
  { codes: ['sitzung/naechste-davor'], needs: [], each: checkTagDerNaechsten },
  { codes: ['wahlperiode/folge'], needs: [], run: checkWahlperioden },
  { codes: ['sitzung/status', 'sitzung/status-veraltet'], needs: [], each: checkStatus },
  {
    codes: ['sitzung/ladungsfrist', 'sitzung/einladungstag', 'protokoll/frist'],
    needs: [],
    each: checkFristen,
  },
  { codes: ['sitzung/kein-mitglied'], needs: ['mitglied', 'gremium'], each: checkMitgliedschaft },
  { codes: ['sitzung/doppelt-genannt'], needs: [], each: checkDoppelteNennung },
  { codes: ['sitzung/erprobung-gast'], needs: [], each: checkGaesteInErprobung },
  { codes: ['beschluss/stimmen'], needs: [], each: checkStimmen },
  { codes: ['protokoll/unvollstaendig'], needs: [], each: checkVollstaendigkeit },
  {
    codes: ['protokoll/leitfrage', 'protokoll/leitfrage-widerspruch', 'protokoll/reaktion'],
    needs: [],
    each: checkLeitfragen,
  },
  { codes: ['verweis/unbekannt'], needs: ['gremium'], each: checkLeitfragenNummern },
  { codes: ['protokoll/wortprotokoll'], needs: ['gremium'], each: checkWortprotokolle },
  { codes: ['protokoll/wortbeitrag'], needs: ['mitglied'], each: checkWortbeitraege },
  { codes: ['protokoll/frage-offen'], needs: ['gremium'], each: checkOffeneFragen },
  { codes: ['protokoll/veraendert', 'protokoll/ohne-pruefsumme'], needs: [], each: checkPruefsummen },
  { codes: ['protokoll/berichtigung'], needs: [], each: checkBerichtigungen },
  { codes: ['protokoll/kenntnisnahme'], needs: [], each: checkKenntnisnahme },
  { codes: ['datenschutz/einzelfall'], needs: [], each: checkEinzelfaelle },
  { codes: ['beschluss/einzelfall', 'protokoll/einzelfall-ebene'], needs: [], each: checkEinzelfallpunkte },
  {
    codes: ['datenschutz/personenmerkmal'],
    needs: ['sozialraum', 'mitglied'],
    masks: true,
    ...checkPersonenmerkmale,
  },
  {
    codes: ['datenschutz/loeschvorschlag'],
    needs: ['mitglied', 'gremium', 'sitzung'],
    run: checkLoeschvorschlag,
  },
  { codes: ['datenschutz/unbekannter-name'], needs: ['mitglied'], masks: true, ...checkUnbekannteNamen },
  { codes: ['text/schreibweise'], needs: [], run: checkSchreibweisen },
  { codes: ['auftrag/ueberfaellig'], needs: [], each: checkAuftraege },
  { codes: ['auftrag/tag'], needs: [], each: checkAuftragstage },
  { codes: ['budget/jahr', 'budget/topf'], needs: [], run: checkBuchungen },
  { codes: ['budget/ansatz'], needs: [], run: checkAnsaetze },
  { codes: ['budget/hoechstbetrag'], needs: ['gremium'], run: checkHoechstbetraege },
  { codes: ['budget/fast-verbraucht'], needs: [], run: checkBudgetstand },
  { codes: ['budget/quelle'], needs: [], run: checkQuelleDerToepfe },
  { codes: ['budget/beschluss'], needs: [], run: checkGremiumsbeschluesse },
  { codes: ['massnahme/bewilligung'], needs: [], run: checkBewilligungen },
  { codes: ['massnahme/kosten'], needs: [], run: checkKosten },
  { codes: ['massnahme/grundlage', 'massnahme/beschreibung'], needs: [], run: checkMassnahmenangaben },
  { codes: ['massnahme/einzelfall'], needs: [], run: checkEinzelfallmassnahmen },
  ...VORLAGEN_CHECKS,
  { codes: ['beschluss/realisierung'], needs: [], each: checkRealisierung },
  { codes: ['auftrag/ohne-frist'], needs: [], each: checkAuftragsfristen },
  { codes: ['bericht/quelle'], needs: [], run: checkQuellen },
  { codes: ['bericht/zustaendig', 'bericht/ohne-frist'], needs: ['sitzung'], run: checkEmpfehlungen },
  {
    codes: ['bericht/sozialraum-fehlt', 'bericht/ohne-empfehlung'],
    needs: ['sozialraum', 'gremium', 'sozialraumbericht'],
    run: checkSozialraumberichte,
  },
  { codes: ['bericht/fundstelle'], needs: [], run: checkFundstellen },
  {
    codes: ['bericht/fehlt'],
    needs: [
      'sitzung',
      'gremium',
      'bericht',
      'umsetzungsbericht',
      'reflexionsbericht',
      'kurzbericht',
      'wahlperiodenbericht',
    ],
    run: checkBerichtspflicht,
  },
  { codes: ['verweis/unbekannt'], needs: ['sozialraum', 'gremium'], run: checkNamensgleiche },
  {
    codes: ['ressourcenkarte/fehlt', 'ressourcenkarte/veraltet'],
    needs: ['gremium', 'sozialraum', 'ressourcenkarte'],
    run: checkRessourcenkarten,
  },
  { codes: ['hospitation/eigenes-haus'], needs: [], run: checkEigenesHaus },
  { codes: ['hospitation/gegenbesuch'], needs: ['hospitation', 'mitglied'], run: checkGegenbesuche },
  {
    codes: ['reflexion/sitzung-fehlt', 'reflexion/delegierte'],
    needs: ['sitzung', 'gremium'],
    run: checkReflexion,
  },
  { codes: ['ziel/ohne-meilenstein'], needs: ['ziel'], run: checkZieleOhneMeilenstein },
  { codes: ['ziel/ueberfaellig'], needs: [], run: checkMeilensteine },
  { codes: ['ziel/freigaben'], needs: [], run: checkFreigaben },
  { codes: ['ziel/kreis'], needs: [], run: checkZielkreise },
  { codes: ['verweis/kreis'], needs: [], run: checkKreise },
  { codes: ['indikator/ohne-quelle'], needs: [], run: checkIndikatorquellen },
  { codes: ['indikator/anteil'], needs: [], run: checkAnteile },
  { codes: ['indikator/verhaeltnis'], needs: [], run: checkVerhaeltniswoerter },
  { codes: ['foerderung/endet'], needs: [], run: checkFoerderende },
  { codes: ['foerderung/ohne-vermerk'], needs: [], run: checkFoerdervermerke },
  { codes: ['gremium/ohne-junge-menschen'], needs: ['gremium'], run: checkSitzeJungerMenschen },
  { codes: ['bericht/ohne-beteiligung'], needs: [], run: checkBeteiligungskapitel },
  { codes: ['sitzung/teilnehmendenzahl'], needs: [], each: checkTeilnehmendenzahl },
  { codes: ['verfahren/schrittfolge'], needs: [], run: checkSchrittfolge },
  { codes: ['verfahren/reihenfolge'], needs: [], run: checkReihenfolge },
  { codes: ['verfahren/verantwortlich'], needs: [], run: checkVerantwortliche },
  { codes: ['verfahren/beschluss'], needs: [], run: checkBeschlussVorUmsetzung },
  { codes: ['verfahren/rueckbericht'], needs: ['sitzung'], run: checkRueckberichte },
  { codes: ['verfahren/ueberfaellig'], needs: [], run: checkVerfahrensfristen },
  { codes: ['thema/dopplung'], needs: ['sitzung', 'verfahren'], run: checkDopplungen },
  { codes: ['lebenslauf/luecke'], needs: ['angebot'], run: checkLebenslauf },
  { codes: ['lebenslauf/uebergang'], needs: [], run: checkUebergaenge },
];
