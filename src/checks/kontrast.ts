import type { Diagnostic } from '../diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding } from './check.ts';

/** What WCAG asks of text. */
const LEAST = 4.5;

/** Relative luminance of `#rrggbb`, 0 (black) to 1 (white), as WCAG defines it. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The city's colour can be read on white paper. */
export function* checkKontrast({ kommune }: Workspace): Iterable<Diagnostic> {
  const { farbe } = kommune.value.erscheinungsbild ?? {};
  if (farbe === undefined) return;
  const contrast = 1.05 / (luminance(farbe) + 0.05);
  if (contrast >= LEAST) return;
  const shown = (Math.floor(contrast * 10) / 10).toFixed(1).replace('.', ',');
  yield finding(
    'erscheinungsbild/kontrast',
    { entry: kommune, path: ['erscheinungsbild', 'farbe'] },
    `Die Farbe „${farbe}“ hebt sich von weißem Papier zu wenig ab (Kontrast ${shown} : 1, nötig 4,5 : 1).`,
    { hint: 'Eine dunklere Farbe eintragen.' },
  );
}
