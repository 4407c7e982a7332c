/** `betreff-danach`: the subject stands below head fields and Beratungsfolge, as on a form. */
export type Vorlagenkopf = 'betreff-zuerst' | 'betreff-danach';

export interface Vorlagenart {
  readonly bezeichnung: string;
  readonly kopf?: Vorlagenkopf;
  readonly finanzblatt?: boolean;
  /** `false`: for information only, nobody has to decide. */
  readonly entscheidung?: boolean;
  /** Headings of the two main sections. */
  readonly beschluss?: string;
  readonly sachverhalt?: string;
}

export interface Zustaendigkeit {
  readonly bezeichnung: string;
  readonly entscheidet?: boolean;
}

/** What a result means for the Vorlage; `offen`: the body has not dealt with it yet. */
export type Wirkung = 'entschieden' | 'abgelehnt' | 'beraten' | 'offen' | 'zurueckgezogen';

export interface Beschlussart {
  readonly bezeichnung: string;
  readonly wirkung?: Wirkung;
}
