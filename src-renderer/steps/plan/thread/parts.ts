/** A long answer comes in parts: the window unpacks each in a moment, and hears clicks between two of them. */
export type Part<T> =
  { readonly of: string; readonly items: readonly unknown[] } | { readonly rest: T; readonly isLast: true };

const most = 400;

/** The long lists of an answer piece by piece, and at last everything else. */
export function inParts<T extends object>(answer: T): readonly Part<T>[] {
  const parts: Part<T>[] = [];
  const rest: T = Array.isArray(answer) ? answer : { ...answer };
  for (const [of, list] of Object.entries<unknown>(Array.isArray(answer) ? {} : answer)) {
    if (!Array.isArray(list) || list.length <= most) continue;
    for (let from = 0; from < list.length; from += most) parts.push({ of, items: list.slice(from, from + most) });
    Object.assign(rest, { [of]: [] });
  }
  return [...parts, { rest, isLast: true }];
}

/** Takes the parts in as they come; answers the whole with the last one, `null` before. */
export function partsTaker<T extends object>(): (part: Part<T>) => T | null {
  const lists = new Map<string, unknown[]>();
  return (part) => {
    if ('isLast' in part) return Object.assign(part.rest, Object.fromEntries(lists));
    lists.set(part.of, [...(lists.get(part.of) ?? []), ...part.items]);
    return null;
  };
}
