import { addMonths, longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Gremium } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf, inhaberAm } from '../model/membership.ts';
import { sprecherAm } from '../model/sprecher.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding } from './check.ts';
import { completeGremien } from './zusammensetzung.ts';

/** What the body should have given itself and has not, each with the field that says it. */
function fehlendes(
  workspace: Workspace,
  gremium: Entry<Gremium>,
): readonly (readonly [was: string, feld: string])[] {
  const art = gremienartOf(workspace, gremium);
  const { geschaeftsordnung, prioritaeten } = gremium.value;
  const { rhythmus, verteiler, arbeitsweise: noetig = {} } = art ?? {};
  const all = [
    [noetig.geschaeftsordnung_noetig && !geschaeftsordnung, 'Geschäftsordnung', 'geschaeftsordnung:'],
    [
      noetig.sprecher_noetig && sprecherAm(workspace, gremium, workspace.stichtag).length === 0,
      'Sprecher:in',
      'sprecher:',
    ],
    [noetig.rhythmus_noetig && !rhythmus, 'Rhythmus', 'regeln: rhythmus:'],
    [noetig.verteiler_noetig && !verteiler, 'Verteiler', 'regeln: verteiler:'],
    [noetig.prioritaeten_noetig && !prioritaeten, 'Prioritäten', 'prioritaeten:'],
  ] as const;
  return all.flatMap(([isMissing, was, feld]) => (isMissing ? [[was, feld] as const] : []));
}

/** Every body has given itself what its kind is asked to have, once its time for that is over. */
export function* checkArbeitsweise(workspace: Workspace): Iterable<Diagnostic> {
  const { stichtag } = workspace;
  for (const gremium of completeGremien(workspace)) {
    const regel = gremienartOf(workspace, gremium)?.arbeitsweise;
    const missing = fehlendes(workspace, gremium);
    if (missing.length === 0) continue;
    if (addMonths(gremium.value.eingerichtet, regel?.frist_monate ?? 0) > stichtag) continue;
    const fields = missing.map(([, feld]) => feld).join(', ');
    yield finding(
      'gremium/arbeitsweise',
      { entry: gremium, path: ['name'] },
      `„${gremium.value.name}“ fehlt am ${longDate(stichtag)}: ${missing.map(([was]) => was).join(', ')}.`,
      { hint: `Beim Gremium ergänzen: ${fields}.`, source: regel?.grundlage },
    );
  }
}

/** Whoever speaks for a body is somebody else than who runs it, where a speaker is asked for. */
export function* checkSprecher(workspace: Workspace): Iterable<Diagnostic> {
  const { stichtag } = workspace;
  for (const gremium of completeGremien(workspace)) {
    const regel = gremienartOf(workspace, gremium)?.arbeitsweise;
    const { geschaeftsfuehrung } = gremium.value;
    if (!regel?.sprecher_noetig || geschaeftsfuehrung === undefined) continue;
    const running = inhaberAm(workspace, geschaeftsfuehrung, stichtag);
    for (const { mitglied, index } of sprecherAm(workspace, gremium, stichtag)) {
      if (!running.some((inhaber) => inhaber.mitglied.id === mitglied.id)) continue;
      yield finding(
        'gremium/sprecher',
        { entry: gremium, path: ['sprecher', index, 'wer'] },
        `„${mitglied.value.name}“ spricht am ${longDate(stichtag)} für „${gremium.value.name}“ und führt zugleich die Geschäfte.`,
        { hint: 'Als Sprecherin oder Sprecher jemand anderen eintragen.', source: regel.grundlage },
      );
    }
  }
}
