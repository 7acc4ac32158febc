/** Four bytes at a time, the first one lowest: the reader's inner loops take a quarter of the steps. */

let viewed: Uint8Array = new Uint8Array(0);
let view: DataView = new DataView(viewed.buffer);

/** Made once for each chunk, because a view per line would be garbage per line. */
export function viewOf(buf: Uint8Array): DataView {
  if (buf === viewed) return view;
  viewed = buf;
  view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
  return view;
}

/** Of four bytes, some of them marked by their highest bit: how many come before the first marked one. */
export function firstOf(marked: number): number {
  return (31 - Math.clz32(marked & -marked)) >> 3;
}

/** The first `count` bytes of a word, 1 to 3. */
export function firstBytes(word: number, count: number): number {
  return word & ((1 << (count << 3)) - 1);
}

/** Up to four bytes from here, zeros behind the end. */
export function wordAt(buf: Uint8Array, from: number, to: number): number {
  let word = 0;
  for (let k = Math.min(to - from, 4) - 1; k >= 0; k--) word = (word << 8) | (buf[from + k] ?? 0);
  return word;
}
