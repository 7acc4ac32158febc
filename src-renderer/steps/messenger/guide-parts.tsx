import { useTranslation } from 'react-i18next';
import { ChevronRight } from 'lucide-react';
import { isLookedUp, type Messenger, type StepsOnPhones, phonesAgree } from '../../../src-core/messengers/messenger.ts';
import { useWindow } from '../../state/window-state.ts';
import { classes } from '../../ui/classes.ts';
import { day } from '../../ui/dates.ts';
import styles from './guide-parts.module.css';

const c = classes(styles);
const parts = ['makeGroup', 'getLink', 'approval', 'reset'] as const;

/** Step by step, each part folded away until it is needed. */
export function GuideParts({ messenger: { guide } }: { readonly messenger: Messenger }) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  return (
    <section className={c('guide')}>
      <h3>{t('oneMessenger.howTo')}</h3>
      {parts.map((part) => {
        const steps = guide[part];
        return steps === null ? null : (
          <details key={part} className={c('part')}>
            <summary className={c('summary')}>
              <ChevronRight size={18} strokeWidth={1.75} aria-hidden className={c('arrow')} />
              {t(`oneMessenger.guide.${part}`)}
            </summary>
            {phonesOf(steps).map(({ phone, steps: onPhone }) => (
              <div key={phone}>
                {phone === 'both' ? null : <p className={c('phone')}>{t(`export.${phone}.name`)}</p>}
                <ol className={c('steps')}>
                  {onPhone.map((step) => (
                    <li key={step.de}>{step[language]}</li>
                  ))}
                </ol>
              </div>
            ))}
          </details>
        );
      })}
      <p className={c('source')}>
        {isLookedUp(guide)
          ? t('oneMessenger.source', { source: guide.source, day: day(guide.date, language) })
          : t('oneMessenger.guideNotChecked')}
      </p>
    </section>
  );
}

function phonesOf(steps: StepsOnPhones) {
  const { android, ios } = steps;
  return phonesAgree(steps)
    ? [{ phone: 'both' as const, steps: android }]
    : [
        { phone: 'iphone' as const, steps: ios },
        { phone: 'android' as const, steps: android },
      ];
}
