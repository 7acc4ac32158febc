import { useTranslation } from 'react-i18next';
import type { Messenger } from '../../../src-core/messengers/messenger.ts';
import { classes } from '../../ui/classes.ts';
import { OpenAddress } from '../../ui/open-address.tsx';
import styles from './downloads.module.css';

const c = classes(styles);

/** Where main leads to for each store (src-main/app/target-address.ts); shown before anybody clicks. */
const stores = [
  { store: 'android', start: 'https://play.google.com' },
  { store: 'ios', start: 'https://apps.apple.com' },
  { store: 'flathub', start: 'https://flathub.org' },
] as const;

/** The app's pages in the stores, as far as its ids there are known. */
export function Downloads({ messenger }: { readonly messenger: Messenger }) {
  const { t } = useTranslation();
  const known = stores.filter(({ store }) => messenger.apps[store].length > 0);
  if (known.length === 0) return null;
  return (
    <section className={c('downloads')}>
      <h3>{t('oneMessenger.get')}</h3>
      <ul className={c('stores')}>
        {known.map(({ store, start }) => (
          <li key={store}>
            <OpenAddress target={{ to: 'download', messenger: messenger.id, store }} start={start}>
              {t(`oneMessenger.stores.${store}`)}
            </OpenAddress>
          </li>
        ))}
      </ul>
    </section>
  );
}
