/** By code units, not by the user's language: what is sorted so, comes out the same on every computer. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
