import { isWithin } from '../calendar.ts';
import type { DataPath, Diagnostic } from '../diagnostic.ts';
import type { Gremium, Sozialraum, TeilVon } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { gremienartOf } from '../model/membership.ts';
import { partsOf } from '../model/verweis.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, listed } from './check.ts';

interface Mangel {
  readonly path: DataPath;
  readonly message: string;
  readonly hint: string;
}

/** `undefined` while the reference check has something to say about it. */
function topOf({ index }: Workspace, id: string) {
  const [sitzungId, number] = partsOf(id);
  const sitzung = index.sitzung.get(sitzungId);
  const top = sitzung?.value.tagesordnung[(number ?? 0) - 1];
  return sitzung && top && { sitzung: sitzung.value, top };
}

function* beschlussMaengel(
  workspace: Workspace,
  { value }: Entry<Gremium>,
  ganzes: Entry<Gremium>,
  { konsens_beschluss }: TeilVon,
): Iterable<Mangel> {
  const found = topOf(workspace, konsens_beschluss);
  if (!found) return;
  const path = ['konsens_beschluss'];
  if (!found.sitzung.gremien.includes(ganzes.id)) {
    yield {
      path,
      message: `Der Beschluss „${konsens_beschluss}“ stammt nicht aus einer Sitzung von „${ganzes.value.name}“.`,
      hint: 'Den Tagesordnungspunkt angeben, in dem das ganze Gremium die Unterteilung beschlossen hat.',
    };
  } else if (!found.top.beschluss) {
    yield {
      path,
      message: `Der Tagesordnungspunkt „${konsens_beschluss}“ enthält keinen Beschluss.`,
      hint: 'Dort beschluss: ergänzen oder den richtigen Tagesordnungspunkt angeben.',
    };
  } else if (found.top.beschluss.nein) {
    yield {
      path,
      message: `Der Beschluss „${konsens_beschluss}“ fiel mit Gegenstimmen; eine Unterteilung braucht den Konsens aller.`,
      hint: 'Den Beschluss prüfen oder das Teilgremium auflösen.',
    };
  } else if (found.sitzung.datum > value.eingerichtet) {
    yield {
      path,
      message: 'Das Teilgremium wurde eingerichtet, bevor die Unterteilung beschlossen war.',
      hint: 'eingerichtet: oder den Beschluss prüfen.',
    };
  }
}

function* stadtteilMaengel(
  { stichtag }: Workspace,
  teil: TeilVon,
  { name, stadtteile }: Sozialraum,
): Iterable<Mangel> {
  for (const [index, stadtteil] of teil.stadtteile.entries()) {
    if (stadtteile.some((one) => one.stadtteil === stadtteil && isWithin(stichtag, one))) continue;
    yield {
      path: ['stadtteile', index],
      message: `„${stadtteil}“ gehört nicht zu „${name}“.`,
      hint: `Möglich sind hier: ${listed(stadtteile.map((one) => one.stadtteil))}.`,
    };
  }
}

function* maengel(workspace: Workspace, gremium: Entry<Gremium>, teil: TeilVon): Iterable<Mangel> {
  const ganzes = workspace.index.gremium.get(teil.gremium);
  if (!ganzes) return;
  if (ganzes.value.teil_von) {
    yield {
      path: ['gremium'],
      message: `„${ganzes.value.name}“ ist selbst ein Teilgremium.`,
      hint: 'Das Gremium angeben, das unterteilt wurde und selbst kein Teilgremium ist.',
    };
    return;
  }
  const raum = workspace.index.sozialraum.get(ganzes.value.sozialraum ?? '');
  if (raum) yield* stadtteilMaengel(workspace, teil, raum.value);
  yield* beschlussMaengel(workspace, gremium, ganzes, teil);
}

/** A body divides itself by consent, and only within its own Sozialraum. */
export function* checkTeilgremien(workspace: Workspace): Iterable<Diagnostic> {
  for (const gremium of workspace.gremien) {
    const { teil_von } = gremium.value;
    for (const { path, message, hint } of teil_von ? maengel(workspace, gremium, teil_von) : []) {
      yield finding('gremium/teilgremium', { entry: gremium, path: ['teil_von', ...path] }, message, {
        hint,
        source: gremienartOf(workspace, gremium)?.grundlage,
      });
    }
  }
}
