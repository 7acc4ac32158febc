import { useSyncExternalStore } from 'react';

const narrow = () => window.matchMedia('(max-width: 700px)');

function follow(changed: () => void): () => void {
  const query = narrow();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Too narrow for a table: two columns of it would fill the window. */
export function useNarrow(): boolean {
  return useSyncExternalStore(follow, () => narrow().matches);
}
