/** plan → what is written for each group: the messenger, the link and the texts as the user left them. */
import type { ChatId } from '../../src-core/chat/chat.ts';
import { type Invitation, languagesOf } from '../../src-core/invite/texts.ts';
import { ownWords } from '../../src-core/invite/own-words.ts';
import { roomsOf } from '../../src-core/invite/rooms.ts';
import { usualTone } from '../../src-core/invite/usual-tone.ts';
import { messengerNamed, type NamedMessenger } from '../../src-core/messengers/names.ts';
import { messengerIn, titledChats } from '../../src-core/plan/group-decision.ts';
import { kindIn } from '../../src-core/plan/kind-in.ts';
import type { Plan } from '../../src-core/plan/plan.ts';
import type { GroupToInvite } from './write-invitations.ts';

export interface InvitedGroup extends GroupToInvite {
  readonly chat: ChatId;
  readonly messenger: NamedMessenger;
  readonly tone: Invitation['tone'];
}

/** Groups that were left out, or are not in the plan, are not invited. */
export function groupsToInvite(plan: Plan, chats: readonly ChatId[], language: 'de' | 'en'): readonly InvitedGroup[] {
  const titles = new Map(titledChats(plan).map(({ id, title }) => [id, title]));
  return chats.flatMap((chat) => {
    const title = titles.get(chat);
    if (title === undefined) return [];
    const decision = plan.decisions.groups[chat] ?? {};
    const messenger = messengerNamed(messengerIn(plan.decisions, chat) ?? 'signal');
    const rooms = roomsOf(decision);
    const tone = decision.tone ?? usualTone(plan.decisions.mode, kindIn(plan, chat));
    const languages = languagesOf(decision.textLanguages, language);
    const present = { language: languages[0], tone };
    const texts = languages.map((tag): Invitation => ({
      language: tag,
      tone,
      group: title,
      messenger: messenger.name,
      ...rooms,
      hasGroupLinks: messenger.hasGroupLinks,
      ...textOf(ownWords(decision, present, { language: tag, tone })),
    }));
    return [{ chat, title, messenger, tone, ...rooms, texts }];
  });
}

const textOf = (text: string | undefined): Pick<Invitation, 'text'> => (text === undefined ? {} : { text });
