import type { Diagnostic } from '../diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import { checkDoppelteNennung, checkMitgliedschaft, checkStimmen } from './anwesenheit.ts';
import { checkQuellen, checkSozialraumberichte } from './berichte.ts';
import { checkEmail, checkFunktionen, checkGeschaeftsfuehrung, checkStufen } from './besetzung.ts';
import { checkBewilligungen, checkEinzelfallmassnahmen } from './bewilligungen.ts';
import { checkAnsaetze, checkBuchungen, checkHoechstbetraege } from './budgets.ts';
import { checkBudgetstand, checkQuelleDerToepfe } from './budgetstand.ts';
import type { Check } from './check.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkBerichtigungen, checkKenntnisnahme, checkPruefsummen } from './fassung.ts';
import { checkFristen } from './fristen.ts';
import { checkFundstellen } from './fundstellen.ts';
import { checkGremiumsbeschluesse } from './gremiumsbeschluesse.ts';
import { checkEigenesHaus, checkGegenbesuche } from './hospitationen.ts';
import { checkLoeschvorschlag } from './loeschvorschlag.ts';
import { checkErprobung, checkStufenbesetzung, checkUeberschneidung } from './mitgliedschaften.ts';
import { checkNamensgleiche } from './namensgleich.ts';
import { checkPersonenmerkmale, checkUnbekannteNamen } from './personenmerkmale.ts';
import { checkAuftraege, checkEinzelfaelle, checkLeitfragen, checkVollstaendigkeit } from './protokolle.ts';
import { checkAuftragsfristen, checkRealisierung } from './realisierung.ts';
import { checkReferences } from './references.ts';
import { checkReflexion } from './reflexion.ts';
import { checkRessourcenkarten } from './ressourcenkarte.ts';
import { checkFuehrungswechsel, checkOrtswechsel, checkVorlauf } from './rotation.ts';
import { applyRuleSettings } from './rule-settings.ts';
import { checkDateinamen, checkStatus, checkZeiten } from './sitzungen.ts';
import { checkGremiumJeSozialraum, checkStadtteile } from './sozialraeume.ts';
import { checkTeilgremien } from './teilgremien.ts';
import { checkTurnus } from './turnus.ts';
import { checkUnused } from './unused.ts';
import { checkVertreteneEinrichtungen } from './vertretene-einrichtungen.ts';
import { checkVorlagennummern } from './vorlagennummern.ts';
import { checkZeitraeume } from './zeitraeume.ts';
import { checkBereiche, checkMitgliederzahl, checkSitze } from './zusammensetzung.ts';

