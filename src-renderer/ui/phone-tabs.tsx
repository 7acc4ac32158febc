import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Tab, TabList, TabPanel, TabPanels, Tabs } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './phone-tabs.module.css';

const c = classes(styles);
const phones = ['iphone', 'android'] as const;
export type Phone = (typeof phones)[number];

/** What is done differently on the two kinds of phones; one of them is in sight. */
export function PhoneTabs({ children }: { readonly children: (phone: Phone) => ReactNode }) {
  const { t } = useTranslation();
  return (
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
            {children(phone)}
          </TabPanel>
        ))}
      </TabPanels>
    </Tabs>
  );
}
