import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button as PlainButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Licence } from '../../src-bridge/contract.ts';
import { bridge } from '../bridge.ts';
import { closeSheet } from '../state/sheets.ts';
import { report, useWindow } from '../state/window-state.ts';
import { classes } from '../ui/classes.ts';
import { Sheet } from '../ui/sheet.tsx';
import styles from './about-sheet.module.css';

const c = classes(styles);

/** Version, licence, and whose work is inside. */
export function AboutSheet() {
  const { t } = useTranslation();
  const version = useWindow(({ start }) => start?.version ?? '');
  const [licences, setLicences] = useState<readonly Licence[]>([]);
  useEffect(() => {
    void bridge()
      .call('licences.list', null)
      .then((answer) => (answer.ok ? setLicences(answer.value) : report(answer.problem)));
  }, []);
  return (
    <Sheet title={t('aboutApp.title')} lead={t('aboutApp.version', { version })} width="reading" onClose={closeSheet}>
      {() => (
        <div className={c('body')}>
          <p>{t('aboutApp.what')}</p>
          <p>{t('aboutApp.licence')}</p>
          <h3>{t('aboutApp.libraries', { count: licences.length })}</h3>
          <p className={c('soft')}>{t('aboutApp.electron')}</p>
          <ul className={c('list')}>
            {licences.map(({ name, version: edition, licence, text }) => (
              <li key={`${name} ${edition}`}>
                <Disclosure>
                  <Heading level={4} className={c('heading')}>
                    <PlainButton slot="trigger" className={c('library')}>
                      <span>{`${name} ${edition}`}</span>
                      <span className={c('soft')}>{licence}</span>
                    </PlainButton>
                  </Heading>
                  <DisclosurePanel>
                    <pre className={c('text')} lang="en">
                      {text === '' ? t('aboutApp.noText') : text}
                    </pre>
                  </DisclosurePanel>
                </Disclosure>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Sheet>
  );
}
