import type { Diagnostic } from '../diagnostic.ts';
import { loeschvorschlaege } from '../model/aufbewahrung.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding } from './check.ts';

/** One hint for all of it; who and what stands in a document of its own. */
export function* checkLoeschvorschlag(workspace: Workspace): Iterable<Diagnostic> {
  const { mitglieder, sitzungen } = loeschvorschlaege(workspace);
  const parts = [
    ...(mitglieder.length > 0
      ? [mitglieder.length === 1 ? '1 Person' : `${mitglieder.length} Personen`]
      : []),
    ...(sitzungen.length > 0
      ? [sitzungen.length === 1 ? '1 Protokoll' : `${sitzungen.length} Protokolle`]
      : []),
  ];
  if (parts.length === 0) return;
  yield finding(
    'datenschutz/loeschvorschlag',
    { entry: workspace.kommune, path: ['aufbewahrung'], part: 'key' },
    `Die Aufbewahrungsfrist ist für ${parts.join(' und ')} abgelaufen. gremium löscht nichts von selbst.`,
    { hint: '„gremium render loeschliste“ schreibt die Liste zum Prüfen.' },
  );
}
