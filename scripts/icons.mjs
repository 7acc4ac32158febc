import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { root, say } from './run.mjs';

/**
 * `npm run icons`: draws build/*.svg in every size and packs them as Windows and macOS want them. The results are kept in the repository,
 * so that packaging needs no converter.
 */
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/** Since Windows Vista an .ico may hold PNGs (learn.microsoft.com, "Icons", checked 2026-11-24). */
function ico(images) {
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of images.entries()) {
    const at = 6 + 16 * index;
    // 0 stands for 256.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...images.map(({ png }) => png)]);
}

/** Types of an .icns that hold PNGs, by size in pixels (en.wikipedia.org/wiki/Apple_Icon_Image_format, checked 2026-11-24). */
const icnsTypes = {
  32: ['ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

function icns(images) {
  const parts = images.flatMap(({ size, png }) =>
    (icnsTypes[size] ?? []).map((type) => {
      const head = Buffer.alloc(8);
      head.write(type, 0, 'latin1');
      head.writeUInt32BE(png.length + 8, 4);
      return Buffer.concat([head, png]);
    }),
  );
  const head = Buffer.alloc(8);
  head.write('icns', 0, 'latin1');
  head.writeUInt32BE(
    parts.reduce((sum, part) => sum + part.length, 8),
    4,
  );
  return Buffer.concat([head, ...parts]);
}

const folder = join(root, 'build');
for (const [name, pngFolder] of [
  ['icon', 'icons'],
  ['plan-file', null],
]) {
  const svg = readFileSync(join(folder, `${name}.svg`));
  const images = sizes.map((size) => ({
    size,
    png: new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng(),
  }));
  if (pngFolder !== null) {
    mkdirSync(join(folder, pngFolder), { recursive: true });
    for (const { size, png } of images) writeFileSync(join(folder, pngFolder, `${size}x${size}.png`), png);
  }
  writeFileSync(join(folder, `${name}.ico`), ico(images.filter(({ size }) => size <= 256)));
  writeFileSync(join(folder, `${name}.icns`), icns(images));
}
say('Drew build/icon.svg and build/plan-file.svg in every size.');
