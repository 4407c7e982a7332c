import type { Diagnostic } from '../diagnostic.ts';
import type { Mitglied } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding, relatedPlace } from './check.ts';

/** Two people may share a name, or the address of their house, but hardly both. */
export function* checkDoppelteMitglieder({ mitglieder }: Workspace): Iterable<Diagnostic> {
  const seen = new Map<string, Entry<Mitglied>>();
  for (const entry of mitglieder) {
    const { name, email } = entry.value;
    if (email === undefined) continue;
    const key = `${name} ${email}`.toLowerCase().replace(/\s+/g, ' ');
    const first = seen.get(key);
    if (first) {
      yield finding(
        'mitglied/doppelt',
        { entry, path: ['name'] },
        `„${name}“ steht mit derselben E-Mail-Adresse schon in ${first.file.path}.`,
        {
          hint: 'Ist es dieselbe Person, eine der beiden Dateien löschen und vorher in die andere übernehmen, was nur in ihr steht.',
          related: relatedPlace({ entry: first, path: ['name'] }, 'Hier steht sie zum ersten Mal.'),
        },
      );
    } else seen.set(key, entry);
  }
}
