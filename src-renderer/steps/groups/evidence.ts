import type { Settings } from '../../../src-bridge/settings.ts';
import type { Evidence, Member } from '../../../src-core/groups/group.ts';
import { t } from '../../i18n/i18n.ts';
import { ago, day } from '../../ui/dates.ts';
import { isolated } from '../../ui/person-name.tsx';

type Language = Settings['language'];

/** How we know of a member, in words and in the order of time; of many comings and goings the last few. */
export function evidenceSentences(member: Member, now: Date, language: Language): readonly string[] {
  if (member.evidence.length === 0) return [t('members.noEvidence')];
  return member.evidence.slice(-4).map((evidence) => sentence(evidence, now, language));
}

function sentence(evidence: Evidence, now: Date, language: Language): string {
  switch (evidence.how) {
    case 'wrote':
      return t('members.wrote', { count: evidence.messages, ago: ago(evidence.last, now, language) });
    case 'added':
    case 'removed': {
      const at = day(evidence.at, language);
      if (evidence.by === null) return t(`words.evidence.${evidence.how}`, { at });
      return t(`words.evidence.${evidence.how}By`, { at, by: isolated(evidence.by) });
    }
    case 'number-changed': {
      const { from, to } = evidence;
      return t('words.evidence.number-changed', {
        at: day(evidence.at, language),
        from: isolated(from),
        to: isolated(to),
      });
    }
    default:
      return t(`words.evidence.${evidence.how}`, { at: day(evidence.at, language) });
  }
}
