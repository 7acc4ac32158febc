import type { Rooms } from '../../../src-core/invite/rooms.ts';
import { greetingName } from '../../../src-core/invite/greeting.ts';
import { laterTemplate, laterWords, type LaterWords } from '../../../src-core/invite/move-texts.ts';
import { isFullLanguage } from '../../../src-core/invite/texts.ts';
import { usualTone } from '../../../src-core/invite/usual-tone.ts';
import type { ChatId } from '../../../src-core/chat/chat.ts';
import type { Messenger } from '../../../src-core/messengers/messenger.ts';
import { kindIn } from '../../../src-core/plan/kind-in.ts';
import type { Decisions, Facts, LaterText } from '../../../src-core/plan/plan.ts';
import { knownPeople, seats } from '../people/model.ts';

export interface Plan {
  readonly facts: Facts;
  readonly decisions: Decisions;
}

interface About {
  readonly kind: LaterText;
  readonly group: Rooms & { readonly id: ChatId; readonly title: string };
  readonly messenger: Messenger;
  readonly plan: Plan;
  /** Of the window: for groups that chose none of the languages that are complete. */
  readonly language: 'de' | 'en';
  /** In place of what is decided. */
  readonly typed?: string;
  /** Whom it is for, by the name they have here. */
  readonly person?: string;
}

/** One of the later texts with all that its editor shows; `template` is ours. */
export function laterTextOf({ kind, group, messenger, plan, language, typed, person }: About): {
  readonly words: LaterWords;
  readonly template: string;
} {
  const { hasGroupLinks } = messenger;
  const decided = plan.decisions.groups[group.id] ?? {};
  const own = decided.texts?.[kind] ?? {};
  const usual = {
    language: (decided.textLanguages ?? []).find(isFullLanguage) ?? language,
    tone: decided.tone ?? usualTone(plan.decisions.mode, kindIn(plan, group.id)),
  };
  const tone = own.tone ?? usual.tone;
  const name = person === undefined ? null : greetingName(person, tone);
  const words = laterWords(
    kind,
    own,
    usual,
    {
      title: group.title,
      messenger: messenger.name,
      link: hasGroupLinks ? group.link : null,
      chatLink: hasGroupLinks ? (group.chatLink ?? null) : null,
      hasGroupLinks,
      movingDay: decided.movingDay ?? null,
      ...(name === null ? {} : { name }),
    },
    typed,
  );
  return { words, template: laterTemplate(kind, { language: words.languages[0], tone }, hasGroupLinks) };
}

export interface Greeted {
  readonly id: string;
  readonly name: string;
}

/** Where a text greets by name, it is read for one person after the other; otherwise it is for everybody. */
export function greetedPeople({ facts, decisions }: Plan, chat: ChatId, { parts }: LaterWords): readonly Greeted[] {
  if (!parts.some((part) => part.kind === 'placeholder' && part.id === 'name')) return [];
  return seats(chat, knownPeople(facts, decisions))
    .map(({ person, name }) => ({ id: person.id, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
