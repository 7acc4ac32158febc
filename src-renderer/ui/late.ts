import { createElement, useSyncExternalStore, type ComponentType } from 'react';

/** A part of the program in a file of its own: it is fetched when there is time for it, at the latest when it is wanted. */
export interface Late<T> {
  readonly fetch: () => Promise<T>;
  readonly now: () => T | null;
  readonly subscribe: (onThere: () => void) => () => void;
}

export function late<T>(load: () => Promise<T>): Late<T> {
  const waiting = new Set<() => void>();
  let there: T | null = null;
  let coming: Promise<T> | null = null;
  const fetch = (): Promise<T> =>
    (coming ??= load().then((loaded) => {
      there = loaded;
      for (const onThere of waiting) onThere();
      return loaded;
    }));
  return {
    fetch,
    now: () => there,
    subscribe: (onThere) => {
      waiting.add(onThere);
      void fetch();
      return () => waiting.delete(onThere);
    },
  };
}

const never = () => () => undefined;

/** The part once it is there, null before; what nobody wants is not fetched for it. */
export function useLate<T>({ now, subscribe }: Late<T>, isWanted = true): T | null {
  return useSyncExternalStore(isWanted ? subscribe : never, now);
}

export type LateComponent<P extends object> = ComponentType<P> & { readonly fetch: () => Promise<unknown> };

/**
 * A component of that kind. It shows nothing until it is there, and when it was fetched before, it shows at once: React's own `lazy` first
 * shows what stands in for it, and then lets nothing else take its place for 300 ms (react-dom 19.3, `globalMostRecentFallbackTime`).
 */
export function lateComponent<P extends object>(load: () => Promise<ComponentType<P>>): LateComponent<P> {
  const part = late(load);
  const Shown = (props: P) => {
    const There = useLate(part);
    return There === null ? null : createElement(There, props);
  };
  return Object.assign(Shown, { fetch: part.fetch });
}
