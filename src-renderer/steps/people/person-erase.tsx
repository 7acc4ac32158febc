import { useTranslation } from 'react-i18next';
import { Trash2 } from 'lucide-react';
import { DialogTrigger } from 'react-aria-components';
import { decideForGood } from '../../state/decide.ts';
import { useWindow } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { erasing } from './erase.ts';
import type { Known, PersonRow } from './model.ts';
import styles from './person-erase.module.css';

const c = classes(styles);

/** The one question "are you sure" in the program, for the one thing that has no way back. */
export function PersonErase({ row, known }: { readonly row: PersonRow; readonly known: Known }) {
  const { t } = useTranslation();
  const { name } = row;
  const erase = async () => {
    const isErased = await decideForGood(erasing(row, known), (t) => t('erase.done', { name }));
    if (isErased) useWindow.setState({ person: null });
  };
  return (
    <DialogTrigger>
      <Button icon={Trash2}>{t('erase.open')}</Button>
      <Sheet width="reading" title={t('erase.title', { name })} lead={t('erase.lead')}>
        {(close) => (
          <div className={c('content')}>
            <ul className={c('what')}>
              <li>{t('erase.gone')}</li>
              <li>{t('erase.stays', { name })}</li>
              <li>{t('erase.phone')}</li>
              <li>{t('erase.unreadable')}</li>
            </ul>
            <div className={c('buttons')}>
              <Button
                look="stop"
                icon={Trash2}
                onPress={() => {
                  close();
                  void erase();
                }}
              >
                {t('erase.yes')}
              </Button>
              <Button autoFocus onPress={close}>
                {t('erase.no')}
              </Button>
            </div>
          </div>
        )}
      </Sheet>
    </DialogTrigger>
  );
}
