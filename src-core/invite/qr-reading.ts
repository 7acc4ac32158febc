import { convertIndexedToRgb, decode } from 'fast-png';
import { decodeQR } from 'qr/decode.js';
import { failure, type Result } from '../result.ts';

/**
 * Reads a QR code from a picture: a screenshot of a phone or a photo of its screen, which is how a group's link gets from the phone to
 * the computer. Finds one code; of several it takes the first.
 */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel, as in a canvas' ImageData. */
  readonly rgba: Uint8Array | Uint8ClampedArray;
}

/** Larger pictures are no photos of a phone but an attempt to eat memory. */
const mostPixels = 60_000_000;

/** A photo without any code is given up after this time (tried with 12 megapixels). */
const patience = 2_000;

export function readQr(picture: Picture): Result<string> {
  const { width, height, rgba } = picture;
  if (width < 1 || height < 1 || width * height > mostPixels || rgba.length !== width * height * 4) {
    return notFound('no picture');
  }
  const attempts = [() => picture, () => onWhite(picture), () => halved(picture), () => inverted(picture)];
  let reason = '';
  for (const attempt of attempts) {
    const { width: w, height: h, rgba: data } = attempt();
    try {
      const text = decodeQR({ width: w, height: h, data }, { effort: Infinity, timeLimit: patience / attempts.length });
      if (text !== '') return { ok: true, value: text };
    } catch (error) {
      reason = error instanceof Error ? error.message : '';
    }
  }
  return notFound(reason);
}

export function readQrPng(bytes: Uint8Array): Result<string> {
  const picture = pngPicture(bytes);
  return picture === null ? notFound('no PNG') : readQr(picture);
}

function notFound(detail: string): Result<string> {
  return failure('qr-not-found', { detail });
}

function pngPicture(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Width and height stand at a fixed place; looked at before anything is unpacked.
  if (bytes.length < 33 || view.getUint32(0) !== 0x89504e47) return null;
  if (view.getUint32(16) * view.getUint32(20) > mostPixels) return null;
  try {
    const png = decode(bytes);
    const data = png.palette === undefined ? png.data : convertIndexedToRgb(png);
    const pixels = png.width * png.height;
    const channels = Math.floor(data.length / pixels);
    const shift = data instanceof Uint16Array ? 8 : 0;
    const factor = png.palette === undefined && png.depth < 8 ? 255 / (2 ** png.depth - 1) : 1;
    const rgba = new Uint8Array(pixels * 4);
    for (let pixel = 0; pixel < pixels; pixel++) {
      const at = pixel * channels;
      const opacity = channels === 2 || channels === 4 ? ((data[at + channels - 1] ?? 0) >> shift) / 255 : 1;
      for (let colour = 0; colour < 3; colour++) {
        const value = ((data[at + (channels < 3 ? 0 : colour)] ?? 0) >> shift) * factor;
        rgba[pixel * 4 + colour] = value * opacity + 255 * (1 - opacity);
      }
      rgba[pixel * 4 + 3] = 255;
    }
    return { width: png.width, height: png.height, rgba };
  } catch {
    return null;
  }
}

/** A code cut out up to its edge has lost the quiet zone that readers need. */
function onWhite({ width, height, rgba }: Picture): Picture {
  const edge = Math.ceil(Math.max(width, height) / 10);
  const [wide, high] = [width + 2 * edge, height + 2 * edge];
  const data = new Uint8Array(wide * high * 4).fill(255);
  for (let y = 0; y < height; y++) {
    data.set(rgba.subarray(y * width * 4, (y + 1) * width * 4), ((y + edge) * wide + edge) * 4);
  }
  return { width: wide, height: high, rgba: data };
}

/** Half the size: takes the moiré out of a photographed screen. */
function halved({ width, height, rgba }: Picture): Picture {
  const [w, h] = [Math.max(1, width >> 1), Math.max(1, height >> 1)];
  const data = new Uint8Array(w * h * 4).fill(255);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      for (let colour = 0; colour < 3; colour++) {
        const at = (2 * y * width + 2 * x) * 4 + colour;
        const below = at + width * 4;
        data[(y * w + x) * 4 + colour] =
          ((rgba[at] ?? 0) + (rgba[at + 4] ?? 0) + (rgba[below] ?? 0) + (rgba[below + 4] ?? 0)) / 4;
      }
    }
  }
  return { width: w, height: h, rgba: data };
}

/** Light on dark, as dark themes show it. */
function inverted({ width, height, rgba }: Picture): Picture {
  const data = rgba.map((value, index) => (index % 4 === 3 ? 255 : 255 - value));
  return onWhite({ width, height, rgba: data });
}
