import { describe, expect, it } from 'vitest';
import { armor, Decrypter, Encrypter } from 'age-encryption';
import {
  identityIn,
  newIdentity,
  openWithIdentity,
  openWithPassphrase,
  sealForIdentity,
  sealingOf,
  sealWithPassphrase,
} from '../../src-main/node/age.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const plain = bytes('Kita Löwenzahn, Anna Berger');

describe('a file sealed with a passphrase', () => {
  it('opens with the same passphrase, and shows nothing of what is in it', async () => {
    const sealed = await sealWithPassphrase(plain, 'drei Äpfel im Schrank');
    expect(sealingOf(sealed)).toBe('passphrase');
    expect(Buffer.from(sealed).toString('latin1')).not.toContain('Anna');
    expect(await openWithPassphrase(sealed, 'drei Äpfel im Schrank', 'x')).toEqual({ ok: true, value: plain });
    // Another keyboard writes the Ä as two signs.
    expect((await openWithPassphrase(sealed, 'drei Äpfel im Schrank'.normalize('NFD'), 'x')).ok).toBe(true);
    expect(await openWithPassphrase(sealed, 'drei äpfel im Schrank', 'plan.kommmit')).toMatchObject({
      ok: false,
      problem: { code: 'passphrase-wrong', file: 'plan.kommmit' },
    });
  });

  it('is what other programs for age write and read', async () => {
    const decrypter = new Decrypter();
    decrypter.addPassphrase('vier Birnen');
    expect(await decrypter.decrypt(await sealWithPassphrase(plain, 'vier Birnen'))).toEqual(plain);
    const encrypter = new Encrypter();
    encrypter.setPassphrase('vier Birnen');
    encrypter.setScryptWorkFactor(12);
    const foreign = await encrypter.encrypt(plain);
    expect(await openWithPassphrase(foreign, 'vier Birnen', 'x')).toEqual({ ok: true, value: plain });
    const asLetters = bytes(armor.encode(foreign));
    expect(sealingOf(asLetters)).toBe('passphrase');
    expect(await openWithPassphrase(asLetters, 'vier Birnen', 'x')).toEqual({ ok: true, value: plain });
  });

  it('says when it is damaged, cut off, or no such file', async () => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase('vier Birnen');
    encrypter.setScryptWorkFactor(12);
    const sealed = await encrypter.encrypt(plain);
    const code = async (file: Uint8Array): Promise<string> => {
      const opened = await openWithPassphrase(file, 'vier Birnen', 'x');
      return opened.ok ? 'opened' : opened.problem.code;
    };
    expect(await code(sealed)).toBe('opened');
    const turned = Uint8Array.from(sealed, (byte, at) => (at === sealed.length - 3 ? byte ^ 1 : byte));
    expect(await code(turned)).toBe('sealed-damaged');
    expect(await code(sealed.subarray(0, sealed.length - 5))).toBe('sealed-damaged');
    expect(await code(sealed.subarray(0, 40))).toBe('sealed-damaged');
    expect(await code(bytes('{"version":1}'))).toBe('not-sealed');
    expect(await code(new Uint8Array())).toBe('not-sealed');
    // Somebody wants to keep our memory busy.
    const greedy = Buffer.from(Buffer.from(sealed).toString('latin1').replace(/ 12\n/u, ' 30\n'), 'latin1');
    expect(await code(greedy)).toBe('sealed-damaged');
  });
});

describe('a file sealed for a key', () => {
  it('opens with this key and with no other, and no passphrase opens it', async () => {
    const identity = await newIdentity();
    const sealed = await sealForIdentity(plain, identity);
    expect(sealingOf(sealed)).toBe('key');
    expect(await openWithIdentity(sealed, identity, 'x')).toEqual({ ok: true, value: plain });
    expect(await openWithIdentity(sealed, await newIdentity(), 'x')).toMatchObject({
      problem: { code: 'key-missing' },
    });
    expect(await openWithPassphrase(sealed, identity, 'x')).toMatchObject({ problem: { code: 'key-missing' } });
    expect(await openWithIdentity(sealed.subarray(0, 210), identity, 'x')).toMatchObject({ ok: false });
    expect(await openWithIdentity(plain, identity, 'x')).toMatchObject({ problem: { code: 'not-sealed' } });
    const locked = await sealWithPassphrase(plain, 'vier Birnen');
    expect(await openWithIdentity(locked, identity, 'x')).toMatchObject({ problem: { code: 'plan-locked' } });
  });

  it('finds its key in a file with remarks, and typed by hand in groups', async () => {
    const identity = await newIdentity();
    expect(await identityIn(`# Komm mit\n# public key: age1abc\n${identity}\n`)).toBe(identity);
    expect(await identityIn(identity.toLowerCase().replace(/(.{5})/gu, '$1 '))).toBe(identity);
    const mistyped = identity.replace(/.$/u, (last) => (last === 'Q' ? 'P' : 'Q'));
    expect(await identityIn(mistyped)).toBeNull();
    expect(await identityIn('vier Birnen')).toBeNull();
  });
});
