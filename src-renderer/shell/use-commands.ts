import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { redo, undo } from '../state/decide.ts';
import { chooseHelperFile } from '../state/helping.ts';
import { openOwnPlan, startNewPlan } from '../state/open.ts';
import { chooseFiles, readSamples } from '../state/reading.ts';
import { changeSettings } from '../state/settings.ts';
import { openSheet } from '../state/sheets.ts';
import { goTo, stepNames, useWindow } from '../state/window-state.ts';
import { groupFacts } from '../steps/groups/model.ts';

export interface Command {
  readonly id: string;
  readonly word: string;
  readonly keys?: string;
  readonly run: () => void;
}

/** What can be done now, in the window's language: steps and groups to go to, then everything else. */
export function useCommands(): readonly Command[] {
  const { t } = useTranslation();
  const opened = useWindow((state) => state.opened);
  const { language, theme } = useWindow(({ settings }) => settings);
  return useMemo(() => {
    const steps = stepNames.map((step, index) => ({
      id: step,
      word: t('commands.goTo', { place: t(`steps.${step}`) }),
      keys: `Ctrl ${index + 1}`,
      run: () => goTo(step),
    }));
    const groups = (opened === null ? [] : groupFacts(opened.plan.facts, opened.decisions)).map(({ id, title }) => ({
      id: `group-${id}`,
      word: t('commands.goTo', { place: title ?? t('groups.untitled') }),
      run: () => goTo('groups', id),
    }));
    const nextTheme = theme === 'dark' ? 'light' : 'dark';
    const others: readonly Command[] = [
      { id: 'load', word: t('keys.load'), keys: 'Ctrl O', run: () => void chooseFiles('chats') },
      { id: 'folder', word: t('start.folder'), run: () => void chooseFiles('folder') },
      { id: 'contacts', word: t('commands.contacts'), run: () => void chooseFiles('contacts') },
      { id: 'samples', word: t('start.samples'), run: () => void readSamples() },
      { id: 'openPlan', word: t('keys.openPlan'), keys: 'Ctrl Shift O', run: () => void chooseFiles('plan') },
      { id: 'helperList', word: t('commands.helperList'), run: () => void chooseHelperFile(false) },
      { id: 'copyPlan', word: t('keys.copyPlan'), keys: 'Ctrl Shift S', run: () => openSheet('copy') },
      ...(opened === null || opened.isOwn
        ? []
        : [{ id: 'ownPlan', word: t('commands.ownPlan'), run: () => void openOwnPlan() }]),
      { id: 'newPlan', word: t('loaded.startNew'), run: () => void startNewPlan() },
      { id: 'undo', word: t('keys.undo'), keys: 'Ctrl Z', run: () => void undo() },
      { id: 'redo', word: t('keys.redo'), keys: 'Ctrl Shift Z', run: () => void redo() },
      {
        id: 'language',
        word: t('commands.language'),
        run: () => void changeSettings({ language: language === 'de' ? 'en' : 'de' }),
      },
      {
        id: 'theme',
        word: t(`commands.theme.${nextTheme}`),
        run: () => void changeSettings({ theme: nextTheme }),
      },
      { id: 'keys', word: t('keys.title'), keys: '?', run: () => openSheet('keys') },
      { id: 'kept', word: t('kept.title'), run: () => openSheet('kept') },
      { id: 'about', word: t('aboutApp.title'), run: () => openSheet('about') },
    ];
    return [...steps, ...others, ...groups];
  }, [t, opened, language, theme]);
}
