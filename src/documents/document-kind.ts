import type { Diagnostic } from '../diagnostic.ts';
import type { Gremium, Massnahme, Sitzung } from '../model/entities.ts';
import type { Entry } from '../model/entry.ts';
import type { Verfahren } from '../model/verfahren-entities.ts';
import type { Vorlage } from '../model/vorlage-entities.ts';
import type { Berichtszeit } from '../model/wahlperiodenberichte.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Document } from './document.ts';
import type { Positivliste } from './oeffentlich.ts';

/** What a document is about; the words on the command line name these, in this order. */
export type Gegenstand =
  | 'sitzung'
  | 'top'
  | 'gremium'
  | 'massnahme'
  | 'vorlage'
  | 'jahr'
  | 'verfahren'
  | 'berichtszeit';

export interface Was {
  readonly sitzung?: Entry<Sitzung>;
  /** 1-based place on the agenda of `sitzung`. */
  readonly top?: number;
  readonly gremium?: Entry<Gremium>;
  readonly massnahme?: Entry<Massnahme>;
  readonly vorlage?: Entry<Vorlage>;
  readonly verfahren?: Entry<Verfahren>;
  readonly jahr?: number;
  readonly berichtszeit?: Berichtszeit;
}

/** A document that can be asked for by name. */
export interface DocumentKind {
  readonly name: string;
  readonly titel: string;
  /** Who wants it and what for, in a few German words; the city's own stand in braces. */
  readonly fuer: string;
  readonly braucht: readonly Gegenstand[];
  /** What the public may see of it; without a list there is no public rendering. */
  readonly oeffentlich?: Positivliste;
  /** Why there is no public rendering of this one, as a German sentence. */
  readonly whyNotPublic?: (workspace: Workspace, was: Was) => string | undefined;
  /** What `--json` says besides the files. */
  readonly details?: (document: Document) => object;
  /** `befunde`: what the rules found in this repository; most documents do not ask. */
  readonly create: (workspace: Workspace, was: Was, befunde: readonly Diagnostic[]) => Document;
}

type Head = Pick<DocumentKind, 'name' | 'titel' | 'fuer' | 'oeffentlich'>;

export function forSitzung(
  head: Head,
  create: (workspace: Workspace, sitzung: Entry<Sitzung>) => Document,
): DocumentKind {
  return {
    ...head,
    braucht: ['sitzung'],
    create: (workspace, { sitzung }) => create(workspace, sitzung as Entry<Sitzung>),
  };
}

export function forGremium(
  head: Head,
  create: (workspace: Workspace, gremium: Entry<Gremium>) => Document,
): DocumentKind {
  return {
    ...head,
    braucht: ['gremium'],
    create: (workspace, { gremium }) => create(workspace, gremium as Entry<Gremium>),
  };
}

export function forGremiumAndJahr(
  head: Head,
  create: (workspace: Workspace, gremium: Entry<Gremium>, jahr: number) => Document,
): DocumentKind {
  return {
    ...head,
    braucht: ['gremium', 'jahr'],
    create: (workspace, { gremium, jahr }) => create(workspace, gremium as Entry<Gremium>, jahr as number),
  };
}

export function forMassnahme(
  head: Head,
  create: (workspace: Workspace, massnahme: Entry<Massnahme>) => Document,
): DocumentKind {
  return {
    ...head,
    braucht: ['massnahme'],
    create: (workspace, { massnahme }) => create(workspace, massnahme as Entry<Massnahme>),
  };
}

export function forVorlage(
  head: Head,
  create: (workspace: Workspace, vorlage: Entry<Vorlage>) => Document,
): DocumentKind {
  return {
    ...head,
    braucht: ['vorlage'],
    create: (workspace, { vorlage }) => create(workspace, vorlage as Entry<Vorlage>),
  };
}

export function forJahr(head: Head, create: (workspace: Workspace, jahr: number) => Document): DocumentKind {
  return {
    ...head,
    braucht: ['jahr'],
    create: (workspace, { jahr }) => create(workspace, jahr as number),
  };
}

export function forJahrMitBefunden(
  head: Head,
  create: (workspace: Workspace, jahr: number, befunde: readonly Diagnostic[]) => Document,
): DocumentKind {
  return {
    ...head,
    braucht: ['jahr'],
    create: (workspace, { jahr }, befunde) => create(workspace, jahr as number, befunde),
  };
}

/** About the repository as a whole. */
export function forBestand(head: Head, create: (workspace: Workspace) => Document): DocumentKind {
  return { ...head, braucht: [], create: (workspace) => create(workspace) };
}
