import { useTranslation } from 'react-i18next';
import { X } from 'lucide-react';
import { invitationLanguages, type InvitationLanguageTag } from '../../../src-core/invite/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './more-languages.module.css';

const c = classes(styles);

interface MoreLanguagesProps {
  /** The first is the message's own; the others stand below it. */
  readonly languages: readonly InvitationLanguageTag[];
  readonly offered: readonly InvitationLanguageTag[];
  readonly onChange: (languages: readonly InvitationLanguageTag[]) => void;
}

/** Further languages in the same message: taken along or left out with one click. */
export function MoreLanguages({ languages, offered, onChange }: MoreLanguagesProps) {
  const { t } = useTranslation();
  const [, ...more] = languages;
  const others = offered.filter((tag) => !languages.includes(tag));
  return (
    <div className={c('languages')} role="group" aria-label={t('ask.moreLanguages')}>
      {more.map((tag) => (
        <Button
          key={tag}
          look="chip"
          icon={X}
          aria-label={t('ask.removeLanguage', { language: invitationLanguages[tag].ownName })}
          onPress={() => onChange(languages.filter((one) => one !== tag))}
        >
          <bdi>{invitationLanguages[tag].ownName}</bdi>
        </Button>
      ))}
      {others.length === 0 ? null : (
        <Choice
          label={t('ask.addLanguage')}
          hideLabel
          options={others.map((tag) => ({ id: tag, word: invitationLanguages[tag].ownName }))}
          chosen={null}
          placeholder={t('ask.addLanguage')}
          onChoose={(id) => onChange([...languages, ...others.filter((tag) => tag === id)])}
        />
      )}
    </div>
  );
}
