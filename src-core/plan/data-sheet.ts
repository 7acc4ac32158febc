import deWords from '../words/de.json';
import enWords from '../words/en.json';
import type { Asking, HandedOut, PersonDecision, PersonInGroup, SettledSign, Status, Tone } from './plan.ts';
import { writtenDay } from './local-day.ts';
import type { Person } from '../people/person.ts';

export interface DataSheetSources {
  readonly person: Person;
  readonly decision?: PersonDecision | null;
  /** Only those that concern this person. */
  readonly askings?: readonly Asking[];
  /** Parts of the asking list that went out to helpers with this person in them. */
  readonly handedOut?: readonly Pick<HandedOut, 'helper' | 'at'>[];
  /** Only those that concern this person. */
  readonly settledSigns?: readonly SettledSign[];
  /** Messenger id → its name. */
  readonly messengerName?: (id: string) => string;
  /** Day the sheet is made, `YYYY-MM-DD`. */
  readonly day: string;
}

type Language = 'de' | 'en';

/**
 * Everything the plan holds about one person, as a text to hand over (Auskunft, Art. 15 GDPR). It lists what is stored and says what is
 * not: no message is, and the sheet must not make one up. Whoever adds a field to person or decision adds a line here.
 */
export function dataSheet(
  { person, decision, askings, handedOut, settledSigns, messengerName, day }: DataSheetSources,
  lang: Language,
): string {
  const words = texts[lang];
  const on = (at: string): string => writtenDay(at.slice(0, 10), lang);
  const languageNames = new Intl.DisplayNames(lang, { type: 'language' });
  const statuses = lang === 'de' ? deWords.status : enWords.status;
  const list = (items: readonly string[]): string => (items.length === 0 ? words.nothing : items.join(', '));
  const named = (id: string): string => messengerName?.(id) ?? id;
  const titles = new Map(person.in.map(({ chat, title }) => [chat, title]));
  const lines: string[] = [
    `${words.title}: ${decision?.name ?? person.name}`,
    `${words.made}: ${on(day)}`,
    '',
    `${words.names}: ${list(person.names)}`,
    `${words.phones}: ${list(person.phones)}`,
    `${words.emails}: ${list(person.emails)}`,
    `${words.source}: ${person.contact ? words.fromBook : words.fromChats}`,
    '',
    `${words.chats}:`,
    ...person.in.map(
      ({ title, as, state, messages, last, written = [] }) =>
        `- ${title === '' ? words.untitled : title}: ${words.as(as)}, ${words.states[state]}, ${words.messages(messages)}${
          last === null ? '' : `, ${words.last} ${on(last)}`
        }${
          written.length === 0
            ? ''
            : `; ${words.wroteIn} ${written
                .map((months) =>
                  months
                    .split('/')
                    .map((month) => writtenDay(month, lang))
                    .join(words.until),
                )
                .join(', ')}`
        }`,
    ),
    ...(person.in.length === 0 ? [`- ${words.nothing}`] : []),
    '',
    `${words.noted}:`,
  ];
  const noted: string[] = [];
  if (decision?.handle !== undefined) noted.push(`${words.handle}: ${decision.handle}`);
  if (decision?.messengers !== undefined) noted.push(`${words.messengers}: ${list(decision.messengers.map(named))}`);
  for (const [messenger, id] of Object.entries(decision?.ids ?? {})) noted.push(`${named(messenger)}: ${id}`);
  if (decision?.household !== undefined) noted.push(`${words.household}: ${decision.household}`);
  if (decision?.doNotAsk === true) noted.push(words.doNotAsk);
  if (decision?.notes !== undefined && decision.notes !== '') noted.push(`${words.notes}: ${decision.notes}`);
  for (const { text, otherWords } of [decision ?? {}, decision?.reminder ?? {}])
    for (const own of [...(text === undefined ? [] : [text]), ...Object.values(otherWords ?? {})])
      noted.push(`${words.text}: ${own.replace(/\s*\n\s*/gu, ' / ')}`);
  if (decision?.tone !== undefined) noted.push(`${words.tone}: ${words.tones[decision.tone]}`);
  if (decision?.textLanguages !== undefined)
    noted.push(`${words.languages}: ${list(decision.textLanguages.map((code) => languageNames.of(code) ?? code))}`);
  for (const [chat, standing] of Object.entries(decision?.in ?? {})) {
    const condition = standing.condition === undefined ? '' : `, ${words.condition}`;
    noted.push(`${titles.get(chat) ?? chat}: ${statusIn(standing, statuses)}${condition}`);
  }
  for (const { chat, at, meaning } of settledSigns ?? []) {
    const meant = meaning === 'new-number' ? words.newNumber : words.meant(statuses[meaning]);
    noted.push(`${words.settled} ${on(at)}, ${titles.get(chat) ?? chat}: ${meant}`);
  }
  lines.push(
    ...(noted.length === 0 ? [`- ${words.nothing}`] : noted.map((line) => `- ${line}`)),
    '',
    `${words.asked}:`,
  );
  const asked = (askings ?? []).map(
    ({ at, way, chats }) => `- ${on(at)}, ${words.ways[way]}: ${list(chats.map((chat) => titles.get(chat) ?? chat))}`,
  );
  const handed = (handedOut ?? []).map(({ helper, at }) => `- ${words.handedTo(helper, on(at))}`);
  lines.push(
    ...(asked.length === 0 ? [`- ${words.nothing}`] : asked),
    ...(handed.length === 0 ? [] : ['', `${words.handed}:`, ...handed]),
    '',
    words.notKept,
    handed.length === 0 ? words.onlyHere : words.alsoThere,
    words.erase,
  );
  return `${lines.join('\n')}\n`;
}

