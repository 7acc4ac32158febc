import { useTranslation } from 'react-i18next';
import { Monitor, Moon, Sun } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { changeSettings } from '../state/settings.ts';
import { useWindow } from '../state/window-state.ts';
import { classes } from '../ui/classes.ts';
import styles from './looks-switch.module.css';

const c = classes(styles);

const languages = [
  { id: 'de', short: 'DE', name: 'Deutsch' },
  { id: 'en', short: 'EN', name: 'English' },
] as const;

const themes = [
  { id: 'system', icon: Monitor },
  { id: 'light', icon: Sun },
  { id: 'dark', icon: Moon },
] as const;

/** Language and theme, switched at once. Languages carry their own names, whatever the window speaks. */
export function LooksSwitch() {
  const { t } = useTranslation();
  const { language, theme } = useWindow(({ settings }) => settings);
  return (
    <div className={c('row')}>
      <ToggleButtonGroup
        aria-label={t('shell.language')}
        className={c('group')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[language]}
        onSelectionChange={(keys) => void changeSettings({ language: keys.has('de') ? 'de' : 'en' })}
      >
        {languages.map(({ id, short, name }) => (
          <ToggleButton key={id} id={id} className={c('one')} aria-label={name}>
            {short}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ToggleButtonGroup
        aria-label={t('shell.theme')}
        className={c('group')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[theme]}
        onSelectionChange={(keys) =>
          void changeSettings({ theme: themes.find(({ id }) => keys.has(id))?.id ?? 'system' })
        }
      >
        {themes.map(({ id, icon: Icon }) => (
          <ToggleButton key={id} id={id} className={c('one')} aria-label={t(`themes.${id}`)}>
            <Icon size={16} strokeWidth={1.75} aria-hidden />
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
