/** What may be written to a terminal, and how it stands in columns. */

/** Names come from strangers: no control sequences, no direction tricks, no line breaks. */
export function shown(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu, '')
    .replace(/[\ud800-\udfff](?![\udc00-\udfff])/gu, '\ufffd');
}

/** Rows as columns; cells that are numbers stand to the right. */
export function table(rows: readonly (readonly string[])[], indent = '  '): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, width(cell))));
  return rows.map((row) => {
    const cells = row.map((cell, at) => {
      const gap = ' '.repeat((widths[at] ?? 0) - width(cell));
      return /^[\d.,]+$/.test(cell) ? gap + cell : cell + gap;
    });
    return (indent + cells.join('  ')).trimEnd();
  });
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const wide = /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

function width(text: string): number {
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += wide.test(segment) ? 2 : 1;
  return columns;
}
