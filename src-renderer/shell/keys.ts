import { bridge } from '../bridge.ts';
import { redo, undo } from '../state/decide.ts';
import { chooseFiles } from '../state/reading.ts';
import { openSheet } from '../state/sheets.ts';
import { changeSettings } from '../state/settings.ts';
import { goTo, stepNames, useWindow, type StepName } from '../state/window-state.ts';

/** Keys that work everywhere, from the keyboard or from the menu; `key-map.tsx` lists them. */
export function followKeysAndMenu(): void {
  // On the way down: lists keep keys to themselves while a button in one of their rows has the focus.
  window.addEventListener('keydown', onKey, { capture: true });
  bridge().on('menu', ({ item }) => {
    if (item === 'choose-chats') void chooseFiles('chats');
    else if (item === 'language') void changeSettings({ language: otherLanguage() });
    else if (item === 'shortcuts') showKeys();
    else if (item === 'open-plan') void chooseFiles('plan');
    else if (item === 'copy-plan') openSheet('copy');
    else if (item === 'commands' || item === 'kept' || item === 'about') openSheet(item);
    else takeBack(item);
  });
}

function onKey(event: KeyboardEvent): void {
  const { altKey, shiftKey } = event;
  const key = event.key.toLowerCase();
  const isCommand = event.ctrlKey || event.metaKey;
  const act = isCommand && !altKey ? commandOf(key, shiftKey) : key === '?' && !isTyping() ? showKeys : null;
  if (act === null) return;
  event.preventDefault();
  act();
}

function commandOf(key: string, isShifted: boolean): (() => void) | null {
  const step = stepNames[Number(key) - 1];
  if (step !== undefined && !isShifted) return () => leaveTo(step);
  if (key === 'f' && !isShifted) return findHere;
  if (key === 'k' && !isShifted) return () => openSheet('commands');
  // While somebody types these belong to the text.
  if (isTyping()) return null;
  if (key === 'y' || (key === 'z' && isShifted)) return () => void redo();
  return key === 'z' ? () => void undo() : null;
}

/** What was typed a moment ago is handed over when its field is left, not when it goes with its screen. */
function leaveTo(step: StepName): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  goTo(step);
}

const showKeys = (): void => openSheet('keys');

/** The search of the list in sight. */
function findHere(): void {
  const field = document.querySelector('main input[type="search"]');
  if (field instanceof HTMLInputElement) field.focus();
}

function takeBack(item: 'undo' | 'redo'): void {
  if (isTyping()) document.execCommand(item);
  else void (item === 'undo' ? undo() : redo());
}

/** Switches, radio buttons and sliders are inputs, too, but nobody types into them. */
const typedInto = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, [contenteditable="true"]';

const isTyping = () => document.activeElement?.matches(typedInto) ?? false;

const otherLanguage = () => (useWindow.getState().settings.language === 'de' ? 'en' : 'de');
