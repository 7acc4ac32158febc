import type { ElectronApplication } from '@playwright/test';

/**
 * From now on the system has a keychain. Only Electron's own module is replaced, like its dialogs, because where the tests run
 * nobody is logged in to one; what it keeps opens in no other start, as after a system that was set up anew.
 */
export async function giveKeychain(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(({ safeStorage }) => {
    const kept = new Map<string, string>();
    Object.assign(safeStorage, {
      getSelectedStorageBackend: () => 'gnome_libsecret',
      isEncryptionAvailable: () => true,
      encryptString: (text: string) => {
        const place = `place ${kept.size}`;
        kept.set(place, text);
        return Buffer.from(place);
      },
      decryptString: (sealed: Buffer) => {
        const text = kept.get(sealed.toString());
        if (text === undefined) throw new Error('not mine');
        return text;
      },
    });
  });
}
