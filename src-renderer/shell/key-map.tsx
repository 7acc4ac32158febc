import { useTranslation } from 'react-i18next';
import { Keyboard } from 'react-aria-components';
import { closeSheet } from '../state/sheets.ts';
import { useWindow } from '../state/window-state.ts';
import { classes } from '../ui/classes.ts';
import { Sheet } from '../ui/sheet.tsx';
import styles from './key-map.module.css';

const c = classes(styles);

const keys = [
  { does: 'step', keys: ['Ctrl', '1 … 6'] },
  { does: 'commands', keys: ['Ctrl', 'K'] },
  { does: 'find', keys: ['Ctrl', 'F'] },
  { does: 'load', keys: ['Ctrl', 'O'] },
  { does: 'openPlan', keys: ['Ctrl', 'Shift', 'O'] },
  { does: 'copyPlan', keys: ['Ctrl', 'Shift', 'S'] },
  { does: 'undo', keys: ['Ctrl', 'Z'] },
  { does: 'redo', keys: ['Ctrl', 'Shift', 'Z'] },
  { does: 'list', keys: ['↑', '↓'] },
  { does: 'next', keys: ['Tab'] },
  { does: 'close', keys: ['Esc'] },
  { does: 'this', keys: ['?'] },
] as const;

/** All keys on one sheet; the sidebar, `?` and the help menu open it. */
export function KeyMap() {
  const { t } = useTranslation();
  const platform = useWindow(({ start }) => start?.platform);
  const named = (key: string) => (key === 'Ctrl' && platform === 'darwin' ? '⌘' : key);
  return (
    <Sheet title={t('keys.title')} width="reading" onClose={closeSheet}>
      {() => (
        <dl className={c('map')}>
          {keys.map(({ does, keys: pressed }) => (
            <div key={does} className={c('row')}>
              <dt>{t(`keys.${does}`)}</dt>
              <dd className={c('keys')}>
                {pressed.map((key) => (
                  <Keyboard key={key} className={c('key')}>
                    {named(key)}
                  </Keyboard>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Sheet>
  );
}
