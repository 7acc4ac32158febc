/**
 * The system's keychain: Keychain on macOS, DPAPI on Windows, the desktop's secret service or KWallet on Linux. Electron's fallback on Linux
 * (`basic_text`) seals with a password that stands in Chromium's source, so it counts as none.
 * https://www.electronjs.org/docs/latest/api/safe-storage, checked 2026-11-25.
 */
import { safeStorage } from 'electron';
import type { Keychain } from '../app/vault.ts';

const real: readonly string[] = ['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6'];

/** Only after the app is ready. */
export function systemKeychain(): Keychain {
  let hasRefused = false;
  return {
    isThere: () => !hasRefused && isReal() && safeStorage.isEncryptionAvailable(),
    seal: (text) => {
      try {
        return safeStorage.encryptString(text);
      } catch {
        // Somebody said no to the system's question: for this session there is none.
        hasRefused = true;
        return null;
      }
    },
    open: (sealed) => {
      try {
        return isReal() ? safeStorage.decryptString(Buffer.from(sealed)) : null;
      } catch {
        return null;
      }
    },
  };
}

/** Asked twice: without a keychain `isEncryptionAvailable` is false anyway, unless somebody switched the plain-text fallback on. */
function isReal(): boolean {
  if (process.platform !== 'linux') return true;
  // Typed as always there, but absent in the older Electron of our tests.
  const storage: { getSelectedStorageBackend?: () => string } = safeStorage;
  return storage.getSelectedStorageBackend === undefined || real.includes(storage.getSelectedStorageBackend());
}
