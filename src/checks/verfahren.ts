import { longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Entry } from '../model/entry.ts';
import { entryName } from '../model/name-of.ts';
import { schritteNach, schrittVon } from '../model/verfahren.ts';
import type { Schritt, Verfahren } from '../model/verfahren-entities.ts';
import type { Workspace } from '../model/workspace.ts';
import { zeitspanneOf } from '../planwert.ts';
import { finding, listed, relatedPlace, type Spot } from './check.ts';
import { circlesFrom } from './circles.ts';

type Feld = keyof Schritt & string;

function spotOf(entry: Entry<Verfahren>, schritt: Schritt, feld: Feld = 'titel'): Spot {
  const index = entry.value.schritte.indexOf(schritt);
  const isWritten = feld === 'titel' || schritt[feld] !== undefined;
  return { entry, path: ['schritte', index, isWritten ? feld : 'titel'] };
}

function* kennungProblems(entry: Entry<Verfahren>): Iterable<Diagnostic> {
  const { schritte } = entry.value;
  for (const schritt of schritte) {
    const { kennung, nach } = schritt;
    const unknown = nach.find((other) => !schrittVon(entry.value, other));
    if (schrittVon(entry.value, kennung) !== schritt) {
      yield finding(
        'verfahren/schrittfolge',
        spotOf(entry, schritt, 'kennung'),
        `Den Schritt „${kennung}“ gibt es in diesem Verfahren schon.`,
        { hint: 'Einen der beiden umbenennen.' },
      );
    } else if (unknown !== undefined) {
      yield finding(
        'verfahren/schrittfolge',
        spotOf(entry, schritt, 'nach'),
        `Den Schritt „${unknown}“ gibt es in diesem Verfahren nicht.`,
        { hint: `Es gibt: ${listed(schritte.map((other) => other.kennung))}.` },
      );
    }
  }
}

/** Steps of one name cannot be told apart; what they wait for means nothing then. */
function circleProblem(entry: Entry<Verfahren>): Diagnostic | undefined {
  const { schritte } = entry.value;
  if (new Set(schritte.map(({ kennung }) => kennung)).size < schritte.length) return undefined;
  const [circle] = circlesFrom(schritte, ({ nach }) =>
    nach.flatMap((kennung) => schrittVon(entry.value, kennung) ?? []),
  );
  const [circular] = circle ?? [];
  return (
    circular &&
    finding(
      'verfahren/schrittfolge',
      spotOf(entry, circular, 'nach'),
      `Der Schritt „${circular.titel}“ käme nach sich selbst: Die Angaben unter nach: laufen im Kreis.`,
      { hint: 'Bei einem der Schritte des Kreises nach: berichtigen.' },
    )
  );
}

/** The steps of a Verfahren can be told apart and put in an order. */
export function* checkSchrittfolge({ verfahren }: Workspace): Iterable<Diagnostic> {
  for (const entry of verfahren) {
    yield* kennungProblems(entry);
    const circle = circleProblem(entry);
    if (circle) yield circle;
  }
}

/** Certainly too early: also where a date is only a month or a quarter. */
function orderProblem(schritt: Schritt, before: Schritt): string | undefined {
  const { termin, erledigt } = schritt;
  if (erledigt !== undefined && (before.erledigt === undefined || before.erledigt > erledigt)) {
    return before.erledigt === undefined
      ? `„${schritt.titel}“ ist erledigt, „${before.titel}“ aber noch offen und sollte vorher kommen.`
      : `„${schritt.titel}“ war am ${longDate(erledigt)} erledigt, „${before.titel}“ erst am ${longDate(before.erledigt)}.`;
  }
  if (erledigt !== undefined || termin === undefined || before.termin === undefined) return undefined;
  const [own, other] = [zeitspanneOf(termin), zeitspanneOf(before.termin)];
  return own.bis < other.von
    ? `„${schritt.titel}“ (${own.name}) ist früher geplant als „${before.titel}“ (${other.name}).`
    : undefined;
}

/** Whatever comes before a step is planned and done before it. */
export function* checkReihenfolge({ verfahren }: Workspace): Iterable<Diagnostic> {
  for (const entry of verfahren) {
    for (const schritt of entry.value.schritte) {
      for (const kennung of schritt.nach) {
        const before = schrittVon(entry.value, kennung);
        const problem = before && orderProblem(schritt, before);
        if (!before || problem === undefined) continue;
        yield finding(
          'verfahren/reihenfolge',
          spotOf(entry, schritt, schritt.erledigt === undefined ? 'termin' : 'erledigt'),
          problem,
          {
            hint: 'Die Tage berichtigen oder unter nach: sagen, welcher Schritt wirklich vorher kommt.',
            related: relatedPlace(spotOf(entry, before), 'Hier steht der frühere Schritt.'),
          },
        );
      }
    }
  }
}

/** Of all who take part, one answers for each step. */
export function* checkVerantwortliche({ verfahren }: Workspace): Iterable<Diagnostic> {
  for (const entry of verfahren) {
    const { schritte, beteiligt } = entry.value;
    for (const schritt of schritte) {
      const { titel, verantwortlich } = schritt;
      const [only] = verantwortlich;
      if (only === undefined || verantwortlich.length > 1) {
        yield finding(
          'verfahren/verantwortlich',
          spotOf(entry, schritt, only === undefined ? 'titel' : 'verantwortlich'),
          only === undefined
            ? `Für den Schritt „${titel}“ ist niemand verantwortlich.`
            : `Für den Schritt „${titel}“ sind ${verantwortlich.length} Stellen verantwortlich.`,
          {
            hint: `Unter verantwortlich: genau eine der beteiligten Stellen nennen: ${listed(beteiligt)}.`,
          },
        );
      } else if (!beteiligt.includes(only)) {
        yield finding(
          'verfahren/verantwortlich',
          spotOf(entry, schritt, 'verantwortlich'),
          `„${only}“ verantwortet den Schritt „${titel}“, gehört aber nicht zu den Beteiligten.`,
          {
            hint: `Unter beteiligt: ergänzen oder eine der beteiligten Stellen nennen: ${listed(beteiligt)}.`,
          },
        );
      }
    }
  }
}

/** Nothing is built or done before it was decided. */
export function* checkBeschlussVorUmsetzung({ verfahren, kommune, index }: Workspace): Iterable<Diagnostic> {
  const regel = kommune.value.verfahren;
  if (!regel) return;
  const durch = regel.beschluss_durch;
  const von = durch === undefined ? '' : ` (${entryName(index.gremium, durch)})`;
  for (const entry of verfahren) {
    const { schritte } = entry.value;
    const beschluesse = schritte.filter(
      ({ art, gremien }) => art === 'beschluss' && (durch === undefined || gremien.includes(durch)),
    );
    const beschlossen = schritteNach(entry.value, beschluesse);
    for (const schritt of schritte.filter(({ art }) => regel.beschluss_vor.includes(art))) {
      if (beschlossen.has(schritt)) continue;
      const [beschluss] = beschluesse;
      yield finding(
        'verfahren/beschluss',
        spotOf(entry, schritt),
        `„${schritt.titel}“ käme, bevor darüber beschlossen ist${von}.`,
        {
          hint: beschluss
            ? `Den Schritt nach „${beschluss.kennung}“ einordnen (nach: ${beschluss.kennung}).`
            : 'Davor einen Schritt mit „art: beschluss“ und dem Gremium unter gremien: ergänzen.',
          source: regel.grundlage,
        },
      );
    }
  }
}
