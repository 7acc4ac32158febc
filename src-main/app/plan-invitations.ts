/** plan → what is written for each group: the messenger, the link and the texts as the user left them. */
import type { ChatId } from '../../src-core/chat/chat.ts';
import { invitationLanguages, type Invitation, type InvitationLanguageTag } from '../../src-core/invite/texts.ts';
import { usualTone } from '../../src-core/invite/usual-tone.ts';
import { messengerNamed } from '../../src-core/messengers/names.ts';
import type { Plan } from '../../src-core/plan/plan.ts';
import type { GroupToInvite } from './write-invitations.ts';

/** Groups that were left out, or are not in the plan, are not invited. */
export function groupsToInvite(plan: Plan, chats: readonly ChatId[], language: 'de' | 'en'): readonly GroupToInvite[] {
  return chats.flatMap((chat) => {
    const title = titleOf(plan, chat);
    const decision = plan.decisions.groups[chat] ?? {};
    if (title === null || decision.leftOut === true) return [];
    const messenger = messengerNamed(decision.messenger ?? plan.decisions.messenger ?? 'signal');
    const link = decision.link ?? null;
    const languages = (decision.textLanguages ?? [language]).filter(isInvitationLanguage);
    const texts = languages.map((tag, index): Invitation => ({
      language: tag,
      tone: decision.tone ?? usualTone(plan.decisions.mode, 'everybody'),
      group: title,
      messenger: messenger.name,
      link,
      hasGroupLinks: messenger.hasGroupLinks,
      // What the user wrote is in the first language only.
      ...(decision.text === undefined || index > 0 ? {} : { text: decision.text }),
    }));
    return [{ title, link, texts }];
  });
}

function titleOf({ facts, decisions }: Plan, chat: ChatId): string | null {
  const handmade = decisions.handmade.find(({ id }) => id === chat);
  const read = facts.chats.find(({ id }) => id === chat);
  if (handmade === undefined && read === undefined) return null;
  return decisions.groups[chat]?.title ?? handmade?.title ?? read?.title ?? read?.source.file ?? null;
}

function isInvitationLanguage(tag: string): tag is InvitationLanguageTag {
  return Object.hasOwn(invitationLanguages, tag);
}
