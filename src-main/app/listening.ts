/** plan → what an import listens for: answers since the first question, about the messengers that were chosen. */
import type { Listening } from '../../src-core/plan/listen.ts';
import { addDays } from '../../src-core/plan/local-day.ts';
import type { Decisions } from '../../src-core/plan/plan.ts';
import { phrasesWith } from '../../src-core/plan/suggest-phrases.ts';
import { messengerNamed } from '../../src-core/messengers/names.ts';

/** null: nobody was asked, so nothing that people write is an answer. */
export function listeningFor({ askings, messenger, groups, phrases }: Decisions): Listening | null {
  const [first, ...more] = askings.map(({ at }) => at);
  if (first === undefined) return null;
  const earliest = more.reduce((before, at) => (at < before ? at : before), first);
  const ids = [messenger, ...Object.values(groups).map((group) => group.messenger)];
  const links = Object.values(groups).flatMap(({ link }) => link ?? []);
  return {
    phrases: phrasesWith(phrases),
    ...(links.length > 0 && { links }),
    // Questions are noted in UTC and messages in the phone's own time: a day more is heard, and the window looks closer.
    since: `${addDays(earliest.slice(0, 10), -1)}T00:00:00`,
    messengerNames: [...new Set(ids.flatMap((id) => (id ? [messengerNamed(id).name] : [])))],
  };
}
