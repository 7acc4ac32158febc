import { inflateSync } from 'node:zlib';
import { encode } from 'fast-png';
import { readQrPng } from '../../src-core/invite/qr-reading.ts';

/**
 * The QR codes on a PDF as Chromium prints it, read from what a printer would put on paper: the filled rectangles of each page are
 * painted with their clips at 144 dots per inch, and every code is cut out of that picture and decoded. Text and curves are not painted.
 */
export function codesOnPdf(pdf: Uint8Array): readonly string[] {
  return pageDrawings(pdf).flatMap((drawing) => {
    const { paint, codes } = painted(drawing);
    return codes.map((box) => {
      const read = readQrPng(encode(cutOut(paint, box)));
      return read.ok ? read.value : `unreadable: ${read.problem.code}`;
    });
  });
}

const width = 1191;
const height = 1684;
const dotsPerPoint = 2;
/** So many rectangles in one filling are a code and not a line under a word. */
const modulesAtLeast = 80;

type Matrix = readonly [number, number, number, number, number, number];
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function pageDrawings(pdf: Uint8Array): readonly string[] {
  const raw = Buffer.from(pdf).toString('latin1');
  const drawings: string[] = [];
  for (const found of raw.matchAll(/<<[^>]*?\/Length (\d+)[^>]*?>>\s*stream\r?\n/gu)) {
    const start = found.index + found[0].length;
    const bytes = Buffer.from(raw.slice(start, start + Number(found[1])), 'latin1');
    const text = found[0].includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1');
    if (/^[-.\d ]+cm\n/u.test(text)) drawings.push(text);
  }
  return drawings;
}

function painted(drawing: string): { readonly paint: Uint8Array; readonly codes: readonly Box[] } {
  const paint = new Uint8Array(width * height).fill(255);
  const codes: Box[] = [];
  const whole: Box = { left: 0, top: 0, right: width, bottom: height };
  let state: { matrix: Matrix; clip: Box; grey: number } = {
    matrix: [dotsPerPoint, 0, 0, -dotsPerPoint, 0, height],
    clip: whole,
    grey: 0,
  };
  const stack: (typeof state)[] = [];
  let shapes: [number, number][][] = [];
  let operands: number[] = [];
  for (const token of drawing.split(/\s+/u)) {
    const number = Number(token);
    if (token !== '' && !Number.isNaN(number)) {
      operands.push(number);
      continue;
    }
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = operands;
    if (token === 'q') stack.push({ ...state });
    else if (token === 'Q') state = stack.pop() ?? state;
    else if (token === 'cm') state = { ...state, matrix: times([a, b, c, d, e, f], state.matrix) };
    else if (token === 'rg') state = { ...state, grey: Math.round(255 * (0.3 * a + 0.59 * b + 0.11 * c)) };
    else if (token === 'm') shapes.push([at(state.matrix, a, b)]);
    else if (token === 'l') shapes.at(-1)?.push(at(state.matrix, a, b));
    else if (token === 're') shapes.push([at(state.matrix, a, b), at(state.matrix, a + c, b + d)]);
    else if (token === 'W' || token === 'W*') state = { ...state, clip: within(around(shapes.flat()), state.clip) };
    else if (token === 'n') shapes = [];
    else if (token === 'f' || token === 'f*') {
      for (const shape of shapes) fill(paint, within(around(shape), state.clip), state.grey);
      if (shapes.length >= modulesAtLeast && state.grey === 0) codes.push(around(shapes.flat()));
      shapes = [];
    }
    operands = [];
  }
  return { paint, codes };
}

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

function at([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function around(points: readonly (readonly [number, number])[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function within(box: Box, clip: Box): Box {
  return {
    left: Math.max(box.left, clip.left),
    top: Math.max(box.top, clip.top),
    right: Math.min(box.right, clip.right),
    bottom: Math.min(box.bottom, clip.bottom),
  };
}

/** A dot is painted where its middle lies in the box, as printers do. */
function fill(paint: Uint8Array, { left, top, right, bottom }: Box, grey: number): void {
  for (let y = Math.max(0, Math.ceil(top - 0.5)); y < Math.min(height, bottom - 0.5); y += 1)
    for (let x = Math.max(0, Math.ceil(left - 0.5)); x < Math.min(width, right - 0.5); x += 1)
      paint[y * width + x] = grey;
}

/** The code with the white around it that belongs to it. */
function cutOut(paint: Uint8Array, box: Box) {
  const margin = (box.right - box.left) / 12;
  const left = Math.max(0, Math.floor(box.left - margin));
  const top = Math.max(0, Math.floor(box.top - margin));
  const size = { width: Math.ceil(box.right + margin) - left, height: Math.ceil(box.bottom + margin) - top };
  const data = new Uint8Array(size.width * size.height).fill(255);
  for (let y = 0; y < size.height; y += 1)
    for (let x = 0; x < size.width; x += 1)
      if (top + y < height && left + x < width) data[y * size.width + x] = paint[(top + y) * width + left + x] ?? 255;
  return { ...size, data, depth: 8 as const, channels: 1 as const };
}
