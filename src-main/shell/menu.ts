import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Events } from '../../src-bridge/contract.ts';

type MenuItem = Events['menu']['item'];

const words = {
  de: {
    file: 'Datei',
    open: 'Chats öffnen …',
    openPlan: 'Plan öffnen …',
    copyPlan: 'Kopie des Plans sichern …',
    commands: 'Befehle …',
    kept: 'Was ist wo gespeichert?',
    close: 'Fenster schließen',
    quit: 'Komm mit beenden',
    edit: 'Bearbeiten',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einsetzen',
    selectAll: 'Alles auswählen',
    view: 'Ansicht',
    language: 'Auf Englisch umschalten',
    actualSize: 'Originalgröße',
    larger: 'Größer',
    smaller: 'Kleiner',
    fullScreen: 'Vollbild',
    window: 'Fenster',
    minimize: 'Minimieren',
    zoom: 'Zoomen',
    front: 'Alle nach vorne bringen',
    help: 'Hilfe',
    shortcuts: 'Tastenkürzel',
    about: 'Über Komm mit',
    hide: 'Komm mit ausblenden',
    hideOthers: 'Andere ausblenden',
    unhide: 'Alle einblenden',
    services: 'Dienste',
  },
  en: {
    file: 'File',
    open: 'Open chats …',
    openPlan: 'Open plan …',
    copyPlan: 'Save a copy of the plan …',
    commands: 'Commands …',
    kept: 'What is stored where?',
    close: 'Close window',
    quit: 'Quit Komm mit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    language: 'Switch to German',
    actualSize: 'Actual size',
    larger: 'Zoom in',
    smaller: 'Zoom out',
    fullScreen: 'Full screen',
    window: 'Window',
    minimize: 'Minimise',
    zoom: 'Zoom',
    front: 'Bring all to front',
    help: 'Help',
    shortcuts: 'Keyboard shortcuts',
    about: 'About Komm mit',
    hide: 'Hide Komm mit',
    hideOthers: 'Hide others',
    unhide: 'Show all',
    services: 'Services',
  },
} as const satisfies Record<'de' | 'en', Record<string, string>>;

/** The menu with the platform's own roles and keys; what concerns the plan is told to the window. */
export function showMenu(language: 'de' | 'en', tell: (item: MenuItem) => void): void {
  const word = words[language];
  const mac = process.platform === 'darwin';
  const own = (label: string, item: MenuItem, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => tell(item),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const appMenu: MenuItemConstructorOptions = {
    label: app.name,
    submenu: [
      own(word.about, 'about'),
      separator,
      { role: 'services', label: word.services },
      separator,
      { role: 'hide', label: word.hide },
      { role: 'hideOthers', label: word.hideOthers },
      { role: 'unhide', label: word.unhide },
      separator,
      { role: 'quit', label: word.quit },
    ],
  };
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [appMenu] : []),
    {
      role: 'fileMenu',
      label: word.file,
      submenu: [
        own(word.open, 'choose-chats', 'CmdOrCtrl+O'),
        separator,
        own(word.openPlan, 'open-plan', 'CmdOrCtrl+Shift+O'),
        own(word.copyPlan, 'copy-plan', 'CmdOrCtrl+Shift+S'),
        separator,
        mac ? { role: 'close', label: word.close } : { role: 'quit', label: word.quit },
      ],
    },
    {
      role: 'editMenu',
      label: word.edit,
      submenu: [
        own(word.undo, 'undo'),
        own(word.redo, 'redo'),
        separator,
        { role: 'cut', label: word.cut },
        { role: 'copy', label: word.copy },
        { role: 'paste', label: word.paste },
        { role: 'selectAll', label: word.selectAll },
      ],
    },
    {
      role: 'viewMenu',
      label: word.view,
      submenu: [
        own(word.commands, 'commands'),
        own(word.language, 'language'),
        separator,
        { role: 'resetZoom', label: word.actualSize },
        { role: 'zoomIn', label: word.larger },
        { role: 'zoomOut', label: word.smaller },
        separator,
        { role: 'togglefullscreen', label: word.fullScreen },
      ],
    },
    {
      role: 'windowMenu',
      label: word.window,
      submenu: mac
        ? [
            { role: 'minimize', label: word.minimize },
            { role: 'zoom', label: word.zoom },
            separator,
            { role: 'front', label: word.front },
          ]
        : [
            { role: 'minimize', label: word.minimize },
            { role: 'close', label: word.close },
          ],
    },
    {
      role: 'help',
      label: word.help,
      submenu: [
        own(word.shortcuts, 'shortcuts'),
        own(word.kept, 'kept'),
        ...(mac ? [] : [separator, own(word.about, 'about')]),
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
