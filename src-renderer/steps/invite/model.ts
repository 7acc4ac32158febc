import type { OtherWords, Tone } from '../../../src-core/plan/plan.ts';
import { ownWords } from '../../../src-core/invite/own-words.ts';
import { checkTemplate, parseTemplate } from '../../../src-core/invite/template.ts';
import {
  announcement,
  announcementTemplate,
  betweenLanguages,
  valuesOf,
  type InvitationLanguageTag,
} from '../../../src-core/invite/texts.ts';
import type { Messenger } from '../../../src-core/messengers/messenger.ts';
import { shownWords, type ShownWords } from '../words/finished.ts';
import { targets } from '../../../src-core/messengers/registry.ts';

export function messengerFor(id: string | null): Messenger | null {
  return targets.find((messenger) => messenger.id === id) ?? null;
}

export interface TextInvitation {
  readonly template: string;
  /** Every language, one below the other. */
  readonly finished: string;
  readonly shown: ShownWords;
}

interface About {
  readonly group: string;
  readonly messenger: Messenger;
  readonly link: string | null;
  readonly chatLink?: string | null;
  readonly languages: readonly [InvitationLanguageTag, ...InvitationLanguageTag[]];
  readonly tone: Tone;
  /** As typed; absent: the template. */
  readonly text?: string;
  /** The user's words in the further languages. */
  readonly otherWords?: OtherWords | undefined;
}

/** The announcement with everything the editor shows of it. */
export function textInvitation(about: About): TextInvitation {
  const { group, messenger, link, chatLink = null, languages, tone, text, otherWords } = about;
  const [language, ...more] = languages;
  const { hasGroupLinks } = messenger;
  const invitation = { group, messenger: messenger.name, link, chatLink, language, tone, hasGroupLinks };
  const template = announcementTemplate(invitation);
  const own = otherWords === undefined ? {} : { otherWords };
  const templates = [
    text ?? template,
    ...more.map(
      (tag) =>
        ownWords(own, { language, tone }, { language: tag, tone }) ??
        announcementTemplate({ ...invitation, language: tag }),
    ),
  ];
  return {
    template,
    finished: languages
      .map((tag, index) => announcement({ ...invitation, language: tag, text: templates[index] ?? '' }))
      .join(betweenLanguages),
    shown: shownWords(
      languages,
      templates,
      (tag) => valuesOf({ ...invitation, language: tag }),
      checkTemplate(parseTemplate(text ?? template), valuesOf(invitation), hasGroupLinks),
    ),
  };
}

/** Scheme and host, as they are shown before anything is opened; null for links that only the app on a phone understands. */
export function startOf(link: string | null): string | null {
  return /^https:\/\/[^/?#]+/.exec(link ?? '')?.[0] ?? null;
}
