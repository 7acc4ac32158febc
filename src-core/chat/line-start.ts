/** The first bytes of a line: enough to say of most lines that no record begins there. */

/** No line starts a record when its first bytes cannot: cheap enough for every line. */
export function couldBegin(buf: Uint8Array, from: number): boolean {
  const first = buf[from] ?? 0;
  if ((first >= 48 && first <= 57) || first === 91) return true;
  if (first >= 128) {
    if (first >= 0xe4 && first <= 0xe9) return beginsWithEra(buf, from);
    if (first === 0xe2) return buf[from + 1] === 0x80 || buf[from + 1] === 0x81;
    return first === 0xef || first === 0xd8 || otherDigitLength(buf, from) > 0;
  }
  // "R6/12/31"
  const second = buf[from + 1] ?? 0;
  if ((first === 72 || first === 82) && second >= 48 && second <= 57) return true;
  // "Jan 4, 2013"
  const fifth = buf[from + 4] ?? 0;
  return first >= 65 && first <= 83 && buf[from + 3] === 32 && fifth >= 48 && fifth <= 57;
}

/** 令和6, 平成31, 民國113: two signs and a number. */
function beginsWithEra(buf: Uint8Array, from: number): boolean {
  const digit = buf[from + 6] ?? 0;
  return digit >= 48 && digit <= 57;
}

/** Arabic, Persian, Devanagari, Bengali digits; 0 when it is none. */
export function otherDigitLength(buf: Uint8Array, i: number): number {
  const first = buf[i] ?? 0;
  const second = buf[i + 1] ?? 0;
  if (first === 0xd9) return second >= 0xa0 && second <= 0xa9 ? 2 : 0;
  if (first === 0xdb) return second >= 0xb0 && second <= 0xb9 ? 2 : 0;
  if (first !== 0xe0) return 0;
  const third = buf[i + 2] ?? 0;
  return (second === 0xa5 || second === 0xa7) && third >= 0xa6 && third <= 0xaf ? 3 : 0;
}
