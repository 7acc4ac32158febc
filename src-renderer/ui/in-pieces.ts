import { startTransition, useEffect, useState } from 'react';

/**
 * How many of a long row of things are drawn by now: a piece at once, another with each picture that follows, and what lies beyond
 * `inSight` together at the end; so no picture waits for all of them. A few that come to a whole row later are drawn at once.
 */
export function useInPieces(all: number, piece: number, inSight = all): number {
  const [drawn, setDrawn] = useState(piece);
  const enough = all + piece;
  useEffect(() => {
    if (drawn < enough) startTransition(() => setDrawn(drawn < inSight ? drawn + piece : enough));
  }, [drawn, enough, piece, inSight]);
  return Math.min(drawn, all);
}
