import { encode } from 'fast-png';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQr, readQrPng } from '../../../src-core/invite/qr-reading.ts';
import { qrFor, qrMatrix, qrPng, qrSvg } from '../../../src-core/invite/qr.ts';
import { stopwatch } from '../../support/quickest.ts';

const link = 'https://signal.group/#CjQKIAAHDhUcIyoxOD9GTVRbYmlwd36FjJOaoaivtr3Ey9LZEhABBgsQFRofJCkuMzg9QkdM';

/** Draws a code's modules into a picture, through any mapping of the plane. */
function photo(
  text: string,
  size: number,
  where: (x: number, y: number) => readonly [number, number],
  dark = 20,
  light = 235,
) {
  const matrix = qrMatrix(text);
  const rgba = new Uint8Array(size * size * 4).fill(255);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const [column, row] = where(x, y);
      const module = matrix[Math.floor(row)]?.[Math.floor(column)];
      const noise = ((x * 7919 + y * 104729) % 31) - 15;
      const value = (module === undefined ? 128 : module ? dark : light) + noise;
      rgba.fill(Math.max(0, Math.min(255, value)), (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return { width: size, height: size, rgba };
}

describe('a QR code that is offered', () => {
  it('reads back as the same link', () => {
    const made = qrFor(link, { label: 'Kita Sonnenblume' });
    expect(made.ok).toBe(true);
    if (made.ok) expect(readQrPng(made.value.png)).toEqual({ ok: true, value: link });
  });

  it('reads back whatever its text says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (text) => {
        expect(readQrPng(qrPng(text))).toEqual({ ok: true, value: text });
      }),
      { numRuns: 25 },
    );
  });

  it('has four light modules all around', () => {
    const matrix = qrMatrix(link);
    const edge = [...matrix.slice(0, 4), ...matrix.slice(-4)].flat();
    expect([...edge, ...matrix.flatMap((row) => [...row.slice(0, 4), ...row.slice(-4)])]).not.toContain(true);
    expect(matrix[4]?.slice(4, 11)).toEqual(Array.from({ length: 7 }, () => true));
  });

  it('is the same as SVG: drawn module by module it equals the matrix', () => {
    const matrix = qrMatrix(link);
    const drawn = matrix.map((row) => row.map(() => false));
    for (const [, x, y, length] of qrSvg(link).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
      for (let step = 0; step < Number(length); step++) {
        const row = drawn[Number(y)];
        if (row !== undefined) row[Number(x) + step] = true;
      }
    }
    expect(drawn).toEqual(matrix);
  });

  it('keeps a label with marks from breaking the picture', () => {
    const svg = qrSvg(link, { label: 'Anna & <Ben> "2"' });
    expect(svg).toContain('>Anna &amp; &lt;Ben&gt; &quot;2&quot;</text>');
  });

  it('is refused when the text does not fit into any code', () => {
    expect(qrFor('x'.repeat(5000))).toMatchObject({ ok: false, problem: { code: 'link-not-usable' } });
  });
});

describe('a picture that somebody drops', () => {
  it('yields its link when the phone was held askew', () => {
    const modules = qrMatrix(link).length;
    const [cos, sin] = [Math.cos(0.3), Math.sin(0.3)];
    const picture = photo(link, 900, (x, y) => {
      const [dx, dy] = [(x - 450) / 9, (y - 430) / 9];
      return [cos * dx + sin * dy + modules / 2, cos * dy - sin * dx + modules / 2];
    });
    expect(readQr(picture)).toEqual({ ok: true, value: link });
  });

  it('yields its link in perspective and poor light', () => {
    const modules = qrMatrix(link).length;
    const picture = photo(
      link,
      800,
      (x, y) => {
        const depth = 1 + y / 4000;
        return [((x - 400) / 9) * depth + modules / 2, ((y - 400) / 9) * depth + modules / 2];
      },
      60,
      150,
    );
    expect(readQr(picture)).toEqual({ ok: true, value: link });
  });

  it('yields its link from a dark theme and when cut out to the edge', () => {
    const modules = qrMatrix(link).length;
    const dark = photo(link, 700, (x, y) => [(x - 100) / 10, (y - 100) / 10], 235, 20);
    expect(readQr(dark)).toEqual({ ok: true, value: link });
    const cut = photo(link, (modules - 8) * 8, (x, y) => [x / 8 + 4, y / 8 + 4]);
    expect(readQr(cut)).toEqual({ ok: true, value: link });
  });

  it('yields its link from a screenshot with colours, transparency or a palette', () => {
    const { width, height, rgba } = photo(link, 600, (x, y) => [x / 8 - 5, y / 8 - 5]);
    expect(readQrPng(encode({ width, height, data: rgba, channels: 4, depth: 8 }))).toEqual({ ok: true, value: link });
    const rgb = rgba.filter((_, index) => index % 4 !== 3);
    expect(readQrPng(encode({ width, height, data: rgb, channels: 3, depth: 8 }))).toEqual({ ok: true, value: link });
    const clear = rgba.map((value, index) => (index % 4 === 3 && (rgba[index - 1] ?? 0) > 127 ? 0 : value));
    expect(readQrPng(encode({ width, height, data: clear, channels: 4, depth: 8 }))).toEqual({ ok: true, value: link });
    const deep = Uint16Array.from(rgba, (value) => value * 257);
    expect(readQrPng(encode({ width, height, data: deep, channels: 4, depth: 16 }))).toEqual({ ok: true, value: link });
  });

  it('says that there is no code when there is none', () => {
    const empty = photo('x', 300, () => [-1, -1]);
    expect(readQr(empty)).toMatchObject({ ok: false, problem: { code: 'qr-not-found' } });
    expect(readQrPng(Uint8Array.from([1, 2, 3]))).toMatchObject({ ok: false, problem: { code: 'qr-not-found' } });
    expect(readQrPng(qrPng(link).slice(0, 300))).toMatchObject({ ok: false, problem: { code: 'qr-not-found' } });
    expect(readQr({ width: 10, height: 10, rgba: new Uint8Array(3) })).toMatchObject({ ok: false });
  });

  it('is given up soon even when it is a large photo without a code', () => {
    const [width, height] = [4000, 3000];
    const rgba = Uint8Array.from({ length: width * height * 4 }, (_, index) => (index * 2654435761) >>> 24);
    const took = stopwatch();
    expect(readQr({ width, height, rgba }).ok).toBe(false);
    expect(took()).toBeLessThan(15_000);
  });
});
