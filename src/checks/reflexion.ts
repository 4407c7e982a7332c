import { longDate, yearOf } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { hasLooseEnd } from '../model/loose-ends.ts';
import type { Reflexionsart } from '../model/prozess-entities.ts';
import { gremienOhneDelegierte, type ReflexionStand, reflexionOf } from '../model/reflexion.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, relatedPlace } from './check.ts';

const NAMES = { gemeinsam: 'gemeinsame', eigene: 'eigene' } as const;

function* checkAnzahl(workspace: Workspace, stand: ReflexionStand, art: Reflexionsart): Iterable<Diagnostic> {
  const { regel, abschnitt } = stand;
  const expected = regel[art] ?? 0;
  const held = stand[art].length;
  const gremium = workspace.index.gremium.get(regel.gremium);
  if (held >= expected || !gremium) return;
  yield finding(
    'reflexion/sitzung-fehlt',
    { entry: gremium, path: ['name'] },
    `Im ${abschnitt.name} gab es ${held === 0 ? 'keine' : held} ${NAMES[art]} Sitzung${held > 1 ? 'en' : ''} zur Reflexion; vorgesehen: ${expected}.`,
    {
      hint: `Hat sie stattgefunden, bei der Sitzung eine Zeile „reflexion: ${art}“ ergänzen; sonst den Grund im Reflexionsbericht nennen.`,
      source: regel.grundlage,
      jahr: yearOf(abschnitt.von),
      related: relatedPlace({ entry: workspace.kommune, path: ['reflexion', art] }, 'Die Regel steht hier.'),
    },
  );
}

function* checkDelegierte(workspace: Workspace, stand: ReflexionStand): Iterable<Diagnostic> {
  const last = stand.gemeinsam.at(-1);
  if (!last || hasLooseEnd(workspace, [last], ['mitglied'])) return;
  for (const gremium of gremienOhneDelegierte(workspace, stand)) {
    if (hasLooseEnd(workspace, [gremium, ...stand.gemeinsam], ['mitglied'])) continue;
    yield finding(
      'reflexion/delegierte',
      { entry: gremium, path: [gremium.value.delegierte ? 'delegierte' : 'name'] },
      `„${gremium.value.name}“ war am ${longDate(last.value.datum)} in der gemeinsamen Reflexion durch niemanden vertreten.`,
      {
        hint: 'War jemand da, beim Gremium unter delegierte: und bei der Sitzung unter anwesend: eintragen.',
        source: stand.regel.grundlage,
        jahr: yearOf(stand.abschnitt.von),
        related: relatedPlace({ entry: last, path: ['reflexion'] }, 'Die gemeinsame Sitzung steht hier.'),
      },
    );
  }
}

/** Once a year is over, the reflecting body has met with delegates of every other body, and by itself. */
export function* checkReflexion(workspace: Workspace): Iterable<Diagnostic> {
  if (hasLooseEnd(workspace, workspace.sitzungen, ['gremium'])) return;
  for (const stand of reflexionOf(workspace).filter(({ isOver }) => isOver)) {
    yield* checkAnzahl(workspace, stand, 'gemeinsam');
    yield* checkAnzahl(workspace, stand, 'eigene');
    yield* checkDelegierte(workspace, stand);
  }
}
