import { describe, expect, test } from 'vitest';
import { openChat } from '../../../src-core/chat/read-chat.ts';
import { listener } from '../../../src-core/plan/listen.ts';

const lines = [
  '01.11.26, 19:00 - Du hast die Gruppe „Kita“ erstellt.',
  '02.11.26, 19:01 - Anna: Bin dabei beim Laternenumzug',
  '20.11.26, 20:00 - Ich: Wir ziehen zu Signal um, wer ist dabei?',
  '21.11.26, 09:00 - Anna: Bin dabei! 🎉',
  'Und Ben auch',
  '21.11.26, 09:05 - Ben: Was gibt es heute zu essen?',
  '21.11.26, 10:00 - Cem: ohne mich, sorry',
  '22.11.26, 10:00 - Cem: Na gut, bin dabei',
  '23.11.26, 10:00 - Anna: Schönes Wochenende',
];
const link = 'https://signal.group/#K';

function heard(text: string) {
  const bytes = new TextEncoder().encode(`${text}\n`);
  const ear = listener({ since: '2026-11-20T20:00:00', messengerNames: ['Signal'], links: [link] });
  const reader = openChat(
    { file: 'WhatsApp Chat mit Kita.txt', entry: null, bytes: bytes.length, modified: null },
    { dateOrder: 'dmy', onRecord: ear.hear },
  );
  reader.push(bytes);
  const { chat } = reader.finish();
  return chat === null ? [] : ear.signs(chat);
}

describe('listening while an export is read', () => {
  test('keeps the last answer of each person after the question, and nothing else that anybody wrote', () => {
    const signs = heard(lines.join('\n'));
    expect(signs.map(({ speaker, status, at, line }) => ({ speaker, status, at, line }))).toEqual([
      { speaker: 'Anna', status: 'coming', at: '2026-11-21T09:00:00', line: 4 },
      { speaker: 'Cem', status: 'coming', at: '2026-11-22T10:00:00', line: 8 },
    ]);
    expect(JSON.stringify(signs)).not.toMatch(/Laternenumzug|Wochenende|essen/u);
    expect(signs[0]?.words).toBe('Bin dabei!');
  });

  test('hears nothing in an export that is older than the question', () => {
    expect(heard(lines.slice(0, 3).join('\n'))).toEqual([]);
  });

  test('takes it as arrived when somebody passes on the link of the new group, and not when they ask about it', () => {
    const more = [
      `24.11.26, 10:00 - Dilek: Hier noch mal der Link für alle: ${link}`,
      `24.11.26, 10:05 - Emil: Ist ${link} der richtige?`,
    ];
    const signs = heard([...lines, ...more].join('\n')).filter(({ source }) => source === 'link');
    expect(signs.map(({ speaker, status, words }) => ({ speaker, status, words }))).toEqual([
      { speaker: 'Dilek', status: 'there', words: `Hier noch mal der Link für alle: ${link}` },
    ]);
  });

  test('takes nothing that I wrote myself for an answer', () => {
    const ear = listener({ since: '2026-11-20T20:00:00', messengerNames: ['Signal'] });
    const said = { kind: 'message', at: '2026-11-21T09:00:00', body: 'Bin dabei!', line: 1 } as const;
    for (const sender of ['Ich', 'Anna']) ear.hear({ ...said, sender });
    const speakers = [
      { name: 'Ich', isMe: true },
      { name: 'Anna', isMe: false },
    ];
    expect(ear.signs({ id: 'kita', speakers }).map(({ speaker }) => speaker)).toEqual(['Anna']);
  });
});
