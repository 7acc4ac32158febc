import { useTranslation } from 'react-i18next';
import type { TemplateProblem } from '../../../src-core/invite/template.ts';
import { invitationLanguages, labelsOf } from '../../../src-core/invite/texts.ts';
import { useWindow } from '../../state/window-state.ts';
import { classes } from '../../ui/classes.ts';
import type { ShownWords } from './finished.ts';
import styles from './words-preview.module.css';

const c = classes(styles);

/** A text as it will arrive; what was filled in is marked, what is missing is said below. */
export function WordsPreview({ words, title }: { readonly words: ShownWords; readonly title: string }) {
  const { direction, tag } = invitationLanguages[words.language];
  return (
    <section aria-label={title} className={c('preview')}>
      <h3>{title}</h3>
      <div className={c('bubble')} dir={direction} lang={tag}>
        {words.parts.map((part, index) =>
          part.isFilled ? (
            <mark key={index} className={c('filled')}>
              <bdi>{part.text}</bdi>
            </mark>
          ) : (
            <span key={index}>{part.text}</span>
          ),
        )}
      </div>
      {words.more.map(({ language, text }) => (
        <div key={language} className={c('bubble')} dir={invitationLanguages[language].direction} lang={language}>
          {text}
        </div>
      ))}
      <div role="status">
        <ul className={c('problems')}>
          {words.problems.map((problem, index) => (
            <li key={index}>
              <ProblemWords problem={problem} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function ProblemWords({ problem }: { readonly problem: TemplateProblem }): string {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  if (problem.code === 'unknown-placeholder') return t('text.unknownPlaceholder', { written: problem.written });
  if (problem.code === 'link-missing') return t('text.linkMissing');
  const written = `{${labelsOf(language)[problem.placeholder]}}`;
  if (problem.placeholder === 'sender') return t('text.senderMissing', { written });
  return t(problem.placeholder === 'date' ? 'text.dateMissing' : 'text.valueMissing', { written });
}
