import type { Diagnostic } from '../diagnostic.ts';
import { einrichtungenAm } from '../model/einrichtungen.ts';
import type { Gremium, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { hasLooseEnd } from '../model/loose-ends.ts';
import { gremienartOf, gremienOf, hasReached, mitgliederAm } from '../model/membership.ts';
import { regelOrt } from '../model/regeln.ts';
import type { Umfeld } from '../model/workspace.ts';
import { oncePer } from '../once-per.ts';
import { finding, listed, relatedPlace } from './check.ts';

/** Institutions of which somebody was there, was represented or had sent an excuse. */
function accountedFor({ index }: Umfeld, { anwesend, entschuldigt }: Sitzung): ReadonlySet<string> {
  const people = [...anwesend.flatMap(({ person, vertritt }) => [person, vertritt]), ...entschuldigt];
  return new Set(people.flatMap((id) => index.mitglied.get(id ?? '')?.value.einrichtung ?? []));
}

function* missing(umfeld: Umfeld, sitzung: Entry<Sitzung>, gremium: Entry<Gremium>): Iterable<Diagnostic> {
  const regel = gremienartOf(umfeld, gremium)?.besetzung;
  if (!regel?.je_einrichtung) return;
  const { datum } = sitzung.value;
  const there = accountedFor(umfeld, sitzung.value);
  const members = mitgliederAm(umfeld, gremium, datum).map(({ mitglied }) => mitglied);
  for (const { id, value } of einrichtungenAm(umfeld, gremium, datum)) {
    const index = regel.je_einrichtung.indexOf(value.art);
    const own = members.find((mitglied) => mitglied.value.einrichtung === id);
    if (index < 0 || !own || there.has(id)) continue;
    yield finding(
      'sitzung/einrichtung-fehlt',
      { entry: sitzung, path: ['anwesend'], part: 'key' },
      `Aus „${value.name}“ war niemand da, und es fehlt auch eine Entschuldigung.`,
      {
        hint: `Hat sich jemand entschuldigt, unter entschuldigt: eintragen, zum Beispiel ${own.id}.`,
        source: regel.grundlage,
        related: relatedPlace(
          regelOrt(umfeld, gremium, ['besetzung', 'je_einrichtung', index]),
          'Die Regel steht hier.',
        ),
      },
    );
  }
}

/** Also „Leitung, bis Juli stellvertretende Leitung“ and „Leitung (kommissarisch)“, but not „Leitung der Tagesgruppe“. */
function isStellung(stellung: string | undefined, wanted: string): boolean {
  return stellung === wanted || [`${wanted},`, `${wanted} (`].some((start) => stellung?.startsWith(start));
}

/** Institutions whose people were there, but nobody who runs them or stands in for whoever does. */
function* withoutLeitung(
  umfeld: Umfeld,
  sitzung: Entry<Sitzung>,
  gremium: Entry<Gremium>,
): Iterable<Diagnostic> {
  const regel = gremienartOf(umfeld, gremium)?.besetzung;
  const { je_einrichtung, leitungsstellungen } = regel ?? {};
  if (!je_einrichtung || !leitungsstellungen) return;
  const people = sitzung.value.anwesend.flatMap(
    ({ person }) => umfeld.index.mitglied.get(person ?? '')?.value ?? [],
  );
  for (const { id, value } of einrichtungenAm(umfeld, gremium, sitzung.value.datum)) {
    const own = people.filter(({ einrichtung }) => einrichtung === id);
    if (!je_einrichtung.includes(value.art) || own.length === 0) continue;
    if (own.some(({ stellung }) => leitungsstellungen.some((one) => isStellung(stellung, one)))) continue;
    yield finding(
      'sitzung/ohne-leitung',
      { entry: sitzung, path: ['anwesend'], part: 'key' },
      `Aus „${value.name}“ war jemand da, aber weder Leitung noch Stellvertretung.`,
      {
        hint: `Als Leitung gilt, wer bei stellung: eines davon stehen hat: ${listed(leitungsstellungen)}.`,
        source: regel?.grundlage,
        related: relatedPlace(
          regelOrt(umfeld, gremium, ['besetzung', 'leitungsstellungen']),
          'Die Regel steht hier.',
        ),
      },
    );
  }
}

type Rule = typeof missing;

/** Whether it is unclear of anybody to which body or institution they belong. */
const isUnclear = oncePer((umfeld: Umfeld) =>
  hasLooseEnd(umfeld, umfeld.mitglieder, ['gremium', 'funktion', 'einrichtung']),
);

function* ofGremien(umfeld: Umfeld, sitzung: Entry<Sitzung>, rule: Rule): Iterable<Diagnostic> {
  if (!hasReached(sitzung.value, 'entwurf') || sitzung.value.anwesend.length === 0) return;
  if (isUnclear(umfeld)) return;
  if (hasLooseEnd(umfeld, [sitzung], ['mitglied', 'gremium'])) return;
  for (const gremium of gremienOf(umfeld, sitzung)) yield* rule(umfeld, sitzung, gremium);
}

/** Each institution that has a member is there, represented or excused. */
export function checkVertreteneEinrichtungen(sitzung: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  return ofGremien(umfeld, sitzung, missing);
}

/** Those who come are, where the city wants it, heads or deputies. */
export function checkLeitungen(sitzung: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  return ofGremien(umfeld, sitzung, withoutLeitung);
}