/** "erreichbar über Brief"; where the status has no such place, the way stands behind it. */
function statusIn({ status, via }: PersonInGroup, statuses: Readonly<Record<Status, string>>): string {
  if (via === undefined) return statuses[status];
  return status === 'reachable-otherwise' ? statuses[status].replace('…', via) : `${statuses[status]} (${via})`;
}

interface Words {
  readonly title: string;
  readonly made: string;
  readonly names: string;
  readonly phones: string;
  readonly emails: string;
  readonly source: string;
  readonly fromBook: string;
  readonly fromChats: string;
  readonly chats: string;
  readonly untitled: string;
  readonly as: (name: string) => string;
  readonly last: string;
  readonly wroteIn: string;
  readonly until: string;
  readonly messages: (count: number) => string;
  readonly states: Readonly<Record<Person['in'][number]['state'], string>>;
  readonly noted: string;
  readonly handle: string;
  readonly messengers: string;
  readonly household: string;
  readonly doNotAsk: string;
  readonly notes: string;
  readonly text: string;
  readonly tone: string;
  readonly tones: Readonly<Record<Tone, string>>;
  readonly languages: string;
  readonly condition: string;
  readonly settled: string;
  readonly meant: (status: string) => string;
  readonly newNumber: string;
  readonly asked: string;
  readonly ways: Readonly<Record<Asking['way'], string>>;
  readonly nothing: string;
  readonly handed: string;
  readonly handedTo: (helper: string, day: string) => string;
  readonly notKept: string;
  readonly onlyHere: string;
  readonly alsoThere: string;
  readonly erase: string;
}

