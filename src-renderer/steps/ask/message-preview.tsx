import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.ts';
import { directionOf, type PersonalMessage } from './model.ts';
import styles from '../../ui/preview.module.css';

const c = classes(styles);

/** One person's message as it will arrive; what was filled in is marked, what is missing is said below. */
export function MessagePreview({ message }: { readonly message: PersonalMessage }) {
  const { t } = useTranslation();
  const [first = 'de'] = message.languages;
  return (
    <section aria-label={t('text.preview')} className={c('preview')}>
      <h3>{t('text.preview')}</h3>
      <div className={c('bubble')} dir={directionOf(first)} lang={first}>
        {message.parts.map((part, index) =>
          part.isFilled ? (
            <mark key={index} className={c('filled')}>
              <bdi>{part.text}</bdi>
            </mark>
          ) : (
            <span key={index}>{part.text}</span>
          ),
        )}
      </div>
      {message.more.map(({ language, text }) => (
        <div key={language} className={c('bubble')} dir={directionOf(language)} lang={language}>
          {text}
        </div>
      ))}
      <div role="status">
        <ul className={c('problems')}>
          {message.problems.map((problem, index) => (
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
