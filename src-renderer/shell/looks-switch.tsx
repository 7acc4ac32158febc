import { useTranslation } from 'react-i18next';
import { Monitor, Moon, Sun } from 'lucide-react';
import { changeSettings } from '../state/settings.ts';
import { useWindow } from '../state/window-state.ts';
import { classes } from '../ui/classes.ts';
import { OneOf } from '../ui/one-of.tsx';
import styles from './looks-switch.module.css';

const c = classes(styles);
const look = { group: c('group'), option: c('one') };

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
      <OneOf
        label={t('shell.language')}
        look={look}
        options={languages.map(({ id, short, name }) => ({ id, shown: short, name }))}
        chosen={language}
        onChoose={(id) => void changeSettings({ language: id })}
      />
      <OneOf
        label={t('shell.theme')}
        look={look}
        options={themes.map(({ id, icon: Icon }) => ({
          id,
          shown: <Icon size={16} strokeWidth={1.75} aria-hidden />,
          name: t(`themes.${id}`),
        }))}
        chosen={theme}
        onChoose={(id) => void changeSettings({ theme: id })}
      />
    </div>
  );
}
