/** What a file is, told by its name and its first bytes: noise, media, another program's data, a text, an address book, an archive. */
import { chatNameFromFile } from '../../src-core/chat/chat-name.ts';
import type { ProblemCode } from '../../src-core/problem.ts';

export type FileKind =
  | { readonly is: 'zip' | 'text' | 'vcard' | 'csv' | 'media' | 'noise' | 'other' }
  | { readonly is: 'foreign'; readonly code: ProblemCode };

/** What macOS, Windows and cloud folders leave behind beside the files of the user. */
export function isNoise(path: string): boolean {
  const base = baseName(path).toLowerCase();
  return (
    path.startsWith('__MACOSX/') ||
    path.includes('/__MACOSX/') ||
    base.startsWith('._') ||
    base === '.ds_store' ||
    base === 'thumbs.db' ||
    base === 'desktop.ini'
  );
}

/** Attachments as WhatsApp names them: `IMG-20240131-WA0007.jpg`, `00000042-PHOTO-2020-06-07-15-13-20.jpg`, `00000012-Plan.pdf`. */
export function isAttachmentName(path: string): boolean {
  const base = baseName(path);
  return /^(IMG|VID|PTT|AUD|DOC|STK)-\d{8}-WA\d{4,}/.test(base) || /^\d{8}-/.test(base);
}

/** A text's name as WhatsApp gives it: iOS `_chat.txt` (and copies of it), Android `WhatsApp Chat mit X.txt` in its language. */
export function isChatFileName(path: string): boolean {
  const base = baseName(path);
  return (
    /^_chat(?: \d+)?(?: ?\(\d+\))?\.txt$/i.test(base) ||
    /^WhatsApp[ -]Chat\.txt$/i.test(base) ||
    chatNameFromFile(base) !== null
  );
}

const mediaEndings = new Set(
  'jpg jpeg png webp gif heic mp4 3gp mov opus m4a mp3 aac ogg amr wav pdf doc docx xls xlsx ppt pptx'.split(' '),
);

export function kindByName(path: string): FileKind {
  if (isNoise(path)) return { is: 'noise' };
  const base = baseName(path).toLowerCase();
  const foreign = foreignCode(path, base);
  if (foreign !== null) return { is: 'foreign', code: foreign };
  const ending = base.slice(base.lastIndexOf('.') + 1);
  if (ending === 'zip') return { is: 'zip' };
  if (ending === 'txt') return { is: 'text' };
  if (ending === 'vcf' || ending === 'vcard') return { is: 'vcard' };
  if (ending === 'csv') return { is: 'csv' };
  if (mediaEndings.has(ending) || isAttachmentName(base)) return { is: 'media' };
  return { is: 'other' };
}

/** By content, for files whose name says nothing; `other` where the bytes say nothing either. */
export function kindByContent(head: Uint8Array): FileKind {
  const start = Buffer.from(head.subarray(0, 64)).toString('latin1');
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return { is: 'zip' };
  if (/^(\xef\xbb\xbf)?\s*BEGIN:VCARD/i.test(start)) return { is: 'vcard' };
  if (start.startsWith('SQLite format 3')) return { is: 'foreign', code: 'whatsapp-backup' };
  return { is: 'other' };
}

/**
 * Data of WhatsApp itself and of other messengers, which people find first and which we cannot read. Names checked 2026-11-24:
 * WhatsApp's local backup `msgstore.db.crypt14`/`crypt15` (and dated ones), iOS `ChatStorage.sqlite`; Telegram Desktop exports
 * `result.json` or `messages.html`; Signal `signal-2024-01-31-12-00-00.backup`; Threema `threema-backup_…`.
 */
function foreignCode(path: string, base: string): ProblemCode | null {
  if (/^(msgstore|wa|backup_settings|chatsettingsbackup)[\w.-]*\.(db|json)(\.crypt\d*)?$/.test(base))
    return 'whatsapp-backup';
  if (/\.crypt\d+$/.test(base) || base === 'chatstorage.sqlite') return 'whatsapp-backup';
  if (base === 'result.json' || /^messages\d*\.html$/.test(base)) return 'other-messenger-export';
  if (/^signal-.*\.backup$/.test(base) || base.startsWith('signal-backup')) return 'other-messenger-export';
  if (base.startsWith('threema-backup') || /(^|\/)com\.skype|^messages\.tar$/.test(path))
    return 'other-messenger-export';
  return null;
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function folderName(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** A path that could leave a folder or hit a device if somebody unpacked it carelessly. We never write one, but we say so. */
export function isUnsafeName(path: string): boolean {
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return true;
  return path.split('/').some((piece) => piece === '..' || hasControl(piece) || reserved.test(piece));
}
const reserved = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])(\.|$)/i;

function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 32) return true;
  return false;
}
