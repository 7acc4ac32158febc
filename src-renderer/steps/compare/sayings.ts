import type { Need } from '../../../src-core/messengers/compare.ts';
import type { FactName, Messenger } from '../../../src-core/messengers/messenger.ts';
import type { Settings } from '../../../src-bridge/settings.ts';
import type { t as translate } from '../../i18n/i18n.ts';

/** The fact behind a need; `group-link` has none, it follows from how the messenger works. */
export const factOf = {
  'group-link': null,
  'no-phone-number': 'phoneNeeded',
  free: 'price',
  approval: 'approval',
  'link-reset': 'linkReset',
  'big-enough': 'mostMembers',
  'encrypted-groups': 'groupEncryption',
  'european-operator': 'operator',
  'open-source': 'openSource',
  desktop: 'desktop',
  'old-android': 'oldestAndroid',
  'young-enough': 'minimumAge',
  'old-chats': 'importsWhatsApp',
} as const satisfies Record<Need, FactName | null>;

/** Facts that are said in a sentence; `habits` is a table of its own. */
export const spokenFacts = [
  'price',
  'phoneNeeded',
  'operator',
  'groupEncryption',
  'directEncryption',
  'mostMembers',
  'minimumAge',
  'approval',
  'linkReset',
  'linkExpiry',
  'openSource',
  'desktop',
  'oldestAndroid',
  'importsWhatsApp',
] as const satisfies readonly FactName[];
export type SpokenFact = (typeof spokenFacts)[number];

/** A checked fact as a sentence; null where nobody has checked it. */
export function saying(
  t: typeof translate,
  { facts }: Messenger,
  name: SpokenFact,
  language: Settings['language'],
): string | null {
  if (facts[name]?.verified !== true) return null;
  switch (name) {
    case 'price':
      return facts.price === undefined ? null : t(`facts.price.${facts.price.value}`);
    case 'mostMembers': {
      const most = facts.mostMembers?.value ?? null;
      return most === null ? t('facts.mostMembers.open') : t('facts.mostMembers.limit', { most });
    }
    case 'minimumAge':
      return t('facts.minimumAge', { age: facts.minimumAge?.value ?? 0 });
    case 'oldestAndroid':
      return t('facts.oldestAndroid', { version: facts.oldestAndroid?.value ?? 0 });
    case 'directEncryption':
    case 'groupEncryption': {
      const how = facts[name]?.value ?? 'optional';
      return t(`facts.${name}.${how}`);
    }
    case 'openSource':
      return t(`facts.openSource.${facts.openSource?.value ?? 'nothing'}`);
    case 'operator': {
      const { name: who = '', country = null } = facts.operator?.value ?? {};
      if (country === null) return t('facts.operator.anybody', { who });
      return t('facts.operator.one', { who, country: new Intl.DisplayNames(language, { type: 'region' }).of(country) });
    }
    case 'phoneNeeded':
    case 'approval':
    case 'linkReset':
    case 'linkExpiry':
    case 'desktop':
    case 'importsWhatsApp':
      return t(`facts.${name}.${facts[name]?.value ? 'yes' : 'no'}`);
  }
}
