import type { Name, ReadChat } from '../chat/chat.ts';
import type { Membership } from './group.ts';
import { finishedMember, nameKey, newDraft, type MemberDraft } from './member-draft.ts';

/**
 * A chat of two: the one in the title and the phone's owner. The owner is recognised only when the title is found among the
 * speakers, or when the owner has been marked by the export itself; otherwise nobody is called "me".
 */
export function directMembership(chat: ReadChat): Membership {
  const drafts = new Map<string, MemberDraft>();
  for (const speaker of chat.speakers) {
    const draft = newDraft(speaker);
    draft.speakers.push(speaker);
    drafts.set(nameKey(speaker), draft);
  }
  const other = chat.title === null ? undefined : partner(chat, chat.title);
  if (other !== undefined && !drafts.has(nameKey(other))) drafts.set(nameKey(other), newDraft(other));
  // who only called stands in no message
  for (const { type, actor } of chat.notices) {
    if (type === 'call' && actor !== null && !drafts.has(nameKey(actor))) drafts.set(nameKey(actor), newDraft(actor));
  }
  const rest = [...drafts.values()].filter(
    ({ names }) => other === undefined || !names.some((name) => same(name, other)),
  );
  const onlyRest = rest[0];
  if (other !== undefined && rest.length === 1 && onlyRest !== undefined) {
    onlyRest.names.splice(0, onlyRest.names.length, ...onlyRest.names.map((name) => ({ ...name, isMe: true })));
  }
  for (const draft of drafts.values()) {
    draft.state = 'member';
    draft.certainty = draft.speakers.length > 0 ? 'sure' : 'probable';
  }
  return { members: [...drafts.values()].flatMap((draft) => finishedMember(draft, (name) => name) ?? []), unnamed: 0 };
}

function same(a: Name, b: Name): boolean {
  return nameKey(a) === nameKey(b);
}

/** The speaker the title means, or a name made of the title when that person never wrote. */
function partner(chat: ReadChat, title: string): Name | undefined {
  const [first, second] = chat.speakers;
  const found =
    chat.speakers.find(({ name }) => name.normalize('NFC') === title.normalize('NFC')) ??
    chat.speakers.find(({ name }) => plain(name) !== '' && plain(name) === plain(title));
  if (found !== undefined) return found.isMe ? undefined : found;
  // The owner is known: whoever else writes is the partner, whatever the file is called.
  const notMe = chat.speakers.filter(({ isMe }) => !isMe);
  if (notMe.length === 1 && chat.speakers.length === 2) return notMe[0];
  if (first !== undefined && second !== undefined) return undefined;
  const digits = title.replace(/[^\d+]/gu, '');
  const phone = /^\+\d{7,15}$/u.test(digits) && !/\p{L}/u.test(title) ? digits : null;
  return { name: title, phone, isMe: false, isProfileName: false };
}

/** File names lose slashes, colons and dots, and iPhones decompose their letters. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
