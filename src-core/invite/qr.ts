import { encode } from 'fast-png';
import { encodeQR } from 'qr';
import { failure, type Result } from '../result.ts';
import { readQrPng } from './qr-reading.ts';

/**
 * QR codes for links, made by a library and read again before they are offered: a code that our own reader cannot read back is no
 * invitation. The quiet zone is the four modules that ISO/IEC 18004 asks for; paper on a Kita door gets dirty, hence strong correction
 * as long as the code stays coarse.
 */
export interface QrImages {
  readonly text: string;
  readonly matrix: QrMatrix;
  readonly svg: string;
  readonly png: Uint8Array;
}

/** Rows of modules, true is dark, quiet zone included. */
export type QrMatrix = readonly (readonly boolean[])[];

const quietZone = 4;

export function qrMatrix(text: string): QrMatrix {
  return encodeQR(text, 'raw', { ecc: text.length <= 200 ? 'quartile' : 'medium', border: quietZone });
}

export interface QrLabel {
  /** Stands below the code; also the picture's name for screen readers. */
  readonly label?: string;
}

/** Black on white whatever the theme: many phones read nothing else. */
export function qrSvg(text: string, { label = '' }: QrLabel = {}): string {
  const matrix = qrMatrix(text);
  const size = matrix.length;
  const room = label === '' ? 0 : 3;
  const runs = matrix.flatMap((row, y) => darkRuns(row).map(({ x, length }) => `M${x} ${y}h${length}v1h-${length}z`));
  const name = xmlText(label === '' ? text : label);
  const below =
    label === ''
      ? ''
      : `<text x="${size / 2}" y="${size + 0.5}" font-family="sans-serif" font-size="2" text-anchor="middle" textLength="${Math.min(size - 2, label.length * 1.1)}" lengthAdjust="spacingAndGlyphs">${name}</text>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size + room}" role="img" aria-label="${name}" shape-rendering="crispEdges">` +
    `<rect width="${size}" height="${size + room}" fill="#fff"/><path d="${runs.join('')}" fill="#000"/>${below}</svg>`
  );
}

function darkRuns(row: readonly boolean[]): readonly { readonly x: number; readonly length: number }[] {
  const runs: { x: number; length: number }[] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last !== undefined && last.x + last.length === x) last.length++;
    else runs.push({ x, length: 1 });
  }
  return runs;
}

function xmlText(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  // Control characters are not allowed in XML at all.
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"]/g, (mark) => entities[mark] ?? '');
}

/** At least 600 pixels wide, so that it prints well and survives being sent as a picture. */
export function qrPng(text: string): Uint8Array {
  const matrix = qrMatrix(text);
  const scale = Math.max(8, Math.ceil(600 / matrix.length));
  const width = matrix.length * scale;
  const data = new Uint8Array(width * width);
  for (let y = 0; y < width; y++) {
    const row = matrix[Math.floor(y / scale)] ?? [];
    for (let x = 0; x < width; x++) data[y * width + x] = row[Math.floor(x / scale)] === true ? 0 : 255;
  }
  return encode({ width, height: width, data, channels: 1, depth: 8 });
}

/** The code in all forms, once it has been read back and says the same. */
export function qrFor(link: string, about: QrLabel = {}): Result<QrImages> {
  try {
    const images = { text: link, matrix: qrMatrix(link), svg: qrSvg(link, about), png: qrPng(link) };
    const read = readQrPng(images.png);
    if (read.ok && read.value === link) return { ok: true, value: images };
    return failure('link-not-usable', { detail: 'the code does not read back' });
  } catch (error) {
    // The library refuses what does not fit into the largest code (2,953 bytes at most).
    return failure('link-not-usable', { detail: error instanceof Error ? error.message : 'no code' });
  }
}
