import type { Diagnostic } from '../diagnostic.ts';
import type { Gremium, Sitzung, Top } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import { fehlendeErstpunkte } from '../model/erste-sitzung.ts';
import { gremienartOf, gremienOf, hasReached } from '../model/membership.ts';
import { nameIn } from '../model/name-of.ts';
import { regelOrt } from '../model/regeln.ts';
import { sitzungenOf } from '../model/sitzungen-of.ts';
import { aufgabenOf } from '../model/vorbereitung.ts';
import type { Umfeld, Workspace } from '../model/workspace.ts';
import { finding, relatedPlace } from './check.ts';

/** Every duty of every meeting that is not cancelled has somebody. */
export function* checkVorbereitung(sitzung: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  if (sitzung.value.status === 'abgesagt') return;
  const missing = aufgabenOf(umfeld, sitzung).filter(({ zuteilungen }) => zuteilungen.length === 0);
  if (missing.length === 0) return;
  const [gremium] = gremienOf(umfeld, sitzung);
  yield finding(
    'sitzung/vorbereitung',
    { entry: sitzung, path: sitzung.value.vorbereitung.length > 0 ? ['vorbereitung'] : ['datum'] },
    `Für diese Sitzung hat niemand übernommen: ${missing.map(({ bezeichnung }) => bezeichnung).join('; ')}.`,
    {
      hint: `Unter vorbereitung: mit aufgabe: und wer: ergänzen: ${missing.map(({ aufgabe }) => aufgabe).join(', ')}.`,
      source: gremium && gremienartOf(umfeld, gremium)?.team?.grundlage,
    },
  );
}

/** The first meeting of a body has on its agenda what the city wants there. */
export function* checkErsteTagesordnung(workspace: Workspace): Iterable<Diagnostic> {
  for (const gremium of workspace.gremien) {
    for (const sitzung of sitzungenOf(workspace.index, gremium.id)) {
      if (!hasReached(sitzung.value, 'eingeladen') && sitzung.value.tagesordnung.length === 0) continue;
      yield* erstpunkteFinding(workspace, gremium, sitzung);
    }
  }
}

function* erstpunkteFinding(
  workspace: Workspace,
  gremium: Entry<Gremium>,
  sitzung: Entry<Sitzung>,
): Iterable<Diagnostic> {
  const missing = fehlendeErstpunkte(workspace, gremium, sitzung);
  if (missing.length === 0) return;
  yield finding(
    'sitzung/erste-tagesordnung',
    { entry: sitzung, path: ['tagesordnung'] },
    `Auf der Tagesordnung der ersten Sitzung von „${gremium.value.name}“ ${missing.length === 1 ? 'fehlt' : 'fehlen'}: ${missing.map((titel) => `„${titel}“`).join(', ')}.`,
    {
      hint: 'Unter tagesordnung: mit diesem titel: ergänzen; gehört der Punkt hier nicht hin, unter tagesordnungen: erste: streichen.',
      source: gremienartOf(workspace, gremium)?.tagesordnungen?.grundlage,
      related: relatedPlace(
        regelOrt(workspace, gremium, ['tagesordnungen', 'erste']),
        'Was hineingehört, steht hier.',
      ),
    },
  );
}

function topsOf({ value: { status, tagesordnung } }: Entry<Sitzung>): Iterable<readonly [number, Top]> {
  return status === 'abgesagt' ? [] : tagesordnung.entries();
}

/** A topic from outside youth welfare comes up only with what it has to do with it. */
export function* checkFachfremdes(sitzung: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  const { fachfremde_themen, themen = {} } = umfeld.kommune.value;
  for (const [index, top] of topsOf(sitzung)) {
    const thema = top.themen.find((one) => fachfremde_themen.includes(one));
    if (thema === undefined || top.bezug_jugendhilfe !== undefined) continue;
    const [gremium] = gremienOf(umfeld, sitzung);
    yield finding(
      'sitzung/fachfremd',
      { entry: sitzung, path: ['tagesordnung', index, 'themen'] },
      `Das Thema „${nameIn(themen, thema)}“ liegt außerhalb der Jugendhilfe; bei „${top.titel}“ steht nicht, was es mit ihr zu tun hat.`,
      {
        hint: 'Beim Punkt bezug_jugendhilfe: ergänzen oder ihn von der Tagesordnung nehmen.',
        source: gremium && gremienartOf(umfeld, gremium)?.grundlage,
      },
    );
  }
}

/** What concerns the whole city is passed on by bodies that are there for a part of it. */
export function* checkStadtweites(sitzung: Entry<Sitzung>, umfeld: Umfeld): Iterable<Diagnostic> {
  for (const [index, top] of topsOf(sitzung)) {
    if (top.reichweite !== 'stadtweit' || top.verwiesen_an !== undefined) continue;
    const gremien = gremienOf(umfeld, sitzung);
    const [first] = gremien;
    if (!first || gremien.some(({ value }) => value.sozialraum === undefined)) continue;
    const above = first.value.uebergeordnet;
    yield finding(
      'sitzung/stadtweit',
      { entry: sitzung, path: ['tagesordnung', index, 'reichweite'] },
      `„${top.titel}“ betrifft die ganze Stadt; „${first.value.name}“ ist nur für einen Teil zuständig.`,
      {
        hint: `Mit verwiesen_an: an ein Gremium weitergeben, das für die ganze Stadt da ist${above === undefined ? '' : `, zum Beispiel ${above}`}.`,
        source: gremienartOf(umfeld, first)?.grundlage,
      },
    );
  }
}
