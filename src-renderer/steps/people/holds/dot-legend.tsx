import { useTranslation } from 'react-i18next';
import { classes } from '../../../ui/classes.ts';
import { statuses } from '../../../../src-core/plan/plan.ts';
import { StatusMark } from '../../../ui/status-mark.tsx';
import { Dot, type Look, type Mark } from './dot.tsx';
import styles from './dot-legend.module.css';

const c = classes(styles);

export function DotLegend({ look }: { readonly look: Look }) {
  const { t } = useTranslation();
  const words = [
    { mark: 'silent', word: t('holds.strength0') },
    { mark: 'seldom', word: t('holds.strength1') },
    { mark: 'regular', word: t('holds.strength2') },
    { mark: 'strong', word: t('holds.strength3') },
    { mark: 'former', word: t('holds.former') },
  ] as const satisfies readonly { readonly mark: Mark; readonly word: string }[];
  return (
    <ul className={c('legend')} aria-label={t('holds.legend')}>
      {look === 'moved'
        ? statuses.map((status) => (
            <li key={status} className={c('one')}>
              <StatusMark status={status} />
              {t(`words.status.${status}`)}
            </li>
          ))
        : null}
      {(look === 'moved' ? words.slice(-1) : words).map(({ mark, word }) => (
        <li key={mark} className={c('one')}>
          <Dot mark={mark} />
          {word}
        </li>
      ))}
    </ul>
  );
}
