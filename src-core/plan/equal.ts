/** Whether two JSON values say the same. Used to keep objects (and with them undo steps and writes) when nothing changed. */
export function equalJson(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((value, index) => equalJson(value, b[index]));
  }
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equalJson(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

/** What is true now, made of the parts before wherever they say the same: whoever keeps work for a part need not do it again. */
export function withPartsKept<T extends object>(before: T, now: T): T {
  const kept = { ...now };
  for (const key in kept) if (equalJson(before[key], kept[key])) kept[key] = before[key];
  return kept;
}
