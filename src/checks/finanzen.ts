import type { Diagnostic } from '../diagnostic.ts';
import type { Entry } from '../model/entry.ts';
import { BETRAEGE, betraegeOf, kostenOf, saldoOf } from '../model/finanzen.ts';
import type { Finanzen, Vorlage } from '../model/vorlage-entities.ts';
import type { Workspace } from '../model/workspace.ts';
import { formatEuro } from '../money.ts';
import { finding } from './check.ts';

/** Whoever types the sum or the balance has it right to the cent. */
export function* checkSummen(workspace: Workspace): Iterable<Diagnostic> {
  for (const entry of workspace.vorlagen) {
    const { finanzen } = entry.value;
    if (!finanzen) continue;
    const computed = { kosten_insgesamt: kostenOf(finanzen), saldo: saldoOf(finanzen) };
    for (const field of ['kosten_insgesamt', 'saldo'] as const) {
      const typed = finanzen[field];
      if (typed === undefined || typed === computed[field]) continue;
      yield finding(
        'vorlage/summe',
        { entry, path: ['finanzen', field] },
        `${BETRAEGE[field]}: Hier stehen ${formatEuro(typed)}, die anderen Beträge ergeben ${formatEuro(computed[field])}.`,
        { hint: 'Die Zeile löschen (der Betrag wird gerechnet) oder die Beträge berichtigen.' },
      );
    }
  }
}

/** What a Vorlage that costs something has to say besides. */
function missingIn(finanzen: Finanzen): readonly string[] {
  const { im_haushalt, psp_element, kostenart } = finanzen;
  return [
    ...(betraegeOf(finanzen).length === 0 ? ['ein Betrag'] : []),
    ...(im_haushalt === undefined ? ['im_haushalt'] : []),
    ...(psp_element === undefined ? ['psp_element'] : []),
    ...(im_haushalt && kostenart === undefined ? ['kostenart'] : []),
  ];
}

function* checkAngaben(entry: Entry<Vorlage>, finanzen: Finanzen): Iterable<Diagnostic> {
  const [field] = betraegeOf(finanzen);
  if (!finanzen.auswirkungen) {
    if (field === undefined) return;
    yield finding(
      'vorlage/finanzen',
      { entry, path: ['finanzen', field] },
      `Die Vorlage hat keine finanziellen Auswirkungen, nennt aber einen Betrag: ${BETRAEGE[field]} ${formatEuro(Number(finanzen[field]))}.`,
      { hint: '„auswirkungen: ja“ eintragen oder den Betrag löschen.' },
    );
    return;
  }
  const missing = missingIn(finanzen);
  if (missing.length === 0) return;
  yield finding(
    'vorlage/finanzen',
    { entry, path: ['finanzen', 'auswirkungen'] },
    `Die Vorlage hat finanzielle Auswirkungen; dazu fehlt: ${missing.join(', ')}.`,
    { hint: 'Unter finanzen: ergänzen oder „auswirkungen: nein“ eintragen.' },
  );
}

/** Yes goes with amounts and where they are booked, no with none at all; a draft may still leave it open. */
export function* checkFinanzen(workspace: Workspace): Iterable<Diagnostic> {
  const { vorlagenarten = {} } = workspace.kommune.value;
  for (const entry of workspace.vorlagen) {
    const { art, status, finanzen } = entry.value;
    const isOpen = status === 'entwurf';
    if (finanzen && !(isOpen && finanzen.auswirkungen)) yield* checkAngaben(entry, finanzen);
    if (finanzen || isOpen || !vorlagenarten[art]?.finanzblatt) continue;
    yield finding(
      'vorlage/finanzen',
      { entry, path: ['art'] },
      `Zu einer Vorlage der Art „${vorlagenarten[art]?.bezeichnung}“ gehört, welche finanziellen Auswirkungen sie hat.`,
      { hint: '„finanzen:“ und darunter eingerückt „auswirkungen: nein“ oder „auswirkungen: ja“ ergänzen.' },
    );
  }
}
