import {
  checkEntscheidung,
  checkErgebnisse,
  checkReihenfolge,
  checkSitzungenDerSchritte,
} from './beratungsfolge.ts';
import type { Check } from './check.ts';
import { checkFinanzen, checkSummen } from './finanzen.ts';
import {
  checkBerichtsauftraege,
  checkBezug,
  checkDoppelteVorlagen,
  checkVorlagenDerMassnahmen,
} from './vorlagenbezug.ts';
import { checkVorlagennummern } from './vorlagennummern.ts';
import { checkVorlagenangaben, checkVorlagenstatus } from './vorlagenstatus.ts';

/** Every rule about Vorlagen and their way through the bodies. */
export const VORLAGEN_CHECKS: readonly Check[] = [
  { codes: ['vorlage/nummer'], needs: [], run: checkVorlagennummern },
  { codes: ['vorlage/doppelt'], needs: [], run: checkDoppelteVorlagen },
  { codes: ['vorlage/unvollstaendig'], needs: [], run: checkVorlagenangaben },
  { codes: ['vorlage/reihenfolge'], needs: [], run: checkReihenfolge },
  { codes: ['vorlage/entscheidung'], needs: [], run: checkEntscheidung },
  { codes: ['vorlage/ergebnis'], needs: [], run: checkErgebnisse },
  { codes: ['vorlage/sitzung'], needs: [], run: checkSitzungenDerSchritte },
  { codes: ['vorlage/status'], needs: ['sitzung'], run: checkVorlagenstatus },
  { codes: ['vorlage/finanzen'], needs: [], run: checkFinanzen },
  { codes: ['vorlage/summe'], needs: [], run: checkSummen },
  { codes: ['vorlage/bezug'], needs: ['vorlage'], run: checkBezug },
  { codes: ['vorlage/berichtsauftrag'], needs: [], run: checkBerichtsauftraege },
  { codes: ['massnahme/grundlage'], needs: [], run: checkVorlagenDerMassnahmen },
];
