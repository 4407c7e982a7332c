import { longDate, yearOf, zeitabschnitteOf } from '../calendar.ts';
import type { DataPath, Diagnostic } from '../diagnostic.ts';
import { worteOf } from '../model/begriffe.ts';
import type { Empfehlung } from '../model/entities.ts';
import type { YearlyEntry } from '../model/entry.ts';
import { isVorDemErstenJahr } from '../model/erstes-jahr.ts';
import { hasReached } from '../model/membership.ts';
import { partsOf } from '../model/verweis.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, listed, relatedPlace } from './check.ts';
import { empfehlendeBerichte } from './empfehlungen.ts';

/** Every recommendation, and every situation that names its sources, rests on released minutes of the year reported on, or of an earlier one. */
export function* checkQuellen(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of empfehlendeBerichte(workspace)) {
    for (const [index, { quelle }] of (entry.value.empfehlungen ?? []).entries()) {
      yield* checkQuelle(workspace, entry, quelle, ['empfehlungen', index, 'quelle']);
    }
  }
  for (const entry of workspace.sozialraumberichte)
    yield* checkQuelle(workspace, entry, entry.value.quelle ?? [], ['quelle']);
}

function* checkQuelle(
  workspace: Workspace,
  entry: YearlyEntry<unknown>,
  quelle: Empfehlung['quelle'],
  path: DataPath,
): Iterable<Diagnostic> {
  for (const [index, ref] of quelle.entries()) {
    const sitzung = workspace.index.sitzung.get(partsOf(ref)[0]);
    if (!sitzung) continue;
    const { datum, status } = sitzung.value;
    const isLater = yearOf(datum) > entry.jahr;
    if (hasReached(sitzung.value, 'freigegeben') && !isLater) continue;
    yield finding(
      'bericht/quelle',
      { entry, path: [...path, index] },
      isLater
        ? `Die Sitzung vom ${longDate(datum)} liegt nach dem Berichtsjahr ${entry.jahr}.`
        : `Das Protokoll vom ${longDate(datum)} ist nicht freigegeben (Status „${status}“).`,
      {
        hint: 'Eine andere Quelle angeben oder das Protokoll zuerst freigeben.',
        related: relatedPlace({ entry: sitzung, path: ['status'] }, 'Der Status steht hier.'),
      },
    );
  }
}

/** A yearly report speaks of every Sozialraum, and each part recommends something or says why not. */
export function* checkSozialraumberichte(workspace: Workspace): Iterable<Diagnostic> {
  for (const bericht of workspace.berichte) {
    if (isVorDemErstenJahr(workspace, bericht.jahr)) continue;
    const [jahr] = zeitabschnitteOf(bericht.jahr, 'jahr');
    const covered = new Set(
      workspace.sozialraumberichte.filter((part) => part.jahr === bericht.jahr).map(({ id }) => id),
    );
    // A chapter that is called like no Sozialraum may be the missing one; its name is spoken of below.
    if ([...covered].some((id) => !workspace.index.sozialraum.has(id))) continue;
    for (const raum of workspace.sozialraeume) {
      const existed = workspace.gremien.some(
        ({ value }) => value.sozialraum === raum.id && jahr && value.eingerichtet <= jahr.bis,
      );
      if (covered.has(raum.id) || !existed) continue;
      yield finding(
        'bericht/sozialraum-fehlt',
        { entry: bericht, path: [] },
        `Im Jahresbericht ${bericht.jahr} fehlt die Einschätzung zu „${raum.value.name}“.`,
        {
          hint: `Die Datei berichte/${bericht.jahr}/sozialraeume/${raum.id}.yaml mit situation: anlegen.`,
        },
      );
    }
  }
  const wort = worteOf(workspace.kommune.value);
  for (const part of workspace.sozialraumberichte) {
    if (!workspace.index.sozialraum.has(part.id)) {
      yield finding(
        'verweis/unbekannt',
        { entry: part, path: [] },
        `${wort('Einen sozialraum')} „${part.id}“ gibt es nicht; so heißt aber die Datei.`,
        {
          hint: `Die Datei nennen wie eine in sozialraeume/: ${listed(workspace.sozialraeume.map(({ id }) => id))}.`,
        },
      );
    }
    if (part.value.empfehlungen || part.value.keine_empfehlung) continue;
    yield finding(
      'bericht/ohne-empfehlung',
      { entry: part, path: ['situation'], part: 'key' },
      `Zu ${wort('diesem sozialraum')} gibt es weder eine Empfehlung noch eine Begründung, warum nicht.`,
      {
        hint: 'empfehlungen: oder keine_empfehlung: ergänzen.',
      },
    );
  }
}
