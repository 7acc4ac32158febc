/** Looks for a QR code in a picture, in a thread of its own: a photo of twelve megapixels must not hold up the window. */
import { readQr } from '../../../src-core/invite/qr-reading.ts';

/** What the window sends and hears. */
export type QrAnswer = { readonly text: string | null };

/** Long sides that are tried, the smaller first: a code on a screenshot is big, and most photos are sharper than needed. */
const longSides = [1400, 2800];

addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  void textIn(data).then((text) => postMessage({ text } satisfies QrAnswer));
});

async function textIn(picture: Blob): Promise<string | null> {
  try {
    const bitmap = await createImageBitmap(picture);
    const long = Math.max(bitmap.width, bitmap.height);
    for (const side of longSides) {
      const read = readQr(pixels(bitmap, Math.min(1, side / long)));
      if (read.ok) return read.value;
      if (side >= long) return null;
    }
    return null;
  } catch {
    // Not a picture that Chromium can decode.
    return null;
  }
}

function pixels(bitmap: ImageBitmap, scale: number) {
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('no canvas');
  // What is transparent in a picture was meant to be seen on something light.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, 0, 0, width, height);
  return { width, height, rgba: pen.getImageData(0, 0, width, height).data };
}
