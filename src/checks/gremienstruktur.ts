import { longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { ersteSitzungVor } from '../model/erste-sitzung.ts';
import { gremienartOf, hasReached } from '../model/membership.ts';
import { sitzungenOf } from '../model/sitzungen-of.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, relatedPlace } from './check.ts';
import { circlesIn } from './circles.ts';
import { circleText } from './kreise.ts';

/** No body stands above itself; each circle is named once, at the first of its bodies. */
export function* checkUebergeordnet({ gremien, index }: Workspace): Iterable<Diagnostic> {
  const circles = circlesIn(gremien, ({ value }) => {
    const above = index.gremium.get(value.uebergeordnet ?? '');
    return above ? [above] : [];
  });
  for (const circle of circles) {
    const [gremium] = circle;
    yield finding(
      'gremium/uebergeordnet',
      { entry: gremium, path: ['uebergeordnet'] },
      `„${gremium.value.name}“ steht über sich selbst: ${circleText(circle.map(({ value }) => value.name))}.`,
      { hint: 'uebergeordnet: bei einem dieser Gremien berichtigen oder streichen.' },
    );
  }
}

/** A body that waits for another one meets only after the first meeting of that one was evaluated. */
export function* checkVoraussetzung(workspace: Workspace): Iterable<Diagnostic> {
  for (const gremium of workspace.gremien) {
    const before = ersteSitzungVor(workspace, gremium);
    const first = sitzungenOf(workspace.index, gremium.id).find(({ value }) => value.status !== 'abgesagt');
    if (!before || !first) continue;
    const ausgewertet = before.sitzung?.value.ausgewertet;
    const { datum } = first.value;
    if (ausgewertet === undefined ? !hasReached(first.value, 'eingeladen') : ausgewertet < datum) continue;
    const whose = `die erste Sitzung von „${before.gremium.value.name}“`;
    yield finding(
      'sitzung/voraussetzung',
      { entry: first, path: ['datum'] },
      ausgewertet === undefined
        ? `„${gremium.value.name}“ tagt am ${longDate(datum)}, aber ${whose} ist noch nicht ausgewertet.`
        : `„${gremium.value.name}“ tagt am ${longDate(datum)}, aber ${whose} ist erst am ${longDate(ausgewertet)} ausgewertet.`,
      {
        hint: before.sitzung
          ? `In ${before.sitzung.file.path} bei ausgewertet: den Tag der Auswertung eintragen oder diese Sitzung später ansetzen.`
          : 'Diese Sitzung später ansetzen.',
        source: gremienartOf(workspace, gremium)?.grundlage,
        related: relatedPlace({ entry: gremium, path: ['voraussetzung'] }, 'Die Voraussetzung steht hier.'),
      },
    );
  }
}

/** Priorities are an order: no rank comes twice, and no topic. */
export function* checkPrioritaeten(workspace: Workspace): Iterable<Diagnostic> {
  for (const gremium of workspace.gremien) {
    const { prioritaeten = [] } = gremium.value;
    for (const [index, { rang, thema }] of prioritaeten.entries()) {
      const earlier = prioritaeten.slice(0, index);
      const at = (field: 'rang' | 'thema') => ({ entry: gremium, path: ['prioritaeten', index, field] });
      const sameRank = earlier.findIndex((other) => other.rang === rang);
      const sameTopic = thema === undefined ? -1 : earlier.findIndex((other) => other.thema === thema);
      if (sameRank < 0 && sameTopic < 0) continue;
      const [field, first, message] =
        sameRank >= 0
          ? (['rang', sameRank, `Den Rang ${rang} gibt es bei „${gremium.value.name}“ schon.`] as const)
          : ([
              'thema',
              sameTopic,
              `Das Thema „${thema}“ steht bei „${gremium.value.name}“ schon auf der Liste.`,
            ] as const);
      yield finding('gremium/prioritaet', at(field), message, {
        hint: 'Jedem Thema einen eigenen Rang geben; 1 ist das Dringlichste.',
        related: relatedPlace(
          { entry: gremium, path: ['prioritaeten', first, field] },
          'Hier steht der erste Eintrag.',
        ),
      });
    }
  }
}
