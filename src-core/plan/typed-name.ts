/** Names as people type them, at different times and on different keyboards: the same whatever their case and spaces. */
export const typedName = (written: string): string =>
  written.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
