/** Sizes in pixels, in one place for the styles set by script and for the arithmetic of scrolling. */
export const sizes = { name: 200, head: 132, row: 28, slant: 72 } as const;

/** Many groups stand close together; a few have room, so that the picture is no thin strip. */
export const columnWidth = (columns: number): number => (columns > 24 ? 26 : columns > 10 ? 34 : 48);

/** `column` -1 is the person's name. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads in a grid, as in every spreadsheet; null where it means nothing here. */
export function moveInGrid(
  key: string,
  far: boolean,
  { row, column }: Place,
  rows: number,
  columns: number,
  page: number,
): Place | null {
  const down = (by: number) => ({ row: Math.max(0, Math.min(rows - 1, row + by)), column });
  const across = (by: number) => ({ row, column: Math.max(-1, Math.min(columns - 1, column + by)) });
  switch (key) {
    case 'ArrowDown':
      return down(far ? rows : 1);
    case 'ArrowUp':
      return down(far ? -rows : -1);
    case 'PageDown':
      return down(page);
    case 'PageUp':
      return down(-page);
    case 'ArrowRight':
      return across(far ? columns : 1);
    case 'ArrowLeft':
      return across(far ? -columns - 1 : -1);
    case 'Home':
      return far ? { row: 0, column: -1 } : { row, column: -1 };
    case 'End':
      return far ? { row: rows - 1, column: columns - 1 } : { row, column: columns - 1 };
    default:
      return null;
  }
}
