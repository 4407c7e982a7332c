import { fieldNodes } from './contract-node.ts';
import type { Form } from './form.ts';

/** An object with fewer fields is described wherever it stands. */
const FEWEST_FIELDS = 2;

interface Part {
  readonly felder: NonNullable<Form['felder']>;
  readonly name: string | undefined;
}

interface Place extends Part {
  /** The same for the same fields. */
  readonly key: string;
  readonly field: string;
  /** What the field belongs to: another field, or the template. */
  readonly owner: string;
}

/** Every object below a context; what lies in one that stood elsewhere before is not looked at again. */
function* objectsIn(
  form: Form,
  { field, owner }: Pick<Place, 'field' | 'owner'>,
  seen: Set<string>,
): Iterable<Place> {
  if (form.liste) yield* objectsIn(form.liste, { field, owner }, seen);
  if (!form.felder) return;
  const key = JSON.stringify(fieldNodes(form.felder, () => undefined));
  if (owner !== '') yield { key, field, owner, felder: form.felder, name: form.name };
  if (seen.has(key)) return;
  seen.add(key);
  for (const [name, below] of Object.entries(form.felder))
    yield* objectsIn(below, { field: name, owner: field }, seen);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}

/** As the code calls it, else as the field is called in which it stands most often. */
function nameFor(places: readonly Place[], taken: ReadonlySet<string>): string {
  const byCode = mostFrequent(places.flatMap(({ name }) => (name === undefined ? [] : kebab(name))));
  const byField = mostFrequent(places.map(({ field }) => field)) as string;
  const byOwner = mostFrequent(places.map(({ owner }) => `${owner}-${byField}`)) as string;
  const free = [byCode, byField, byOwner].find((name) => name !== undefined && !taken.has(name));
  if (free === undefined) throw new Error(`two different parts would be called ${byOwner}`);
  return free;
}

/** Objects that stand in more than one place → what they are called in the contract; the same fields, the same name. */
export function partNames(
  contexts: ReadonlyMap<string, Form>,
): ReadonlyMap<string, { readonly name: string; readonly form: Form }> {
  const places = new Map<string, Place[]>();
  const seen = new Set<string>();
  for (const [template, context] of contexts) {
    for (const place of objectsIn(context, { field: template, owner: '' }, seen)) {
      if (Object.keys(place.felder).length < FEWEST_FIELDS) continue;
      places.set(place.key, [...(places.get(place.key) ?? []), place]);
    }
  }
  const taken = new Set<string>();
  const shared = [...places].filter(([, found]) => found.length > 1);
  const named = shared
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([key, found]) => {
      const name = nameFor(found, taken);
      taken.add(name);
      return [key, { name, form: { felder: (found[0] as Place).felder } }] as const;
    });
  return new Map(named);
}
