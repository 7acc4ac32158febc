import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.ts';
import { PhoneTabs } from '../../ui/phone-tabs.tsx';
import styles from './how-to-export.module.css';

const c = classes(styles);

/** Steps as in WhatsApp's own help, "How to export your chat history" and "About advanced chat privacy" (checked 2026-11-24). */
const steps = ['open', 'find', 'export', 'withoutMedia', 'send'] as const;

/** How a chat gets out of the phone, right where it is needed. */
export function HowToExport() {
  const { t } = useTranslation();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    // In a small window it opens below the edge, where nobody would look for it; how high it is shows once its tabs are there.
    const opened = new ResizeObserver(() => card.current?.scrollIntoView({ block: 'nearest' }));
    if (card.current !== null) opened.observe(card.current);
    return () => opened.disconnect();
  }, []);
  return (
    <section ref={card} className={c('card')} aria-label={t('start.how')}>
      <PhoneTabs>
        {(phone) => (
          <ol className={c('steps')}>
            {steps.map((step) => (
              <li key={step}>{t(`export.${phone}.${step}`)}</li>
            ))}
          </ol>
        )}
      </PhoneTabs>
      <p className={c('note')}>
        <strong>{t('export.blocked')}</strong> {t('export.blockedWhy')}
      </p>
    </section>
  );
}
