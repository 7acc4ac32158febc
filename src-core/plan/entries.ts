/** How decisions are kept, entry by entry: only what differs from the facts stands in them, and what is taken back leaves no trace. */
import type { Change } from './action.ts';
import { equalJson } from './equal.ts';

/** `null` removes a field, `undefined` does not speak of it. Only fields that may be missing can be taken back. */
export function changed<T extends object>(before: T, change: Change<T>): T {
  const next = { ...before };
  for (const key in change) {
    const value = change[key];
    if (value === null) delete next[key];
    else if (value !== undefined) Object.assign(next, { [key]: value });
  }
  return next;
}

/** The record with this entry, or without it when nothing is decided there any more. */
export function withEntry<T extends object>(
  record: Readonly<Record<string, T>>,
  key: string,
  value: T | null,
): Readonly<Record<string, T>> {
  if (value !== null && Object.keys(value).length > 0) return { ...record, [key]: value };
  return Object.hasOwn(record, key) ? without(record, [key]) : record;
}

export function without<T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Readonly<Record<string, T>> {
  const gone = new Set(keys);
  return Object.fromEntries(Object.entries(record).filter(([key]) => !gone.has(key)));
}

/** The list with this one in it, once. */
export const withOne = <T>(before: readonly T[] = [], one: T): readonly T[] =>
  before.some((other) => equalJson(other, one)) ? before : [...before, one];
