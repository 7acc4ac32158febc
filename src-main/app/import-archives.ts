/** The main job: from the files the user gave us to chats and contacts. One bad file never stops the others. */
import type { ImportEvent } from '../../src-bridge/import-event.ts';
import type { ChatId, DateOrder, ReadChat } from '../../src-core/chat/chat.ts';
import { amongOthers } from '../../src-core/chat/same-chat.ts';
import type { Contact } from '../../src-core/people/contact.ts';
import { withNationalNumbers } from '../../src-core/people/national-numbers.ts';
import type { Listening, Sign } from '../../src-core/plan/listen.ts';
import { problem, type Problem } from '../../src-core/problem.ts';
import { asProblem } from './as-problem.ts';
import { settleDateOrders } from './date-orders.ts';
import { limits } from './limits.ts';
import { pacedEvents } from './paced-events.ts';
import { readContacts, type AddressBook } from './read-contacts.ts';
import { collectText, readChat, type ReadOptions } from './read-text.ts';
import type { Found, OpenSource, Source } from './source.ts';

export interface ImportOptions {
  readonly signal: AbortSignal;
  readonly emit: (event: ImportEvent) => void;
  /** Port to the disk, see node/archives. */
  readonly open: OpenSource;
  /** For every chat, whatever it looks like. */
  readonly dateOrder?: DateOrder;
  /** What the user decided for single chats. */
  readonly dateOrders?: Readonly<Record<ChatId, DateOrder>>;
  /** ISO 3166 country for numbers written without +49. */
  readonly country?: string;
  /** Somebody was asked: listen for answers. */
  readonly listening?: Listening;
}

export interface Imported {
  readonly outcome: 'finished' | 'cancelled';
  readonly chats: readonly ReadChat[];
  readonly contacts: readonly Contact[];
  readonly problems: readonly Problem[];
}

/** One chat and where it came from, so that it can be read once more. */
export interface ChatRead {
  readonly chat: ReadChat;
  readonly problems: readonly Problem[];
  readonly signs?: readonly Sign[];
  readonly source: Source;
}

export async function importArchives(sources: readonly Source[], given: ImportOptions): Promise<Imported> {
  const options = { ...given, emit: pacedEvents(given.emit) };
  const reads: ChatRead[] = [];
  const books: AddressBook[] = [];
  const problems: Problem[] = [];
  const report = (found: Problem) => {
    problems.push(found);
    options.emit({ type: 'problem', problem: found });
  };
  try {
    for (const source of sources) {
      options.signal.throwIfAborted();
      options.emit({ type: 'phase', file: source.name, phase: 'opening' });
      await readSource(source, options, { reads, books, report });
    }
    const settled = await settleDateOrders(keepOneOfEach(reads, report), (read, order) =>
      readOnceMore(read, order, options),
    );
    for (const read of settled) for (const found of read.problems) report(found);
    const { country } = options;
    const chats = settled.map(({ chat }) => (country === undefined ? chat : withNationalNumbers(chat, country)));
    const contacts = readContacts(books, chats, country ?? null, report);
    const signs = settled.flatMap((read) => read.signs ?? []);
    options.emit({
      type: 'finished',
      chats: chats.map(({ id }) => id),
      // Cards sent in chats are no address book.
      contacts: contacts.filter(({ sentInChat }) => sentInChat !== true).length,
      ...(signs.length === 0 ? {} : { signs }),
    });
    return { outcome: 'finished', chats, contacts, problems };
  } catch (error) {
    if (options.signal.aborted) {
      options.emit({ type: 'cancelled' });
      return { outcome: 'cancelled', chats: [], contacts: [], problems };
    }
    const failed = asProblem(error, null);
    options.emit({ type: 'failed', problem: failed });
    return { outcome: 'finished', chats: [], contacts: [], problems: [...problems, failed] };
  }
}

interface Yield {
  readonly reads: ChatRead[];
  readonly books: AddressBook[];
  readonly report: (found: Problem) => void;
}

async function readSource(source: Source, options: ImportOptions, into: Yield): Promise<void> {
  try {
    for await (const found of options.open(source, options.signal)) {
      options.signal.throwIfAborted();
      if (found.what === 'problem') into.report(found.problem);
      else await readText(source, found, options, into);
    }
  } catch (error) {
    if (options.signal.aborted) throw error;
    into.report(asProblem(error, source.name));
  }
}

