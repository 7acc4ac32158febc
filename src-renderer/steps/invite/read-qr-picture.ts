import type { QrAnswer } from './qr-worker.ts';

/** What browsers can decode; anything else that is dropped may be a chat. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp'];

/** A photo is far smaller. */
const largestPicture = 40 * 1024 * 1024;
const patienceMs = 15_000;

/** The text of the QR code in a picture; null when none is found. Nothing leaves the window for it. */
export function readQrPicture(picture: Blob): Promise<string | null> {
  if (picture.size > largestPicture) return Promise.resolve(null);
  return new Promise((found) => {
    const worker = new Worker(new URL('./qr-worker.ts', import.meta.url), { type: 'module' });
    const finish = (text: string | null) => {
      clearTimeout(timer);
      worker.terminate();
      found(text);
    };
    const timer = setTimeout(() => finish(null), patienceMs);
    worker.addEventListener('message', ({ data }: MessageEvent<QrAnswer>) => finish(data.text));
    worker.addEventListener('error', () => finish(null));
    worker.postMessage(picture);
  });
}

/** The first picture among files that were dropped or pasted. */
export function pictureIn(files: Iterable<File>): File | null {
  return [...files].find(({ type }) => pictureTypes.includes(type)) ?? null;
}