/** Every rule about the repository as a whole. */
export const CHECKS: readonly Check[] = [
  { codes: ['verweis/unbekannt', 'verweis/art', 'verweis/mehrdeutig'], needs: [], run: checkReferences },
  { codes: ['datei/doppelt'], needs: [], run: checkDuplicates },
  { codes: ['zeitraum/verkehrt'], needs: [], run: checkZeitraeume },
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
  {
    codes: ['sozialraum/ohne-gremium', 'sozialraum/mehrere-gremien'],
    needs: ['gremium'],
    run: checkGremiumJeSozialraum,
  },
  { codes: ['mitglied/stufe'], needs: ['gremium'], run: checkStufen },
  { codes: ['mitglied/besetzung'], needs: [], run: checkStufenbesetzung },
  { codes: ['mitglied/erprobung'], needs: [], run: checkErprobung },
  { codes: ['mitglied/ueberschneidung'], needs: [], run: checkUeberschneidung },
  { codes: ['gremium/geschaeftsfuehrung'], needs: [], run: checkGeschaeftsfuehrung },
  {
    codes: ['gremium/zu-viele-mitglieder', 'gremium/zu-wenige-mitglieder'],
    needs: ['gremium', 'mitglied'],
    run: checkMitgliederzahl,
  },
  { codes: ['gremium/bereich-fehlt'], needs: ['gremium', 'mitglied', 'sozialraum'], run: checkBereiche },
  { codes: ['gremium/teilgremium'], needs: ['sozialraum'], run: checkTeilgremien },
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
  { codes: ['protokoll/fuehrung'], needs: ['sitzung', 'mitglied'], run: checkFuehrungswechsel },
  {
    codes: ['sitzung/einrichtung-fehlt'],
    needs: ['mitglied', 'sozialraum'],
    run: checkVertreteneEinrichtungen,
  },
  { codes: ['datei/name', 'datei/ort'], needs: [], run: checkDateinamen },
  { codes: ['sitzung/zeit'], needs: [], run: checkZeiten },
  { codes: ['sitzung/status', 'sitzung/status-veraltet'], needs: [], run: checkStatus },
  { codes: ['sitzung/ladungsfrist', 'protokoll/frist'], needs: [], run: checkFristen },
  { codes: ['sitzung/kein-mitglied'], needs: ['mitglied', 'gremium'], run: checkMitgliedschaft },
  { codes: ['sitzung/doppelt-genannt'], needs: [], run: checkDoppelteNennung },
  { codes: ['beschluss/stimmen'], needs: [], run: checkStimmen },
  { codes: ['protokoll/unvollstaendig'], needs: [], run: checkVollstaendigkeit },
  {
    codes: ['protokoll/leitfrage', 'protokoll/leitfrage-widerspruch', 'protokoll/reaktion'],
    needs: [],
    run: checkLeitfragen,
  },
  { codes: ['protokoll/veraendert', 'protokoll/ohne-pruefsumme'], needs: [], run: checkPruefsummen },
  { codes: ['protokoll/berichtigung'], needs: [], run: checkBerichtigungen },
  { codes: ['protokoll/kenntnisnahme'], needs: [], run: checkKenntnisnahme },
  { codes: ['datenschutz/einzelfall'], needs: [], run: checkEinzelfaelle },
  { codes: ['datenschutz/personenmerkmal'], needs: ['sozialraum', 'mitglied'], run: checkPersonenmerkmale },
  {
    codes: ['datenschutz/loeschvorschlag'],
    needs: ['mitglied', 'gremium', 'sitzung'],
    run: checkLoeschvorschlag,
  },
  { codes: ['datenschutz/unbekannter-name'], needs: ['mitglied'], run: checkUnbekannteNamen },
  { codes: ['auftrag/ueberfaellig'], needs: [], run: checkAuftraege },
  { codes: ['budget/jahr', 'budget/topf'], needs: [], run: checkBuchungen },
  { codes: ['budget/ansatz'], needs: [], run: checkAnsaetze },
  { codes: ['budget/hoechstbetrag'], needs: ['gremium'], run: checkHoechstbetraege },
  { codes: ['budget/fast-verbraucht'], needs: [], run: checkBudgetstand },
  { codes: ['budget/quelle'], needs: [], run: checkQuelleDerToepfe },
  { codes: ['budget/beschluss'], needs: [], run: checkGremiumsbeschluesse },
  { codes: ['massnahme/bewilligung'], needs: [], run: checkBewilligungen },
  { codes: ['massnahme/einzelfall'], needs: [], run: checkEinzelfallmassnahmen },
  { codes: ['vorlage/nummer'], needs: [], run: checkVorlagennummern },
  { codes: ['beschluss/realisierung'], needs: [], run: checkRealisierung },
  { codes: ['auftrag/ohne-frist'], needs: [], run: checkAuftragsfristen },
  { codes: ['bericht/quelle'], needs: [], run: checkQuellen },
  {
    codes: ['bericht/sozialraum-fehlt', 'bericht/ohne-empfehlung'],
    needs: ['sozialraum', 'gremium', 'sozialraumbericht'],
    run: checkSozialraumberichte,
  },
  { codes: ['bericht/fundstelle'], needs: [], run: checkFundstellen },
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
];

export interface ChecksResult {
  readonly diagnostics: readonly Diagnostic[];
  /** Rules that could not run because a file they need was not readable. */
  readonly skipped: readonly Check[];
}

function isSwitchedOff({ kommune }: Workspace, { codes }: Check): boolean {
  return codes.every((code) => kommune.value.regeln?.[code] === 'aus');
}

export function runChecks(workspace: Workspace): ChecksResult {
  const canRun = ({ needs }: Check) => !needs.some((kind) => workspace.incomplete.has(kind));
  const found = CHECKS.filter(canRun).flatMap(({ run }) => [...run(workspace)]);
  return {
    diagnostics: applyRuleSettings(
      workspace,
      found,
      CHECKS.flatMap(({ codes }) => codes),
    ),
    skipped: CHECKS.filter((check) => !canRun(check) && !isSwitchedOff(workspace, check)),
  };
}
