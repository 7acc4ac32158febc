import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRoot, root, run, say } from './run.mjs';

/**
 * Chromium refuses to run sandboxed as root, and we do not run it without its sandbox. So whoever is root lends the window to an
 * unprivileged user: the one behind sudo, else `komm-mit`, made for this.
 * Answers how to start a program as that user, and a home of its own; null for whoever is not root.
 */
export async function unprivilegedUser() {
  if (!isRoot) return null;
  const behindSudo = process.env.SUDO_USER;
  const name = behindSudo && behindSudo !== 'root' ? behindSudo : 'komm-mit';
  let entry = await passwd(name);
  if (
    entry === null &&
    (await run('useradd', ['--system', '--create-home', '--shell', '/bin/sh', name], { capture: true })).code === 0
  ) {
    say(`Made the unprivileged user ${name}, because Chromium's sandbox refuses root.`);
    entry = await passwd(name);
  }
  if (entry === null) {
    throw new Error(
      'Chromium’s sandbox refuses root, and no unprivileged user could be made. Start this as an ordinary user.',
    );
  }
  return entry;
}

async function passwd(name) {
  const { code, stdout } = await run('getent', ['passwd', name], { capture: true });
  const [, , uid, gid, , home] = stdout.trim().split(':');
  return code === 0 && home ? { name, uid: Number(uid), gid: Number(gid), home } : null;
}

/** Options for `run`: as this user, with a home and an environment that are theirs. */
export function asUser(user, env = {}) {
  if (user === null) return { env: { ...process.env, ...env } };
  const own = { ...process.env, HOME: user.home, USER: user.name, LOGNAME: user.name, ...env };
  for (const name of ['XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'TMPDIR', 'NODE_OPTIONS'])
    delete own[name];
  if (process.env.XDG_RUNTIME_DIR)
    own.XDG_RUNTIME_DIR = existsSync(`/run/user/${user.uid}`) ? `/run/user/${user.uid}` : undefined;
  return { uid: user.uid, gid: user.gid, env: own };
}

/**
 * A place from which the user can read these parts of the repository: the repository itself where it is open to them, else a copy
 * (a checkout in /root is closed). Answers the folder, the Electron and the Node to use there, and how to tidy up.
 */
export async function placeFor(user, parts, electronFolder) {
  const here = { folder: root, electronFolder, node: process.execPath, tidy: () => {} };
  if (user === null) return here;
  const isOpen = async (paths) => {
    const closed = await run('find', ['-L', ...paths, '!', '-readable', '-print', '-quit'], {
      capture: true,
      ...asUser(user),
    });
    return closed.code === 0 && closed.output.trim() === '';
  };
  const present = parts.filter((part) => existsSync(join(root, part)));
  const wanted = [...present.map((part) => join(root, part)), electronFolder, process.execPath];
  if (await isOpen(wanted)) return here;
  const folder = mkdtempSync('/var/tmp/komm-mit-');
  const copy = (from, to) => {
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    return to;
  };
  for (const part of present) copy(join(root, part), join(folder, part));
  const copyIfClosed = async (path, name) => ((await isOpen([path])) ? path : copy(path, join(folder, '.tools', name)));
  const place = {
    folder,
    electronFolder: await copyIfClosed(electronFolder, 'electron'),
    node: await copyIfClosed(process.execPath, 'node'),
    tidy: () => rmSync(folder, { recursive: true, force: true }),
  };
  await run('chmod', ['-R', 'a+rX', folder]);
  return place;
}
