import { percent } from './encodings.ts';
import type { LinkParts } from './link-parts.ts';

/**
 * What can be said about one link that a user pasted. Codes are stable for ever (scripts and tests rely on them);
 * docs/adding-a-messenger.md explains each, the window has a sentence for each.
 */
export const messengerIds = [
  'signal',
  'threema',
  'telegram',
  'matrix',
  'wire',
  'deltachat',
  'simplex',
  'session',
  'xmpp',
  'jami',
  'briar',
  'olvid',
  'ginlo',
  'viber',
  'discord',
  'nextcloud-talk',
  'rocketchat',
  'mattermost',
  'zulip',
  'whatsapp',
  'sms',
  'mail',
] as const;
export type MessengerId = (typeof messengerIds)[number];

/** `group`: joins a group · `contact`: one person · `send`: opens a prepared message · `app`: homepage, download or store. */
export type LinkKind = 'group' | 'contact' | 'send' | 'app';

export const linkProblems = [
  // why a link is not valid
  'cut-off', // characters are missing, mostly at the end
  'too-long', // characters too many
  'malformed', // the right place, but not in the form the messenger accepts
  'http-instead-of-https', // refused by the messenger; a warning where the messenger does not mind
  'lookalike-host', // the address imitates a messenger's
  'message-link', // leads to one message, not into the group
  'not-an-invitation', // stickers, settings, proxies, calls, channels of the messenger
  'unknown-host',
  'unknown-scheme',
  'unknown-app', // a store link of something that is no messenger we know
  // warnings of a valid link
  'tracking-removed',
  'invisible-removed',
  'line-break-removed',
  'percent-encoding-removed',
  'unusual-length',
  'via-missing', // Matrix room id without a server to ask
  'only-android',
  'only-as-qr',
  'channel-instead-of-group',
  'group-part-missing', // Delta Chat: a group's name without its id is only a contact
  // what `judgeLink` adds when a certain link is wanted
  'not-a-link',
  'contact-instead-of-group',
  'group-instead-of-contact',
  'send-link',
  'app-link',
  'source-group', // an invitation into the WhatsApp group that is to be left
  'other-messenger',
  'several-links',
] as const;
export type LinkProblem = (typeof linkProblems)[number];

export interface LinkVerdict {
  /** The link exactly as it stands in the text. */
  readonly input: string;
  /** For `lookalike-host` the imitated one. */
  readonly messenger: MessengerId | null;
  readonly kind: LinkKind | null;
  readonly valid: boolean;
  /** The one spelling of this link that we hand on; null when it is not valid. */
  readonly canonical: string | null;
  readonly problem: LinkProblem | null;
  readonly warnings: readonly LinkProblem[];
}

/** What a messenger's recogniser says about a link that is its own. */
export type Finding =
  | { readonly kind: LinkKind; readonly canonical: string; readonly warnings: readonly LinkProblem[] }
  | { readonly kind: LinkKind | null; readonly problem: LinkProblem };

export function good(kind: LinkKind, canonical: string, ...warnings: readonly (LinkProblem | null)[]): Finding {
  return { kind, canonical: selfContained(canonical), warnings: warnings.filter((warning) => warning !== null) };
}

/** A text that ends in a mark of the sentence would lose it wherever links are recognised by their look; escaped it stays. */
function selfContained(link: string): string {
  return link.replace(/[.,;:!?'*~)]+$/, (marks) => [...marks].map(percent).join(''));
}

/** A page of the messenger itself: home, download, help. */
export function appPage(
  { host, path }: LinkParts,
  canonicalHost = host,
  ...warnings: readonly (LinkProblem | null)[]
): Finding {
  return good('app', `https://${canonicalHost}${path === '' ? '/' : path}`, ...warnings);
}

export function bad(kind: LinkKind | null, problem: LinkProblem): Finding {
  return { kind, problem };
}

/** The verdict for a code whose length is known: too short, too long or with wrong characters. */
export function wrongLength(kind: LinkKind, length: number, expected: number): Finding {
  if (length < expected) return bad(kind, 'cut-off');
  return bad(kind, length > expected ? 'too-long' : 'malformed');
}
