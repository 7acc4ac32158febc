import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import { helperFileEnding } from '../../src-core/invite/helper-file.ts';

type Language = 'de' | 'en';

const words = {
  de: {
    chats: 'Exportierte Chats wählen',
    folder: 'Ordner mit Chats wählen',
    contacts: 'Adressbuch wählen',
    chatFiles: 'Chats und Adressbücher',
    cardFiles: 'Adressbücher',
    all: 'Alle Dateien',
    save: 'QR-Code speichern',
    kit: 'Ordner für die Einladungen wählen',
    plan: 'Plan öffnen',
    planFiles: 'Pläne',
    helper: 'Helferliste öffnen',
    helperFiles: 'Helferlisten',
    copy: 'Kopie des Plans sichern',
    text: 'Text sichern',
    key: 'Wiederherstellungsschlüssel sichern',
    file: 'Speichern',
  },
  en: {
    chats: 'Choose exported chats',
    folder: 'Choose a folder of chats',
    contacts: 'Choose an address book',
    chatFiles: 'Chats and address books',
    cardFiles: 'Address books',
    all: 'All files',
    save: 'Save QR code',
    kit: 'Choose a folder for the invitations',
    plan: 'Open a plan',
    planFiles: 'Plans',
    helper: 'Open a helper’s list',
    helperFiles: 'Helpers’ lists',
    copy: 'Save a copy of the plan',
    text: 'Save the text',
    key: 'Save the recovery key',
    file: 'Save',
  },
} as const;

/** The system's own file dialogs. Each answers paths, which only main sees; nothing chosen is an empty list or null. */
export function createDialogs(window: () => BrowserWindow | null, language: () => Language) {
  const open = async (options: Electron.OpenDialogOptions): Promise<readonly string[]> => {
    const parent = window();
    if (parent === null) return [];
    const { canceled, filePaths } = await dialog.showOpenDialog(parent, options);
    return canceled ? [] : filePaths;
  };
  return {
    chooseFiles: (what: 'chats' | 'folder' | 'contacts' | 'plan' | 'helper'): Promise<readonly string[]> => {
      const word = words[language()];
      const files = (name: string, ...extensions: string[]): FileFilter[] => [
        { name, extensions },
        { name: word.all, extensions: ['*'] },
      ];
      const title = word[what];
      switch (what) {
        case 'folder':
          return open({ title, properties: ['openDirectory'] });
        case 'plan':
          return open({ title, properties: ['openFile'], filters: files(word.planFiles, 'kommmit', 'json') });
        case 'helper':
          return open({ title, properties: ['openFile'], filters: files(word.helperFiles, helperFileEnding) });
        case 'chats': {
          const filters = files(word.chatFiles, 'zip', 'txt', 'vcf', 'kommmit', helperFileEnding);
          return open({ title, properties: ['openFile', 'multiSelections'], filters });
        }
        case 'contacts': {
          const filters = files(word.cardFiles, 'vcf', 'csv', 'zip');
          return open({ title, properties: ['openFile', 'multiSelections'], filters });
        }
      }
    },
    chooseKitFolder: async (): Promise<string | null> => {
      const [folder] = await open({ title: words[language()].kit, properties: ['openDirectory', 'createDirectory'] });
      return folder ?? null;
    },
    chooseWhereToSave: async (
      name: string,
      extension: string,
      what: 'save' | 'copy' | 'text' | 'key' | 'file',
    ): Promise<string | null> => {
      const parent = window();
      if (parent === null) return null;
      const { canceled, filePath } = await dialog.showSaveDialog(parent, {
        title: words[language()][what],
        defaultPath: name,
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      });
      return canceled || filePath === undefined || filePath === '' ? null : filePath;
    },
  };
}
