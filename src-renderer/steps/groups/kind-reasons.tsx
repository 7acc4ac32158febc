import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { ReadChat } from '../../../src-core/chat/chat.ts';
import { groupKinds, type GroupKind } from '../../../src-core/groups/group.ts';
import { decide } from '../../state/decide.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { derived } from './model.ts';
import styles from './kind-reasons.module.css';

const c = classes(styles);

interface KindReasonsProps {
  readonly chat: ReadChat;
  readonly title: string;
  readonly isSaid: boolean;
}

/** Why we take a group for what we take it – or that the user said so, with the way back to our guess. */
export function KindReasons({ chat, title, isSaid }: KindReasonsProps) {
  const { t } = useTranslation();
  if (isSaid) {
    return (
      <p className={c('said')}>
        {t('kindReasons.said')}{' '}
        <Button
          look="link"
          onPress={() =>
            void decide({ type: 'change-group', chat: chat.id, change: { kind: null } }, (t) =>
              t('kindReasons.backDone', { title }),
            )
          }
        >
          {t('kindReasons.back')}
        </Button>
      </p>
    );
  }
  const sentences = [...new Set(derived(chat).kind.reasons.flatMap((reason) => sentenceOf(reason, t)))];
  if (sentences.length === 0) return null;
  return (
    <details className={c('reasons')}>
      <summary>{t('kindReasons.title')}</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}

const plain = ['members-are-relatives', 'members-share-surname', 'members-are-parents', 'members-tagged'] as const;
const rhythms = ['working-hours', 'sunday-mornings', 'weekend-nights'] as const;

/** A code of the guess as a sentence; a code from a newer edition says nothing rather than itself. */
function sentenceOf(reason: string, t: TFunction): readonly string[] {
  const [code = '', detail = ''] = reason.split(/:(.*)/su);
  const member = plain.find((known) => known === code);
  if (member !== undefined) return [t(`kindReasons.${member}`)];
  const rhythm = rhythms.find((known) => known === detail);
  if (code === 'rhythm' && rhythm !== undefined) return [t(`kindReasons.rhythm.${rhythm}`)];
  if (code === 'title-word') return [t('kindReasons.titleWord', { word: detail })];
  if (code === 'title-shape') return [t('kindReasons.titleShape')];
  const kind = kindNamed(detail);
  if (kind === null) return [];
  if (code === 'unsure') return [t('kindReasons.unsure', { kind: t(`words.groupKind.${kind}`) })];
  return code === 'vocabulary' ? [t('kindReasons.vocabulary', { kind: t(`words.groupKind.${kind}`) })] : [];
}

const kindNamed = (name: string): GroupKind | null => groupKinds.find((kind) => kind === name) ?? null;
