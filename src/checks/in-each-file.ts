import type { Diagnostic } from '../diagnostic.ts';
import type { LoadedFile } from '../model/loaded-file.ts';
import type { Umfeld } from '../model/workspace.ts';
import type { Check } from './check.ts';

type Search = (umfeld: Umfeld, loaded: LoadedFile) => Iterable<Diagnostic>;

/** A rule about one file after the other; meetings that can be read are told apart, as in every rule about single ones. */
export function inEachFile(search: Search): Required<Pick<Check, 'run' | 'each'>> {
  return {
    *run(workspace) {
      for (const loaded of workspace.files) {
        if (loaded.place.kind !== 'sitzung' || loaded.value === undefined) yield* search(workspace, loaded);
      }
    },
    *each({ file }, umfeld) {
      const loaded = umfeld.index.loaded.get(file);
      if (loaded) yield* search(umfeld, loaded);
    },
  };
}
