import { useTranslation } from 'react-i18next';
import type { KeptFiles } from '../../src-bridge/contract.ts';
import { classes } from '../ui/classes.ts';
import styles from './kept-list.module.css';

const c = classes(styles);

/** Kinds of files with their number and size. */
export function KeptList({ things }: { readonly things: readonly KeptFiles[] }) {
  const { t, i18n } = useTranslation();
  const size = new Intl.NumberFormat(i18n.language, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 1,
  });
  return (
    <ul className={c('things')}>
      {things.map(({ kind, files, bytes }) => (
        <li key={kind} className={c('thing')}>
          <span>{t(`kept.kinds.${kind}`)}</span>
          <span className={c('soft')}>
            {t('kept.files', { count: files })} · {size.format(bytes / 1000)}
          </span>
        </li>
      ))}
    </ul>
  );
}
