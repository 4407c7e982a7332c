import type { DataPath, Diagnostic } from '../diagnostic.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import type { Indikator } from '../model/planung-entities.ts';
import type { Vorlage } from '../model/vorlage-entities.ts';
import { bezogeneVorlage } from '../model/vorlagen.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding } from './check.ts';
import { circlesIn } from './circles.ts';

/** Longer circles are told by their beginning. */
const MOST_NAMED = 4;

/** „A“ → „B“ → „A“. */
export function circleText(names: readonly string[]): string {
  const shown = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), '…'] : names;
  return [...shown, ...names.slice(0, 1)].map((name) => (name === '…' ? name : `„${name}“`)).join(' → ');
}

interface Beziehung<T> {
  readonly entries: readonly Entry<T>[];
  readonly nextOf: (entry: Entry<T>) => readonly Entry<T>[];
  readonly nameOf: (value: T) => string;
  /** Where the entry names the next one. */
  readonly pathTo: (entry: Entry<T>, next: Entry<T>) => DataPath;
  readonly message: string;
  readonly hint: string;
}

function* kreise<T>({ entries, nextOf, nameOf, pathTo, message, hint }: Beziehung<T>): Iterable<Diagnostic> {
  for (const circle of circlesIn(entries, nextOf)) {
    const [entry, next = entry] = circle;
    const way = circleText(circle.map(({ value }) => nameOf(value)));
    yield finding('verweis/kreis', { entry, path: pathTo(entry, next) }, `${message}: ${way}.`, { hint });
  }
}

function one<T>(entry: Entry<T> | undefined): readonly Entry<T>[] {
  return entry ? [entry] : [];
}

/** Nobody stands in for himself, and nothing refers to itself. */
function* selbstverweise({ mitglieder, sitzungen, verfahren }: Workspace): Iterable<Diagnostic> {
  const selbst = (entry: Entry<unknown>, path: DataPath, message: string) =>
    finding('verweis/kreis', { entry, path }, message, {
      hint: 'Etwas anderes nennen oder die Angabe streichen.',
    });
  for (const entry of mitglieder) {
    for (const [index, { vertretung }] of (entry.value.gremien ?? []).entries()) {
      if (vertretung !== entry.id) continue;
      yield selbst(
        entry,
        ['gremien', index, 'vertretung'],
        `„${entry.value.name}“ ist als eigene Vertretung eingetragen.`,
      );
    }
  }
  for (const entry of sitzungen) {
    for (const [index, { person, vertritt }] of entry.value.anwesend.entries()) {
      if (vertritt === undefined || vertritt !== person) continue;
      yield selbst(entry, ['anwesend', index, 'vertritt'], `„${person}“ vertritt sich hier selbst.`);
    }
    for (const [index, { querverweise }] of entry.value.tagesordnung.entries()) {
      if (!querverweise.includes(`${entry.id}#${index + 1}`)) continue;
      yield selbst(
        entry,
        ['tagesordnung', index, 'querverweise'],
        `TOP ${index + 1} verweist auf sich selbst.`,
      );
    }
  }
  for (const entry of verfahren) {
    if (!entry.value.querverweise.includes(entry.id)) continue;
    yield selbst(entry, ['querverweise'], `Das Verfahren „${entry.value.titel}“ verweist auf sich selbst.`);
  }
}

/** What goes before something else, or is more than it, does not also come after it. */
export function* checkKreise(workspace: Workspace): Iterable<Diagnostic> {
  const { gremien, index, indikatoren, vorlagen } = workspace;
  yield* kreise<Gremium>({
    entries: gremien,
    nextOf: ({ value }) => one(index.gremium.get(value.voraussetzung?.gremium ?? '')),
    nameOf: ({ name }) => name,
    pathTo: () => ['voraussetzung', 'gremium'],
    message: 'Hier wartet jedes Gremium auf die erste Sitzung des nächsten, und keines kann beginnen',
    hint: 'voraussetzung: bei einem dieser Gremien berichtigen oder streichen.',
  });
  yield* kreise<Indikator>({
    entries: indikatoren,
    nextOf: ({ value }) => one(index.indikator.get(value.anteil_von ?? '')),
    nameOf: ({ titel }) => titel,
    pathTo: () => ['anteil_von'],
    message: 'Ein Indikator ist hier Teil seiner selbst',
    hint: 'anteil_von: bei einem dieser Indikatoren berichtigen oder streichen.',
  });
  // That one refers to itself, vorlage/bezug says.
  const earlier = (entry: Entry<Vorlage>) =>
    entry.value.bezug.map((bezug) => bezogeneVorlage(workspace, bezug));
  yield* kreise<Vorlage>({
    entries: vorlagen,
    nextOf: (entry) => earlier(entry).flatMap((other) => (other && other !== entry ? [other] : [])),
    nameOf: ({ betreff }) => betreff,
    pathTo: (entry, next) => ['bezug', earlier(entry).indexOf(next)],
    message: 'Jede dieser Vorlagen nennt die nächste als frühere',
    hint: 'bezug: bei einer dieser Vorlagen berichtigen; dort stehen nur frühere.',
  });
  yield* selbstverweise(workspace);
}
