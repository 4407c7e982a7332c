import type { Diagnostic } from '../diagnostic.ts';
import { isActiveGremium } from '../model/membership.ts';
import type { Workspace } from '../model/workspace.ts';
import { finding } from './check.ts';

/** Where the city wants young people to have a say, some body has a seat for them. */
export function* checkSitzeJungerMenschen({ kommune, gremien, stichtag }: Workspace): Iterable<Diagnostic> {
  const { beteiligung } = kommune.value;
  if (!beteiligung?.junge_menschen) return;
  const active = gremien.filter(({ value }) => isActiveGremium(value, stichtag));
  if (active.some(({ value }) => value.sitze?.some(({ junge_menschen }) => junge_menschen))) return;
  yield finding(
    'gremium/ohne-junge-menschen',
    { entry: kommune, path: ['beteiligung', 'junge_menschen'] },
    'In keinem Gremium gibt es einen Sitz für junge Menschen.',
    {
      hint: 'Bei einem Gremium unter sitze: einen Sitz mit „junge_menschen: ja“ ergänzen, zum Beispiel für den Jugendbeirat.',
      source: beteiligung.grundlage,
    },
  );
}

/** Where the city wants it told, every yearly report says how people were involved. */
export function* checkBeteiligungskapitel({ kommune, berichte }: Workspace): Iterable<Diagnostic> {
  const { beteiligung } = kommune.value;
  if (!beteiligung?.bericht) return;
  for (const entry of berichte) {
    if (entry.value.beteiligung !== undefined) continue;
    yield finding(
      'bericht/ohne-beteiligung',
      { entry },
      `Der Jahresbericht ${entry.jahr} sagt nicht, wie junge Menschen und Familien beteiligt waren.`,
      { hint: 'Unter beteiligung: in wenigen Sätzen ergänzen.', source: beteiligung.grundlage },
    );
  }
}
