function withoutPrototype(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutPrototype);
  const bare = Object.create(null) as Record<string, unknown>;
  for (const [name, inner] of Object.entries(value)) bare[name] = withoutPrototype(inner);
  return bare;
}

/**
 * The same fields, in which no table knows a name that nobody wrote: `constructor` may be the short name of a Thema, and
 * one that is looked up in vain is then not found.
 */
export function withOwnNames<T extends object>(fields: T): T {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, withoutPrototype(value)]),
  ) as T;
}
