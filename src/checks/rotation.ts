import { addDays, daysBetween, longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { artName } from '../model/einrichtungen.ts';
import type { Gremium, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { hasLooseEnd } from '../model/loose-ends.ts';
import { gremienartOf, gremienOf } from '../model/membership.ts';
import { entryName } from '../model/name-of.ts';
import { regelOrt } from '../model/regeln.ts';
import {
  letzteOrte,
  naechsteProtokollfuehrung,
  naechsterOrt,
  ortsarten,
  sitzungenVor,
  tagungsort,
} from '../model/rotation.ts';
import { termineOf } from '../model/termine.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, relatedPlace } from './check.ts';

const NICHTS_MEHR = 'Hat die Sitzung so stattgefunden, ist nichts weiter zu tun.';

type Rule = (
  workspace: Workspace,
  sitzung: Entry<Sitzung>,
  gremium: Entry<Gremium>,
) => Diagnostic | undefined;

/** A joint meeting is spoken of once, for the first body whose rule it breaks. */
function* eachSitzung(workspace: Workspace, rule: Rule): Iterable<Diagnostic> {
  // Whose meeting is unknown may be the missing one of any sequence.
  if (hasLooseEnd(workspace, workspace.sitzungen, ['gremium'])) return;
  for (const sitzung of workspace.sitzungen) {
    if (sitzung.value.status === 'abgesagt') continue;
    for (const gremium of gremienOf(workspace, sitzung)) {
      const broken = rule(workspace, sitzung, gremium);
      if (!broken) continue;
      yield broken;
      break;
    }
  }
}

const ortBlieb: Rule = (workspace, sitzung, gremium) => {
  const regel = gremienartOf(workspace, gremium)?.ortswechsel;
  const ort = tagungsort(workspace, sitzung)?.value;
  const { datum } = sitzung.value;
  if (!regel || !ort) return undefined;
  const [last] = sitzungenVor(workspace, gremium, datum);
  if (!last || tagungsort(workspace, last)?.value.art !== ort.art) return undefined;
  const arten = ortsarten(workspace, gremium, datum);
  if (!arten.includes(ort.art) || arten.length < 2) return undefined;
  const next = naechsterOrt(workspace, gremium, datum);
  return finding(
    'sitzung/ortswechsel',
    { entry: sitzung, path: ['ort'] },
    `„${gremium.value.name}“ tagt zweimal nacheinander in derselben Art von Einrichtung: ${artName(workspace, ort.art)}.`,
    {
      hint: next
        ? `An der Reihe ist: ${artName(workspace, next.value.art)}, zum Beispiel „ort: ${next.id}“. ${NICHTS_MEHR}`
        : undefined,
      source: regel.grundlage,
      related: relatedPlace({ entry: last, path: ['ort'] }, `Die Sitzung am ${longDate(last.value.datum)}.`),
    },
  );
};

/** In a cycle of n kinds, no kind comes again before the n - 1 others have been on. */
const zuFrueh: Rule = (workspace, sitzung, gremium) => {
  const regel = gremienartOf(workspace, gremium)?.ortswechsel;
  const art = tagungsort(workspace, sitzung)?.value.art;
  const { datum } = sitzung.value;
  if (!regel?.zyklus || art === undefined) return undefined;
  const arten = ortsarten(workspace, gremium, datum);
  if (!arten.includes(art)) return undefined;
  // That nothing changed at all is said by the rule above.
  if (ortBlieb(workspace, sitzung, gremium)) return undefined;
  const before = letzteOrte(workspace, gremium, { vor: datum, arten });
  const same = before.find((one) => one.art === art);
  const missing = arten.filter((one) => one !== art && !before.some((other) => other.art === one));
  if (!same || missing.length === 0) return undefined;
  const next = naechsterOrt(workspace, gremium, datum);
  return finding(
    'sitzung/ortszyklus',
    { entry: sitzung, path: ['ort'] },
    `„${gremium.value.name}“ tagt wieder in einer Einrichtung der Art ${artName(workspace, art)}, ohne dass inzwischen alle anderen an der Reihe waren; es fehlt: ${missing.map((one) => artName(workspace, one)).join(', ')}.`,
    {
      hint: next ? `An der Reihe ist zum Beispiel „ort: ${next.id}“. ${NICHTS_MEHR}` : undefined,
      source: regel.grundlage,
      related: relatedPlace(
        { entry: same.vorige, path: ['ort'] },
        `Die Sitzung am ${longDate(same.vorige.value.datum)}.`,
      ),
    },
  );
};

/** Within a cycle every kind of venue has its turn. */
export function checkOrtszyklus(workspace: Workspace): Iterable<Diagnostic> {
  return eachSitzung(workspace, zuFrueh);
}

/** Meetings take turns between kinds of venue. */
export function checkOrtswechsel(workspace: Workspace): Iterable<Diagnostic> {
  return eachSitzung(workspace, ortBlieb);
}

const fuehrungBlieb: Rule = (workspace, sitzung, gremium) => {
  const regel = gremienartOf(workspace, gremium)?.protokoll;
  const { datum, protokoll } = sitzung.value;
  const last = sitzungenVor(workspace, gremium, datum).find(({ value }) => value.protokoll?.fuehrung);
  const fuehrung = protokoll?.fuehrung;
  if (!regel?.fuehrung_wechselt || !last || fuehrung === undefined) return undefined;
  if (last.value.protokoll?.fuehrung !== fuehrung) return undefined;
  const next = naechsteProtokollfuehrung(workspace, gremium, datum);
  const name = entryName(workspace.index.mitglied, fuehrung);
  return finding(
    'protokoll/fuehrung',
    { entry: sitzung, path: ['protokoll', 'fuehrung'] },
    `„${name}“ führt das Protokoll zweimal nacheinander.`,
    {
      hint:
        next && next.id !== fuehrung
          ? `An der Reihe wäre: „fuehrung: ${next.id}“. ${NICHTS_MEHR}`
          : undefined,
      source: regel.grundlage,
      related: relatedPlace(
        { entry: last, path: ['protokoll', 'fuehrung'] },
        `Die Sitzung am ${longDate(last.value.datum)}.`,
      ),
    },
  );
};

/** Keeping the minutes goes round. */
export function checkFuehrungswechsel(workspace: Workspace): Iterable<Diagnostic> {
  return eachSitzung(workspace, fuehrungBlieb);
}

function abstand(tage: number): string {
  if (tage === 0) return 'am Tag der nächsten';
  return `${tage === 1 ? 'einen Tag' : `${tage} Tage`} vor der nächsten`;
}

const zuKnapp: Rule = (workspace, sitzung, gremium) => {
  const rhythmus = gremienartOf(workspace, gremium)?.rhythmus;
  const other = workspace.index.gremium.get(rhythmus?.vor_sitzung_von?.gremium ?? '');
  const { wochen = 0 } = rhythmus?.vor_sitzung_von ?? {};
  const { datum } = sitzung.value;
  const next = other && termineOf(workspace, other).find((termin) => termin.datum >= datum);
  if (!next || next.sitzung === sitzung || addDays(datum, wochen * 7) <= next.datum) return undefined;
  return finding(
    'sitzung/vorlauf',
    { entry: sitzung, path: ['datum'] },
    `Die Sitzung liegt ${abstand(daysBetween(datum, next.datum))} Sitzung von „${other.value.name}“ (${longDate(next.datum)}); vorgesehen: mindestens ${wochen} ${wochen === 1 ? 'Woche' : 'Wochen'} davor.`,
    {
      hint: `Spätestens am ${longDate(addDays(next.datum, -wochen * 7))} tagen. ${NICHTS_MEHR}`,
      source: rhythmus?.grundlage,
      related: relatedPlace(
        regelOrt(workspace, gremium, ['rhythmus', 'vor_sitzung_von', 'wochen']),
        'Die Regel steht hier.',
      ),
    },
  );
};

/** A body that prepares another one's meetings meets some weeks before them. */
export function checkVorlauf(workspace: Workspace): Iterable<Diagnostic> {
  return eachSitzung(workspace, zuKnapp);
}
