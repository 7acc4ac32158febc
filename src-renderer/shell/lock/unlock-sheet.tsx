import { useTranslation } from 'react-i18next';
import { useLock } from '../../state/lock.ts';
import { closeSheet } from '../../state/sheets.ts';
import { classes } from '../../ui/classes.ts';
import { isolated } from '../../ui/person-name.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { UnlockForm } from './unlock-form.tsx';
import styles from './lock.module.css';

const c = classes(styles);

/** A plan file from elsewhere that is locked. */
export function UnlockSheet() {
  const { t } = useTranslation();
  const other = useLock((state) => state.other);
  if (other === null) return null;
  const first = other.code === 'plan-locked' ? 'passphrase' : 'key';
  return (
    <Sheet
      title={t('lock.fileTitle', { file: isolated(other.file ?? '') })}
      lead={t(first === 'passphrase' ? 'lock.filePassphrase' : 'lock.fileKey')}
      width="reading"
      onClose={closeSheet}
    >
      {(close) => (
        <div className={c('sheet')}>
          <UnlockForm what="other" first={first} onOpen={close} />
        </div>
      )}
    </Sheet>
  );
}
