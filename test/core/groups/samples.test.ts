import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { guessKind } from '../../../src-core/groups/kind.ts';
import type { GroupKind } from '../../../src-core/groups/group.ts';
import { resolvePeople } from '../../../src-core/people/resolve.ts';
import { readText, type Reading } from '../../support/read-written.ts';
import { sampleFiles } from '../../support/sample-plans.ts';

const kinds: Readonly<Record<string, GroupKind>> = {
  'WhatsApp Chat mit Kita Löwenzahn.zip': 'kita',
  'WhatsApp Chat - Familie Brandwein.zip': 'family',
  'WhatsApp Chat mit FC Sonnenau E-Jugend.txt': 'club',
  'WhatsApp Chat - Foxglove Lane.zip': 'neighbours',
  'WhatsApp Chat mit Kübra Aydın.txt': 'other',
};

async function sampleText(name: string, entry: string | null): Promise<string> {
  const bytes = readFileSync(new URL(`../../../samples/${name}`, import.meta.url));
  if (entry === null) return bytes.toString('utf8');
  const zip = await JSZip.loadAsync(bytes);
  return (await zip.file(entry)?.async('string')) ?? '';
}

async function read(name: string): Promise<Reading> {
  const file = sampleFiles.find((one) => one.name === name);
  const reading = file && readText(file.entry ?? name, await sampleText(name, file.entry), name);
  if (!reading) throw new Error(`${name} cannot be read`);
  return reading;
}

describe('the samples', () => {
  it.each(sampleFiles)('are what their script makes: $name', async ({ name, entry, write }) => {
    expect(await sampleText(name, entry)).toBe(write().text);
  });

  it.each(sampleFiles)('are understood to the last line: $name', async ({ name }) => {
    const { chat, membership } = await read(name);
    expect(chat.lines.unknown).toBe(0);
    expect(guessKind(chat, membership).kind).toBe(kinds[name]);
    expect(membership.members.filter(({ isMe }) => isMe).map((me) => me.name)).toEqual(['Mira Brandwein']);
  });

  it('show a Kita group with those who came, left, were put out and changed their number', async () => {
    const { chat, membership } = await read('WhatsApp Chat mit Kita Löwenzahn.zip');
    const state = new Map(membership.members.map((member) => [member.name, member.state]));
    expect(chat.title).toBe('Kita Löwenzahn');
    expect(state.size).toBe(39);
    expect(state.get('Wiebke Thomsen')).toBe('left');
    expect(state.get('Nadine Krusche')).toBe('member');
    expect(state.get('+49 171 3920013')).toBe('removed');
    expect(state.get('Magda Wójcik')).toBe('member');
    expect(membership.members.find(({ phone }) => phone === '+491713920042')?.formerNames).toEqual(['+49 171 3920012']);
  });

  it('leave two doubts for a newcomer to try: a short name elsewhere, and a name of their own choosing', async () => {
    const chats = await Promise.all(
      sampleFiles.map(async ({ name }) => {
        const { chat, membership } = await read(name);
        return { ...chat, chat: chat.id, members: membership.members };
      }),
    );
    const { people, suggestions } = resolvePeople({ chats, contacts: [] });
    const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id;
    const asked = suggestions.map(({ a, b, reason }) => `${reason}: ${[nameOf(a), nameOf(b)].sort().join(', ')}`);
    expect(asked.sort()).toEqual([
      'profile-name: Yasemin Kaya, Yasemin Kaya',
      'short-form: Stefanie Kranzler, Steffi Kranzler',
    ]);
  });
});
