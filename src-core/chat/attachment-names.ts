/** What the name that WhatsApp gives an attachment says: its kind, and the day it was sent. A document may keep the name it had before. */
import type { UsageKey } from './ledger.ts';

/** Android: IMG-20240131-WA0007.jpg · iOS: 00000042-PHOTO-2020-06-07-15-13-20.jpg */
export function useOfFile(file: string): UsageKey {
  const type = /^(?:\d{8}-|\d{4}-\d\d-\d\d-)?([A-Z]{3,7})-/.exec(file)?.[1];
  const ending = /\.(\w{1,5})$/.exec(file)?.[1]?.toLowerCase() ?? '';
  if (ending === 'vcf') return 'contacts';
  if (type === 'STK' || type === 'STICKER') return 'stickers';
  if (type === 'GIF' || ending === 'gif') return 'gifs';
  if (type === 'IMG' || type === 'PHOTO') return 'photos';
  if (type === 'VID' || type === 'VIDEO') return 'videos';
  if (type === 'PTT' || type === 'AUD' || type === 'AUDIO') return 'voice';
  if (ending === 'webp') return 'stickers';
  if (/^(jpe?g|png|heic)$/.test(ending) && type !== 'DOC') return 'photos';
  if (/^(mp4|mov|3gp)$/.test(ending)) return 'videos';
  if (/^(opus|m4a|aac|amr|ogg)$/.test(ending)) return 'voice';
  return 'documents';
}

/** The date in an attachment's own name; a witness for the order of the numbers. */
export function dateOfFile(
  file: string,
): { readonly year: number; readonly month: number; readonly day: number } | null {
  const hit =
    /(?:^|-)(?:IMG|VID|PTT|AUD|DOC|STK)-(\d{4})(\d\d)(\d\d)-WA/.exec(file) ??
    /-[A-Z]+-(\d{4})-(\d\d)-(\d\d)-/.exec(file) ??
    /^(\d{4})-(\d\d)-(\d\d)-[A-Z]+-/.exec(file);
  return hit ? { year: Number(hit[1]), month: Number(hit[2]), day: Number(hit[3]) } : null;
}
