import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { addressBook } from './sample-contacts.ts';
import { sampleFiles } from './sample-plans.ts';

/** `npm run samples [FOLDER]`: makes `samples/`, invented chats that a newcomer can try at once. The same seeds give the same bytes. */
const target = process.argv[2] ?? join(process.env['KOMM_MIT_ROOT'] ?? process.cwd(), 'samples');
/** Zip entries carry this time, so that the archives never change by themselves. */
const zipTime = new Date(Date.UTC(2026, 10, 22, 20, 0, 0));

mkdirSync(target, { recursive: true });
for (const { name, entry, write } of sampleFiles) {
  const { text } = write();
  writeFileSync(join(target, name), entry === null ? text : await archiveOf(entry, text));
}
writeFileSync(join(target, 'Adressbuch.vcf'), addressBook());

async function archiveOf(entry: string, text: string): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(entry, text, { date: zipTime, createFolders: false });
  return zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'UNIX',
  });
}
