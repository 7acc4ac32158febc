/** The chat's name in a file's name: "WhatsApp Chat mit Kita.txt". Lossy (phones change signs that files may not have), so text wins. */
import { languagePacks } from './languages/all.ts';
import type { ChatSource } from './source.ts';
import { normalise, visible } from './text.ts';

export interface FileNameReading {
  readonly title: string;
  readonly language: string | null;
}

interface Pattern {
  readonly before: string;
  readonly after: string;
  readonly tag: string;
}

let patterns: readonly Pattern[] | undefined;

function allPatterns(): readonly Pattern[] {
  patterns ??= languagePacks
    .flatMap((pack) =>
      pack.fileNames.map((text): Pattern => {
        const [before = '', after = ''] = text.split('{0}');
        return { before: fold(before), after: fold(after), tag: pack.tag };
      }),
    )
    .sort((a, b) => b.before.length + b.after.length - a.before.length - a.after.length);
  return patterns;
}

const fold = (text: string): string => normalise(`x${text}x`).slice(1, -1).toLowerCase();

export function chatNameFromFile(fileName: string): FileNameReading | null {
  const base = fileName.split(/[\\/]/).at(-1) ?? fileName;
  const stem = visible(base.replace(/\.(txt|zip)$/i, ''))
    .normalize('NFC')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/ - (?:Copy|Kopie)(?: \(\d+\))?$/i, '')
    .trim();
  // iOS names the archive "WhatsApp Chat - Name", in most languages with its own first words
  const ios = /^WhatsApp[ -]Chat - (.+)$/i.exec(stem)?.[1];
  if (ios !== undefined) return { title: withoutCopyNumber(ios), language: null };
  // where the chat's name comes first, the number of a copy stands behind all
  const once = stem.replace(copyNumber, '');
  for (const { before, after, tag } of allPatterns()) {
    const whole = after === '' ? stem : once;
    const folded = whole.toLowerCase().replace(/['’‘"“”„«»`]/g, '"');
    if (!folded.startsWith(before) || !folded.endsWith(after)) continue;
    const title = whole.slice(before.length, after === '' ? undefined : -after.length).trim();
    if (title !== '' && folded.length >= before.length + after.length)
      return { title: withoutCopyNumber(title), language: tag };
  }
  const hebrew = /^צ.?אט וואטסאפ עם (.+)$/.exec(stem)?.[1];
  if (hebrew !== undefined) return { title: withoutCopyNumber(hebrew), language: 'he' };
  const renamed = /^WhatsApp[ _-]?Chat[ _-](?:with[ _]|mit[ _])?(.+)$/i.exec(stem)?.[1];
  if (renamed !== undefined) return { title: withoutCopyNumber(renamed.replace(/_/g, ' ').trim()), language: null };
  return null;
}

/**
 * The nearest name that tells something: the text itself, the folders or the archive around it, the file. iOS calls every text
 * `_chat.txt`, so that the name often stands further out.
 */
export function chatNameFromSource(source: ChatSource): FileNameReading | null {
  const places = [...(source.entry ?? '').split('/').reverse(), source.file, source.folder ?? ''];
  for (const place of places) {
    const reading = place === '' ? null : chatNameFromFile(place);
    if (reading !== null) return reading;
  }
  return null;
}

/** "Name (1)": downloaded twice. */
const copyNumber = / ?\(\d{1,2}\)$/;

function withoutCopyNumber(title: string): string {
  return title.replace(copyNumber, '').trim() || title;
}
