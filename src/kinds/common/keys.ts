/** Keys that stay unique: `a`, `a (2)`, `a (3)`, in order of appearance; the way in which the engine keys what it observes. */
export function uniqueKeys(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let key = name;
    for (let number = 2; taken.has(key); number += 1) key = `${name} (${number})`;
    taken.add(key);
    return key;
  });
}

/** An identifier as DSS makes one from a name: every character outside `[A-Za-z0-9_]` becomes `_` (API reference 1.9). */
export function identifierOf(name: string): string {
  return name.replace(/[^A-Za-z0-9_]/g, '_');
}
