import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A chat as Android exports it, from invented names; the first made the group, the second saved it from being a monologue. */
export async function writtenChat(folder: string, title: string, names: readonly string[], each = 4): Promise<string> {
  const path = join(folder, `WhatsApp Chat mit ${title}.txt`);
  const lines = [
    `03.05.25, 19:00 - ${names[0] ?? ''} hat die Gruppe „${title}“ erstellt.`,
    `03.05.25, 19:01 - ${names[0] ?? ''} hat dich hinzugefügt.`,
    ...Array.from({ length: names.length * each }, (_, index) => {
      const day = String((index % 27) + 1).padStart(2, '0');
      const minute = String(10 + (index % 50));
      return `${day}.06.25, 20:${minute} - ${names[index % names.length] ?? ''}: Bis Freitag dann (${index})`;
    }),
  ];
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

/** Two groups with some of the same people: one certainly so, two that only look alike. */
export async function lookAlikes(folder: string): Promise<readonly string[]> {
  return [
    await writtenChat(folder, 'Turnverein', ['Jorinde Quast', 'Uli Bergmoser', 'Steffi Kranzler', 'Oma Lisbeth']),
    await writtenChat(folder, 'Elternrunde', [
      'Jorinde Quast',
      'Ulrich Bergmoser',
      'Stefanie Kranzler',
      'Benno Tiedeken',
    ]),
  ];
}
