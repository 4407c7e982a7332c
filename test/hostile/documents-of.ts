import { DOCUMENTS } from '../../src/documents/all-documents.ts';
import type { Document } from '../../src/documents/document.ts';
import type { Gegenstand, Was } from '../../src/documents/document-kind.ts';
import { einladung } from '../../src/documents/einladung.ts';
import { einladungsmail } from '../../src/documents/einladungsmail.ts';
import { jahresbericht } from '../../src/documents/jahresbericht.ts';
import { publicJahresbericht } from '../../src/documents/jahresbericht-oeffentlich.ts';
import { protokoll } from '../../src/documents/protokoll.ts';
import { verteilmail } from '../../src/documents/verteilmail.ts';
import type { Sitzung } from '../../src/model/entities.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { UsageError } from '../../src/usage-error.ts';

const JAHR = 2018;

/** The documents that have commands of their own. */
function mainDocuments(workspace: Workspace): readonly (() => Document)[] {
  const { stichtag: stand } = workspace;
  const ofSitzung = (sitzung: Entry<Sitzung>) => [
    () => einladung(workspace, sitzung),
    () => einladungsmail(workspace, sitzung).document,
    () => protokoll(workspace, sitzung),
    () => verteilmail(workspace, sitzung).document,
  ];
  return [
    ...workspace.sitzungen.flatMap(ofSitzung),
    () => jahresbericht(workspace, { jahr: JAHR, stand }),
    () => publicJahresbericht(workspace, { jahr: JAHR, stand }),
  ];
}

/** Whatever a document may be about. */
function subjects({ index, sitzungen }: Workspace): Readonly<Record<Gegenstand, readonly unknown[]>> {
  return {
    sitzung: sitzungen,
    top: [1],
    gremium: [...index.gremium.values()],
    massnahme: [...index.massnahme.values()],
    vorlage: [...index.vorlage.values()],
    verfahren: [],
    jahr: [JAHR],
    berichtszeit: [],
  };
}

function combinations(kinds: readonly Gegenstand[], of: ReturnType<typeof subjects>): readonly Was[] {
  return kinds.reduce<readonly Was[]>(
    (made, kind) => made.flatMap((was) => of[kind].map((value) => ({ ...was, [kind]: value }))),
    [{}],
  );
}

/** Every document there can be about this repository. */
export function documentsOf(workspace: Workspace): readonly Document[] {
  const others = DOCUMENTS.flatMap(({ braucht, create }) =>
    combinations(braucht, subjects(workspace)).map((was) => () => create(workspace, was, [])),
  );
  return [...mainDocuments(workspace), ...others].flatMap((create) => {
    try {
      return [create()];
    } catch (error) {
      // Of a meeting called off there are no minutes, and so on.
      if (error instanceof UsageError) return [];
      throw error;
    }
  });
}
