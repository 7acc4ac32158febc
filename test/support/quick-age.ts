/** The real age format, only that a passphrase is computed in milliseconds: a test asks for many. */
import { Encrypter } from 'age-encryption';
import * as age from '../../src-main/node/age.ts';
import type { Age } from '../../src-main/app/vault.ts';

export const quickAge: Age = {
  ...age,
  sealWithPassphrase: (content, passphrase) => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(passphrase);
    encrypter.setScryptWorkFactor(10);
    return encrypter.encrypt(content);
  },
};
