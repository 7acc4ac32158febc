import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Autocomplete, Input, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components';
import { closeSheet } from '../state/sheets.ts';
import { useWindow } from '../state/window-state.ts';
import { classes } from '../ui/classes.ts';
import { Sheet } from '../ui/sheet.tsx';
import { useCommands } from './use-commands.ts';
import styles from './commands.module.css';

const c = classes(styles);

/** Everything the window can do, by its name: type a few letters, Enter. */
export function Commands() {
  const { t } = useTranslation();
  const commands = useCommands();
  const [sought, setSought] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const platform = useWindow(({ start }) => start?.platform);
  return (
    <Sheet title={t('commands.title')} width="reading" onClose={closeSheet}>
      {(close) => (
        <div className={c('whole')}>
          <Autocomplete filter={contains} inputValue={sought} onInputChange={setSought}>
            <SearchField aria-label={t('commands.search')} autoFocus className={c('search')}>
              <Input placeholder={t('commands.search')} className={c('input')} />
            </SearchField>
            <Menu
              aria-label={t('commands.title')}
              items={commands}
              className={c('list')}
              renderEmptyState={() => <p className={c('nothing')}>{t('commands.nothing')}</p>}
              onAction={(id) => {
                close();
                commands.find((command) => command.id === id)?.run();
              }}
            >
              {({ id, word, keys }) => (
                <MenuItem id={id} textValue={word} className={c('one')}>
                  <bdi>{word}</bdi>
                  {keys === undefined ? null : (
                    <kbd className={c('keys')}>{platform === 'darwin' ? keys.replace('Ctrl', '⌘') : keys}</kbd>
                  )}
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </div>
      )}
    </Sheet>
  );
}
