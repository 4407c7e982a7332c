import { UsageError } from '../usage-error.ts';

export interface FassungOptions {
  readonly fassung?: string;
}

/** Whether `--fassung` asks for what anybody may read; throws for anything but its two values. */
export function isPublic({ fassung = 'voll' }: FassungOptions): boolean {
  if (fassung === 'voll' || fassung === 'oeffentlich') return fassung === 'oeffentlich';
  throw new UsageError(`Die Fassung „${fassung}“ gibt es nicht. Möglich: voll, oeffentlich.`);
}
