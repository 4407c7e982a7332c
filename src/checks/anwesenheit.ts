import { isReversed, longDate } from '../calendar.ts';
import type { DataPath, Diagnostic } from '../diagnostic.ts';
import type { Mitglied, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { hasLooseEnd } from '../model/loose-ends.ts';
import { angehoerigeAm, gremienOf, hasReached } from '../model/membership.ts';
import { stimmrechteIn } from '../model/stimmrecht.ts';
import type { Umfeld } from '../model/workspace.ts';
import { finding, relatedPlace } from './check.ts';

interface Nennung {
  readonly id: string;
  readonly path: DataPath;
}

/** Who had to be a member on that day: present without being a guest or substitute, represented, or excused. */
function namedAsMembers({ anwesend, entschuldigt }: Sitzung): readonly Nennung[] {
  const present = anwesend.flatMap(({ person, vertritt, als }, index): Nennung[] => {
    const at: DataPath = ['anwesend', index];
    if (vertritt !== undefined) return [{ id: vertritt, path: [...at, 'vertritt'] }];
    return person === undefined || als !== undefined ? [] : [{ id: person, path: at }];
  });
  return [...present, ...entschuldigt.map((id, index) => ({ id, path: ['entschuldigt', index] }))];
}

function describeAbsence(mitglied: Entry<Mitglied>, sitzung: Entry<Sitzung>): string {
  const own = (mitglied.value.gremien ?? []).find(({ gremium }) => sitzung.value.gremien.includes(gremium));
  const { datum } = sitzung.value;
  if (own?.bis && own.bis < datum) return `gehörte dem Gremium nur bis ${longDate(own.bis)} an`;
  if (own?.von && own.von > datum) return `gehört dem Gremium erst seit ${longDate(own.von)} an`;
  return `gehörte dem Gremium am ${longDate(datum)} nicht an`;
}

function hintFor(id: string, path: DataPath): string {
  return path.length === 2 && path[0] === 'anwesend'
    ? `War die Person Gast, „- person: ${id}“ schreiben und darunter eingerückt „als: gast“; hat sie jemanden vertreten, darunter „vertritt: …“. Sonst ihre Mitgliedschaft berichtigen.`
    : 'Den Eintrag löschen oder die Mitgliedschaft der Person berichtigen.';
}

/** Whether a slip in the dates makes it unclear who somebody was when. */
function hasReversed({ funktionen = [], gremien = [] }: Mitglied): boolean {
  return [...funktionen, ...gremien].some(isReversed);
}

/** Present and excused people were members on that day; guests and substitutes say so. */
export function* checkMitgliedschaft(sitzung: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  const named = namedAsMembers(sitzung.value);
  if (named.length === 0 || hasLooseEnd(umfeld, [sitzung], ['gremium'])) return;
  const gremien = gremienOf(umfeld, sitzung);
  // Who runs a body that names nobody would seem to be a stranger in each of its meetings.
  if (!gremien.every(({ value }) => value.geschaeftsfuehrung)) return;
  const members = new Set(
    gremien.flatMap((gremium) =>
      angehoerigeAm(umfeld, gremium, sitzung.value.datum).map(({ mitglied }) => mitglied.id),
    ),
  );
  for (const { id, path } of named) {
    const mitglied = umfeld.index.mitglied.get(id);
    if (!mitglied || members.has(id) || hasReversed(mitglied.value)) continue;
    if (hasLooseEnd(umfeld, [mitglied, ...gremien], ['gremium', 'funktion'])) continue;
    const membership = (mitglied.value.gremien ?? []).findIndex(({ gremium }) =>
      sitzung.value.gremien.includes(gremium),
    );
    yield finding(
      'sitzung/kein-mitglied',
      { entry: sitzung, path },
      `„${mitglied.value.name}“ ${describeAbsence(mitglied, sitzung)}.`,
      {
        hint: hintFor(id, path),
        related: relatedPlace(
          { entry: mitglied, path: membership < 0 ? ['name'] : ['gremien', membership] },
          membership < 0 ? 'Die Person steht hier.' : 'Die Mitgliedschaft steht hier.',
        ),
      },
    );
  }
}

/** Nobody is named twice, and nobody was both there and represented. */
export function* checkDoppelteNennung(sitzung: Entry<Sitzung>): Iterable<Diagnostic> {
  const { anwesend, entschuldigt } = sitzung.value;
  const seen = new Map<string, DataPath>();
  const nennungen: Nennung[] = [
    ...anwesend.flatMap(({ person }, index): Nennung[] =>
      person === undefined ? [] : [{ id: person, path: ['anwesend', index] }],
    ),
    ...anwesend.flatMap(({ vertritt }, index): Nennung[] =>
      vertritt === undefined || entschuldigt.includes(vertritt)
        ? []
        : [{ id: vertritt, path: ['anwesend', index, 'vertritt'] }],
    ),
    ...entschuldigt.map((id, index): Nennung => ({ id, path: ['entschuldigt', index] })),
  ];
  for (const { id, path } of nennungen) {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    else {
      yield finding('sitzung/doppelt-genannt', { entry: sitzung, path }, `„${id}“ ist schon genannt.`, {
        hint: 'Einen der beiden Einträge löschen.',
        related: relatedPlace({ entry: sitzung, path: first }, 'Hier zum ersten Mal.'),
      });
    }
  }
}

/** Guests and advisers do not vote; substitutes do, where they stand for somebody who does. */
export function* checkStimmen(sitzung: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  // That nobody is listed as present is what the check for completeness says.
  if (sitzung.value.anwesend.length === 0 && hasReached(sitzung.value, 'freigegeben')) return;
  if (!sitzung.value.tagesordnung.some(({ beschluss }) => beschluss)) return;
  const stimmrechte = stimmrechteIn(umfeld, sitzung);
  const voters = sitzung.value.anwesend.filter(({ person, vertritt, als }) => {
    const forWhom = vertritt ?? (als === undefined ? person : undefined);
    return forWhom !== undefined && stimmrechte.get(forWhom) !== false;
  }).length;
  for (const [index, { beschluss }] of sitzung.value.tagesordnung.entries()) {
    const { ja = 0, nein = 0, enthaltung = 0 } = beschluss ?? {};
    if (ja + nein + enthaltung <= voters) continue;
    yield finding(
      'beschluss/stimmen',
      { entry: sitzung, path: ['tagesordnung', index, 'beschluss', 'ja'] },
      `Die Zahl der Stimmen (${ja + nein + enthaltung}) ist höher als die der Anwesenden, die abstimmen konnten (${voters}).`,
      {
        hint: 'Die Stimmen prüfen oder unter anwesend: ergänzen, wer fehlt; Gäste, Verwaltung und beratende Mitglieder stimmen nicht ab.',
      },
    );
  }
}
