import { UsageError } from '../usage-error.ts';

export interface FassungOptions {
  readonly fassung?: string;
}

/** Whether `--fassung` asks for what anybody may read; throws for anything but its two values. */
export function isPublic({ fassung = 'voll' }: FassungOptions): boolean {
  if (fassung === 'voll' || fassung === 'oeffentlich') return fassung === 'oeffentlich';
  throw new UsageError(`Die Fassung „${fassung}“ gibt es nicht. Möglich: voll, oeffentlich.`);
}

/** For what only those on its list may read; `what` is „Die Einladung“. */
export function requireVoll(options: FassungOptions, what: string): void {
  if (!isPublic(options)) return;
  throw new UsageError(
    `${what} gibt es nicht in einer öffentlichen Fassung. „gremium documents“ zeigt, welche Dokumente es öffentlich gibt.`,
  );
}
