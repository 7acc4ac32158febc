import { parseArgs } from 'node:util';
import { f1, precision, recall, type Tally } from '../test/support/measure.ts';
import { kindsTable } from './accuracy-kinds.ts';
import { peopleTable } from './accuracy-people.ts';
import { measureHostileNames, measureLanguages, measureSamples, total, type Measured } from './accuracy-reading.ts';

/**
 * `npm run accuracy [-- --json] [-- --seeds N] [-- --only de,en]`: how well we read, beside `whatsapp-chat-parser`, on chats that are
 * written from the language packs with a known truth. `npm run accuracy -- people`: how well we recognise people in many chats;
 * `npm run accuracy -- kinds`: how well we tell what kind of group a chat is.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    seeds: { type: 'string', default: '4' },
    only: { type: 'string', default: '' },
  },
});
const columns = [24, 6, 9, 8, 16, 16, 9, 9, 10];
const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => 100 + index);

if (positionals[0] === 'people') {
  print(peopleTable(seeds));
} else if (positionals[0] === 'kinds') {
  print(kindsTable());
} else {
  const options = { seeds, languages: values.only.split(',').filter((tag) => tag !== '') };
  const languages = measureLanguages(options);
  const odd = measureHostileNames(options);
  const samples = measureSamples();
  const all = total('all languages', languages);
  if (values.json) {
    print([JSON.stringify({ version: 1, date: today(), languages, all, oddNames: odd, samples }, null, 2)]);
  } else {
    print([
      `Reading, ${today()}. Shares in percent; F1 of what was found against what was written. In brackets: whatsapp-chat-parser.`,
      '',
      line([
        'language platform',
        'chats',
        'accounted',
        'unknown',
        'messages',
        'senders',
        'members',
        'events',
        'date order',
      ]),
      ...languages.map(row),
      row(all),
      '',
      ...odd.map(row),
      row(total('odd names', odd)),
      '',
      ...samples.map(row),
      '',
      `Members and states: precision ${percent(precision(all.members))}, recall ${percent(recall(all.members))}, F1 ${percent(f1(all.members))}`,
      `Messages with right sender and time: ${share(all.messages)} of ${String(all.messages.right + all.messages.missed)}, whatsapp-chat-parser ${share(all.other.messages)}`,
    ]);
  }
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, index) => (index === 0 ? cell.padEnd(columns[0] ?? 0) : cell.padStart(columns[index] ?? 0)))
    .join(' ');
}

function row({ name, chats, lines, messages, senders, members, events, dateOrder, other }: Measured): string {
  const days = dateOrder.right + dateOrder.wrong;
  return line([
    name.replace(/^WhatsApp Chat /u, '').slice(0, 24),
    String(chats),
    percent(lines.total === 0 ? 1 : lines.accounted / lines.total),
    String(lines.unknown),
    `${percent(f1(messages))} (${percent(f1(other.messages))})`,
    `${percent(f1(senders))} (${percent(f1(other.senders))})`,
    members.right + members.missed === 0 ? '–' : percent(f1(members)),
    percent(f1(events)),
    percent(days === 0 ? 1 : dateOrder.right / days),
  ]);
}

function share({ right, missed }: Tally): string {
  return percent(right + missed === 0 ? 1 : right / (right + missed));
}

function percent(value: number): string {
  return (Math.floor(value * 10_000) / 100).toFixed(2);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function print(text: readonly string[]): void {
  process.stdout.write(`${text.join('\n')}\n`);
}
