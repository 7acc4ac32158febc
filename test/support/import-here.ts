/** Reads files the way the command line does, in place, and keeps what was said on the way. */
import { basename } from 'node:path';
import type { ImportEvent } from '../../src-bridge/import-event.ts';
import type { ProblemCode } from '../../src-core/problem.ts';
import { importArchives, type ImportOptions, type Imported } from '../../src-main/app/import-archives.ts';
import { openSource } from '../../src-main/node/archives.ts';

export interface ImportedHere extends Imported {
  readonly events: readonly ImportEvent[];
  readonly codes: readonly ProblemCode[];
}

export async function importHere(
  paths: readonly string[],
  options: Partial<Omit<ImportOptions, 'emit'>> & { readonly onEvent?: (event: ImportEvent) => void } = {},
): Promise<ImportedHere> {
  const events: ImportEvent[] = [];
  const { onEvent, ...rest } = options;
  const imported = await importArchives(
    paths.map((path) => ({ name: basename(path), path })),
    {
      signal: new AbortController().signal,
      open: openSource,
      ...rest,
      emit: (event) => {
        events.push(event);
        onEvent?.(event);
      },
    },
  );
  return { ...imported, events, codes: imported.problems.map(({ code }) => code) };
}

/** A small group chat as Android writes it; invented. */
export const kitaText = [
  '03.05.23, 18:01 - Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt. Niemand außerhalb dieses Chats kann sie lesen oder anhören, nicht einmal WhatsApp. Tippe, um mehr zu erfahren.',
  '03.05.23, 18:01 - Anna Berg hat die Gruppe "Kita Löwenzahn" erstellt.',
  '03.05.23, 18:02 - Anna Berg hat dich hinzugefügt.',
  '03.05.23, 18:05 - Anna Berg hat Ben Stein hinzugefügt.',
  '14.05.23, 08:12 - Ben Stein: Guten Morgen!',
  'Wer bringt Kuchen mit?',
  '14.05.23, 08:13 - Anna Berg: Ich: Apfelkuchen',
  '28.05.23, 20:44 - Ben Stein hat die Gruppe verlassen.',
  '',
].join('\n');
