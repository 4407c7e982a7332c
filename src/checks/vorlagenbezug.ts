import { longDate } from '../calendar.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Entry } from '../model/entry.ts';
import type { Bezug, Vorlage } from '../model/vorlage-entities.ts';
import { berichtFaelligAm, bezogeneVorlage, gremiumsname, tagOf } from '../model/vorlagen.ts';
import { normalVorlagennummer, nummerOf } from '../model/vorlagennummer.ts';
import type { Workspace } from '../model/workspace.ts';
import { zeitspanneOf } from '../planwert.ts';
import { finding, relatedPlace } from './check.ts';

/** One number, one Vorlage. */
export function* checkDoppelteVorlagen({ kommune, index, vorlagen }: Workspace): Iterable<Diagnostic> {
  for (const entry of vorlagen) {
    const { nummer } = entry.value;
    const first =
      nummer === undefined ? undefined : index.vorlagennummer.get(nummerOf(kommune.value, nummer));
    if (!first || first === entry) continue;
    yield finding(
      'vorlage/doppelt',
      { entry, path: ['nummer'] },
      `Die Nummer „${nummer}“ hat schon eine andere Vorlage.`,
      {
        hint: 'Eine der beiden Nummern berichtigen.',
        related: relatedPlace({ entry: first, path: ['nummer'] }, 'Hier steht sie zum ersten Mal.'),
      },
    );
  }
}

/** What is wrong with the reference to an earlier Vorlage, and what to write instead. */
function brokenBezug(
  workspace: Workspace,
  entry: Entry<Vorlage>,
  bezug: Bezug,
): readonly [message: string, hint: string] | undefined {
  const { vorlagennummer } = workspace.kommune.value;
  const { nummer, gremium, gremium_name, datum } = bezug;
  const target = bezogeneVorlage(workspace, bezug);
  if (target === entry)
    return [
      'Die Vorlage bezieht sich auf sich selbst.',
      'Die frühere Vorlage nennen oder den Eintrag löschen.',
    ];
  if (target) {
    const steps = target.value.beratungsfolge.filter(
      (schritt) =>
        (datum === undefined || tagOf(workspace, schritt) === datum) &&
        (gremium === undefined || schritt.gremium === gremium),
    );
    if (steps.length > 0 || (datum === undefined && gremium === undefined)) return undefined;
    const wer = gremium === undefined ? '' : ` in „${gremiumsname(workspace, bezug)}“`;
    return [
      `Die Beratungsfolge dieser Vorlage kennt keinen Schritt${wer}${datum === undefined ? '' : ` am ${longDate(datum)}`}.`,
      'Die Zeilen gremium: und datum: löschen (sie stehen in der Vorlage) oder berichtigen.',
    ];
  }
  // A short name that leads nowhere and what is no number at all are other checks' business.
  if (nummer === undefined) return undefined;
  if (vorlagennummer && normalVorlagennummer(vorlagennummer, nummer) === undefined) return undefined;
  if (datum !== undefined && (gremium ?? gremium_name) !== undefined) return undefined;
  return [
    `Die Vorlage „${nummer}“ liegt nicht im Bestand, und es fehlt, welches Gremium wann darüber entschieden hat.`,
    'datum: und gremium: (oder gremium_name:) ergänzen oder die Vorlage in vorlagen/<Jahr>/ anlegen.',
  ];
}

/** Whoever reads of an earlier Vorlage can find it: here, or by its day and body. */
export function* checkBezug(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.vorlagen) {
    for (const [index, bezug] of entry.value.bezug.entries()) {
      const broken = brokenBezug(workspace, entry, bezug);
      if (!broken) continue;
      const field = bezug.vorlage === undefined ? 'nummer' : 'vorlage';
      yield finding('vorlage/bezug', { entry, path: ['bezug', index, field] }, broken[0], {
        hint: broken[1],
      });
    }
  }
}

/** Where a decision wants a report, the report comes in time and reaches the body. */
export function* checkBerichtsauftraege(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.vorlagen) {
    const { berichtsauftrag } = entry.value;
    if (!berichtsauftrag) continue;
    const { an, bis, erledigt } = berichtsauftrag;
    const wem = gremiumsname(workspace, { gremium: an });
    const due = berichtFaelligAm(entry.value);
    if (due !== undefined && bis !== undefined && due < workspace.stichtag) {
      yield finding(
        'vorlage/berichtsauftrag',
        { entry, path: ['berichtsauftrag', 'bis'] },
        `Der Bericht an „${wem}“ war fällig (${zeitspanneOf(bis).name}) und ist nicht vermerkt.`,
        { hint: 'Ist berichtet worden, darunter „erledigt:“ mit am: und vorlage: oder bericht: ergänzen.' },
      );
    }
    const report = workspace.index.vorlage.get(erledigt?.vorlage ?? '');
    if (!report || report.value.beratungsfolge.some(({ gremium }) => gremium === an)) continue;
    yield finding(
      'vorlage/berichtsauftrag',
      { entry, path: ['berichtsauftrag', 'erledigt', 'vorlage'] },
      `In der Beratungsfolge der Vorlage „${report.value.betreff}“ steht „${wem}“ nicht; der Bericht hat das Gremium nicht erreicht.`,
      { hint: 'Die richtige Vorlage nennen oder das Gremium in ihrer Beratungsfolge ergänzen.' },
    );
  }
}

const FAILED = { abgelehnt: 'abgelehnt', zurueckgezogen: 'zurückgezogen' } as const;

/** No Maßnahme rests on a Vorlage that came to nothing. */
export function* checkVorlagenDerMassnahmen({ kommune, index, massnahmen }: Workspace): Iterable<Diagnostic> {
  for (const entry of massnahmen) {
    for (const nummer of entry.value.grundlage) {
      const vorlage = index.vorlagennummer.get(nummerOf(kommune.value, nummer));
      const status = vorlage?.value.status;
      if (status !== 'abgelehnt' && status !== 'zurueckgezogen') continue;
      yield finding(
        'massnahme/grundlage',
        { entry, path: ['grundlage'] },
        `Die Vorlage „${nummer}“ wurde ${FAILED[status]}; darauf kann die Maßnahme nicht beruhen.`,
        { hint: 'Eine andere Vorlage nennen.' },
      );
    }
  }
}
