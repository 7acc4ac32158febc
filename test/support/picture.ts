import { decode, encode } from 'fast-png';

/** Red, green and blue of each pixel, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Pixels of a screenshot that become one. Letters melt into a grey by that, so that another machine's edges of letters do not matter. */
const scale = 6;
/** Steps that are left of 256 for each colour: few enough that a picture takes about 4 KB. */
const shades = 32;
/** Two small pixels are different from here on, of 255. Letters with other edges, or all of it one pixel further down, stay below. */
const noticeable = 28;

/** A screenshot (PNG) as small as a baseline may be. */
export function shrunk(png: Uint8Array): Picture {
  const { width: wide, data, channels } = decode(png);
  const height = Math.floor(data.length / channels / wide / scale);
  const width = Math.floor(wide / scale);
  const small = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let colour = 0; colour < 3; colour += 1) {
        let sum = 0;
        for (let below = 0; below < scale; below += 1)
          for (let beside = 0; beside < scale; beside += 1)
            sum += data[((y * scale + below) * wide + x * scale + beside) * channels + colour] ?? 0;
        small[(y * width + x) * 3 + colour] = shade(sum / scale ** 2);
      }
    }
  }
  return { width, height, data: small };
}

export const toPng = ({ width, height, data }: Picture): Uint8Array =>
  encode({ width, height, data, channels: 3, depth: 8 });

export function fromPng(png: Uint8Array): Picture {
  const { width, height, data } = decode(png);
  return { width, height, data: Uint8Array.from(data) };
}

/** How much of the picture looks different, from 0 to 1; 1 where the sizes differ. */
export function difference(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  const pixels = one.width * one.height;
  let different = 0;
  for (let pixel = 0; pixel < pixels; pixel += 1) if (differs(one, other, pixel)) different += 1;
  return different / pixels;
}

const differs = (one: Picture, other: Picture, pixel: number): boolean =>
  [0, 1, 2].some((colour) => {
    const at = pixel * 3 + colour;
    return Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0)) > noticeable;
  });

const shade = (value: number): number => Math.round((value / 255) * (shades - 1)) * (255 / (shades - 1));