const texts: Readonly<Record<Language, Words>> = {
  de: {
    title: 'Das steht in meinem Umzugsplan über',
    made: 'Stand',
    names: 'Namen',
    phones: 'Telefonnummern',
    emails: 'E-Mail-Adressen',
    source: 'Woher',
    fromBook: 'exportierte WhatsApp-Chats und mein Adressbuch',
    fromChats: 'exportierte WhatsApp-Chats',
    chats: 'Gemeinsame Chats',
    untitled: 'Chat ohne Namen',
    as: (name) => `als „${name}“`,
    last: 'zuletzt',
    wroteIn: 'Monate mit Nachrichten:',
    until: ' bis ',
    messages: (count) => (count === 1 ? '1 Nachricht gezählt' : `${count} Nachrichten gezählt`),
    states: { member: 'dabei', left: 'ausgetreten', removed: 'entfernt', unknown: 'unklar, ob noch dabei' },
    noted: 'Was ich mir notiert habe',
    handle: 'Nutzername',
    messengers: 'Nutzt schon',
    household: 'Haushalt',
    doNotAsk: 'Möchte nicht gefragt werden',
    notes: 'Notiz',
    text: 'Mein Text an diesen Menschen',
    tone: 'Anrede',
    tones: { du: 'du', sie: 'Sie', ihr: 'ihr' },
    languages: 'Sprachen der Nachricht',
    condition: 'unter einer Bedingung',
    settled: 'Hinweis vom',
    meant: (status) => `als „${status}“ verstanden und eingeordnet`,
    newNumber: 'neue Nummer, erledigt',
    asked: 'Wann ich gefragt habe',
    ways: { copy: 'kopierter Text', whatsapp: 'WhatsApp', sms: 'SMS', mail: 'E-Mail', file: 'Datei', paper: 'Papier' },
    nothing: 'nichts',
    handed: 'An Helfer weitergegeben',
    handedTo: (helper, day) => `${helper}, ${day}: Name, Nummer, E-Mail-Adresse und Nachricht, verschlüsselt`,
    notKept: 'Nachrichten, Fotos und Dateien werden nicht gespeichert.',
    onlyHere: 'Alles liegt nur auf meinem eigenen Rechner.',
    alsoThere: 'Alles andere liegt nur auf meinem eigenen Rechner.',
    erase: 'Wenn du möchtest, lösche ich das alles. Auch ein neuer Import bringt es dann nicht zurück.',
  },
  en: {
    title: 'What my moving plan holds about',
    made: 'As of',
    names: 'Names',
    phones: 'Phone numbers',
    emails: 'Mail addresses',
    source: 'Source',
    fromBook: 'exported WhatsApp chats and my address book',
    fromChats: 'exported WhatsApp chats',
    chats: 'Chats we share',
    untitled: 'chat without a name',
    as: (name) => `as “${name}”`,
    last: 'last on',
    wroteIn: 'months with messages:',
    until: ' to ',
    messages: (count) => (count === 1 ? '1 message counted' : `${count} messages counted`),
    states: { member: 'member', left: 'left', removed: 'removed', unknown: 'perhaps no longer a member' },
    noted: 'What I noted down',
    handle: 'User name',
    messengers: 'Uses already',
    household: 'Household',
    doNotAsk: 'Does not want to be asked',
    notes: 'Note',
    text: 'My words to this person',
    tone: 'Form of address',
    tones: { du: 'to one person, informal (“du”)', sie: 'to one person, formal (“Sie”)', ihr: 'to everybody (“ihr”)' },
    languages: 'Languages of the message',
    condition: 'on a condition',
    settled: 'Hint of',
    meant: (status) => `understood as “${status}” and settled`,
    newNumber: 'new number, settled',
    asked: 'When I asked',
    ways: {
      copy: 'copied text',
      whatsapp: 'WhatsApp',
      sms: 'text message',
      mail: 'mail',
      file: 'file',
      paper: 'paper',
    },
    nothing: 'nothing',
    handed: 'Handed on to helpers',
    handedTo: (helper, day) => `${helper}, ${day}: name, number, mail address and message, encrypted`,
    notKept: 'Messages, photos and files are not kept.',
    onlyHere: 'Everything stays on my own computer.',
    alsoThere: 'Everything else stays on my own computer.',
    erase: 'If you like, I erase all of it. A new import will not bring it back.',
  },
};
