import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { classes } from '../../../ui/classes.ts';
import styles from './verdicts.module.css';

const c = classes(styles);

export const verdicts = ['same', 'different', 'later'] as const;
export type Verdict = (typeof verdicts)[number];

/** Three answers that look alike: none is suggested. */
export function Verdicts({ onJudge }: { readonly onJudge: (verdict: Verdict) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={c('answers')} role="group" aria-label={t('review.verdicts')}>
        {verdicts.map((verdict, index) => (
          <Button
            key={verdict}
            className={c('answer')}
            aria-keyshortcuts={String(index + 1)}
            onPress={() => onJudge(verdict)}
          >
            <kbd className={c('key')} aria-hidden>
              {index + 1}
            </kbd>
            {t(`review.${verdict}`)}
          </Button>
        ))}
      </div>
      <p className={c('hint')}>{t('review.keys')}</p>
    </>
  );
}
