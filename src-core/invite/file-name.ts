import { utf8Length } from '../messengers/encodings.ts';

/**
 * A group's title as a file or folder name that Windows, macOS and Linux all accept. Letters of every script stay.
 * Reserved names and characters: https://learn.microsoft.com/windows/win32/fileio/naming-a-file (checked 2026-11-24).
 */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;
const longestBytes = 120;

export function fileName(title: string): string {
  const plain = title
    .normalize('NFC')
    // Control characters, invisible marks and direction overrides, then what file systems refuse.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = withinBytes(plain, longestBytes).replace(/[. ]+$/, '');
  const stem = short.split('.')[0] ?? '';
  return short === '' ? 'Gruppe' : reserved.test(stem.trim()) ? `_${short}` : short;
}

/** Each name once, whatever the case: "Familie", "Familie 2" … */
export function distinctFileNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const wanted = fileName(title);
    let name = wanted;
    for (let n = 2; taken.has(folded(name)); n += 1) name = `${wanted} ${n}`;
    taken.add(folded(name));
    return name;
  });
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

function withinBytes(text: string, most: number): string {
  let bytes = 0;
  let kept = '';
  for (const letter of text) {
    bytes += utf8Length(letter);
    if (bytes > most) break;
    kept += letter;
  }
  return kept;
}
