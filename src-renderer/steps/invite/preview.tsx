import { useTranslation } from 'react-i18next';
import type { TemplateProblem } from '../../../src-core/invite/template.ts';
import { invitationLanguages, type InvitationLanguageTag } from '../../../src-core/invite/texts.ts';
import { classes } from '../../ui/classes.ts';
import type { FinishedPart, OtherLanguage } from './model.ts';
import styles from '../../ui/preview.module.css';

const c = classes(styles);

interface PreviewProps {
  readonly parts: readonly FinishedPart[];
  readonly more: readonly OtherLanguage[];
  readonly problems: readonly TemplateProblem[];
  readonly language: InvitationLanguageTag;
}

/** The message as it will arrive; what was filled in is marked, what is missing is said below. */
export function Preview({ parts, more, problems, language }: PreviewProps) {
  const { t } = useTranslation();
  const { direction, tag } = invitationLanguages[language];
  return (
    <section aria-label={t('text.preview')} className={c('preview')}>
      <h3>{t('text.preview')}</h3>
      <div className={c('bubble')} dir={direction} lang={tag}>
        {parts.map((part, index) =>
          part.isFilled ? (
            <mark key={index} className={c('filled')}>
              <bdi>{part.text}</bdi>
            </mark>
          ) : (
            <span key={index}>{part.text}</span>
          ),
        )}
      </div>
      {more.map((other) => (
        <div
          key={other.language}
          className={c('bubble')}
          dir={invitationLanguages[other.language].direction}
          lang={other.language}
        >
          {other.text}
        </div>
      ))}
      <div role="status">
        <ul className={c('problems')}>
          {problems.map((problem, index) => (
            <li key={index}>
              {problem.code === 'unknown-placeholder'
                ? t('text.unknownPlaceholder', { written: problem.written })
                : t(problem.code === 'link-missing' ? 'text.linkMissing' : 'text.valueMissing')}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