type FoundText = Exclude<Found, { what: 'problem' }>;

async function readText(source: Source, found: FoundText, options: ImportOptions, into: Yield): Promise<void> {
  options.emit({ type: 'phase', file: source.name, phase: 'reading' });
  const reading = readOptions(source, options);
  try {
    if (found.what === 'contacts') {
      const { file, format, sentInChat = false } = found;
      // Cards are small beside their chat, whose progress they must not turn back.
      const quiet = sentInChat ? { ...reading, progress: () => undefined } : reading;
      into.books.push({ file, format, sentInChat, bytes: await collectText(found, quiet) });
      return;
    }
    const read = await readChat(found, reading);
    const asked = read.chat === null ? undefined : options.dateOrders?.[read.chat.id];
    const again =
      asked === undefined || asked === read.chat?.dateOrder
        ? read
        : await readChat(found, { ...reading, dateOrder: asked });
    if (again.chat === null) return again.problems.forEach(into.report);
    const { signs } = again.isUntimed ? await readChat(found, { ...reading, dateOrder: again.chat.dateOrder }) : again;
    into.reads.push({ chat: again.chat, problems: again.problems, signs, source });
  } catch (error) {
    if (options.signal.aborted) throw error;
    into.report({ ...asProblem(error, found.file), entry: found.entry });
  }
}

function readOptions(source: Source, options: ImportOptions): ReadOptions {
  let last = 0;
  return {
    signal: options.signal,
    progress: (done, total) => {
      const now = Date.now();
      if (now - last < limits.progressEveryMs && done < total) return;
      last = now;
      options.emit({ type: 'progress', done, total, unit: 'bytes', file: source.name });
    },
    understanding: () => options.emit({ type: 'phase', file: source.name, phase: 'understanding' }),
    ...(options.dateOrder === undefined ? {} : { dateOrder: options.dateOrder }),
    ...(options.listening === undefined ? {} : { listening: options.listening }),
  };
}

async function readOnceMore(read: ChatRead, order: DateOrder, options: ImportOptions): Promise<ChatRead> {
  const { file, entry } = read.chat.source;
  for await (const found of options.open(read.source, options.signal)) {
    if (found.what !== 'chat' || found.file !== file || found.entry !== entry) continue;
    const again = await readChat(found, { ...readOptions(read.source, options), dateOrder: order });
    // the same text is the same chat, even where the other order gives it another id
    if (again.chat !== null)
      return { ...read, chat: { ...again.chat, id: read.chat.id }, problems: again.problems, signs: again.signs };
  }
  return read;
}

/** Two exports of the same chat in one import: the one that knows more stays, a damaged one only where there is no other. */
function keepOneOfEach(reads: readonly ChatRead[], report: (found: Problem) => void): readonly ChatRead[] {
  const best = new Map<ChatId, { readonly read: ChatRead; readonly place: number }>();
  const chats = new Map<ChatId, ReadChat>();
  // whole ones first: an id made of a chat's beginning says more than one made of its title, whichever file was named first
  const places = reads.map((read, place) => ({ read, place }));
  const isCut = ({ read }: { read: ChatRead }): number => (read.chat.beginning === 'complete' ? 0 : 1);
  for (const { read: found, place } of places.sort((a, b) => isCut(a) - isCut(b) || a.place - b.place)) {
    const read = { ...found, chat: amongOthers(found.chat, chats) };
    const other = best.get(read.chat.id);
    const better = other === undefined || isBetter(read, other.read);
    if (better) {
      best.set(read.chat.id, { read, place });
      chats.set(read.chat.id, read.chat);
    }
    if (other === undefined) continue;
    const loser = better ? other.read : read;
    const { file, entry } = loser.chat.source;
    loser.problems.filter(({ severity }) => severity === 'error').forEach(report);
    report(problem('same-chat-twice', { file, entry, detail: loser.chat.title ?? '' }));
  }
  return [...best.values()].sort((a, b) => a.place - b.place).map(({ read }) => read);
}

function isBetter(a: ChatRead, b: ChatRead): boolean {
  const [damagedA, damagedB] = [a, b].map(({ problems }) => problems.some(({ severity }) => severity === 'error'));
  if (damagedA !== damagedB) return damagedB === true;
  if (a.chat.messages !== b.chat.messages) return a.chat.messages > b.chat.messages;
  return (a.chat.last ?? '') > (b.chat.last ?? '');
}
