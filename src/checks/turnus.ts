import { longDate, yearOf } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { hasLooseEnd } from '../model/loose-ends.ts';
import { regelOrt } from '../model/regeln.ts';
import { type TurnusStand, turnusOf } from '../model/turnus.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, relatedPlace } from './check.ts';

function countOf(count: number): string {
  return count === 0 ? 'keine Sitzung' : count === 1 ? 'eine Sitzung' : `${count} Sitzungen`;
}

function tooFew(workspace: Workspace, gremium: Entry<Gremium>, stand: TurnusStand): Diagnostic {
  const { rhythmus, abschnitt, sitzungen, isOver } = stand;
  const sentence = (verb: string) =>
    `„${gremium.value.name}“ ${verb} ${countOf(sitzungen.length)} im ${abschnitt.name}; vorgesehen: mindestens ${rhythmus.mindestens}.`;
  const spot = { entry: gremium, path: ['name'] };
  const rule = {
    jahr: yearOf(abschnitt.von),
    source: rhythmus.grundlage,
    related: relatedPlace(regelOrt(workspace, gremium, ['rhythmus', 'mindestens']), 'Die Regel steht hier.'),
  };
  return isOver
    ? finding('sitzung/turnus', spot, sentence('hatte'), {
        ...rule,
        hint: 'Fehlt nur die Datei, die Sitzung nachtragen; sonst einen Termin ansetzen und den Grund im Jahresbericht nennen.',
      })
    : finding('sitzung/turnus-vorwarnung', spot, sentence('hat'), {
        ...rule,
        hint: `Bis ${longDate(abschnitt.bis)} einen Termin ansetzen.`,
      });
}

/** How often a body met in each half-year, quarter or year. */
export function* checkTurnus(workspace: Workspace): Iterable<Diagnostic> {
  const canCount = !hasLooseEnd(workspace, workspace.sitzungen, ['gremium']);
  for (const gremium of workspace.gremien) {
    for (const stand of turnusOf(workspace, gremium)) {
      const { rhythmus, abschnitt, sitzungen, isShort } = stand;
      if (isShort && canCount) yield tooFew(workspace, gremium, stand);
      const surplus = rhythmus.hoechstens === undefined ? undefined : sitzungen[rhythmus.hoechstens];
      if (!surplus) continue;
      yield finding(
        'sitzung/turnus-hoechstens',
        { entry: surplus, path: ['datum'] },
        `„${gremium.value.name}“ hat ${countOf(sitzungen.length)} im ${abschnitt.name}; vorgesehen: höchstens ${rhythmus.hoechstens}.`,
        { hint: 'Prüfen, ob sich Sitzungen verlegen oder zusammenlegen lassen.', source: rhythmus.grundlage },
      );
    }
  }
}
