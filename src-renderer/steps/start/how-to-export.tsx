import { useTranslation } from 'react-i18next';
import { Tab, TabList, TabPanel, TabPanels, Tabs } from 'react-aria-components';
import { classes } from '../../ui/classes.ts';
import styles from './how-to-export.module.css';

const c = classes(styles);

/** Steps as in WhatsApp's own help, "How to export your chat history" and "About advanced chat privacy" (checked 2026-11-24). */
const phones = ['iphone', 'android'] as const;
const steps = ['open', 'find', 'export', 'withoutMedia', 'send'] as const;

/** How a chat gets out of the phone, right where it is needed. */
export function HowToExport() {
  const { t } = useTranslation();
  return (
    <section className={c('card')} aria-label={t('start.how')}>
      <Tabs>
        <TabList aria-label={t('export.phone')} className={c('tabs')}>
          {phones.map((phone) => (
            <Tab key={phone} id={phone} className={c('tab')}>
              {t(`export.${phone}.name`)}
            </Tab>
          ))}
        </TabList>
        <TabPanels>
          {phones.map((phone) => (
            <TabPanel key={phone} id={phone} className={c('panel')}>
              <ol className={c('steps')}>
                {steps.map((step) => (
                  <li key={step}>{t(`export.${phone}.${step}`)}</li>
                ))}
              </ol>
            </TabPanel>
          ))}
        </TabPanels>
      </Tabs>
      <p className={c('note')}>
        <strong>{t('export.blocked')}</strong> {t('export.blockedWhy')}
      </p>
    </section>
  );
}
