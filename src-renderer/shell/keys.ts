import { bridge } from '../bridge.ts';
import { redo, undo } from '../state/decide.ts';
import { chooseFiles } from '../state/reading.ts';
import { changeSettings } from '../state/settings.ts';
import { useWindow } from '../state/window-state.ts';

/** Ctrl+Z and its way back, from the keyboard or from the menu; while somebody types they belong to the text. */
export function followKeysAndMenu(): () => void {
  window.addEventListener('keydown', onKey);
  const stopMenu = bridge().on('menu', ({ item }) => {
    if (item === 'choose-chats') void chooseFiles('chats');
    else if (item === 'language') void changeSettings({ language: otherLanguage() });
    else if (item === 'undo' || item === 'redo') takeBack(item);
  });
  return () => {
    window.removeEventListener('keydown', onKey);
    stopMenu();
  };
}

function onKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping()) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  void (key === 'y' || event.shiftKey ? redo() : undo());
}

function takeBack(item: 'undo' | 'redo'): void {
  if (isTyping()) document.execCommand(item);
  else void (item === 'undo' ? undo() : redo());
}

const isTyping = () => document.activeElement?.matches('input, textarea, [contenteditable="true"]') ?? false;

const otherLanguage = () => (useWindow.getState().settings.language === 'de' ? 'en' : 'de');
