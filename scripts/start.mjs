import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from './build.mjs';
import { executableName } from './electron.mjs';
import { hasDisplay, isRoot, root, run, runNode, say } from './run.mjs';
import { ensureDependencies, setUp } from './setup.mjs';
import { asUser, placeFor, unprivilegedUser } from './unprivileged.mjs';

// `npm start [paths …]`: opens the window with those chats, or does the main job in the terminal where there is no display.
const cwd = process.env.INIT_CWD ?? root;
const paths = process.argv.slice(2).map((path) => (path.startsWith('-') ? path : resolve(cwd, path)));

try {
  process.exitCode = hasDisplay() ? await openWindow() : await workInTerminal();
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}

async function workInTerminal() {
  await ensureDependencies();
  await build('cli');
  const chosen = paths.length > 0 ? paths : [join(root, 'samples')];
  say(
    `There is no display here, so Komm mit works in the terminal, on ${paths.length > 0 ? 'the given files' : 'its sample chats'}.`,
  );
  return (await runNode('out/cli/komm-mit.cjs', ['evening', ...chosen], { cwd })).code;
}

async function openWindow() {
  const electron = await setUp();
  await build('app');
  const user = await unprivilegedUser();
  const place = await placeFor(user, ['out', 'package.json', 'samples', 'build'], electron);
  if (isRoot) say(`Chromium's sandbox refuses root, so the window runs as the user ${user.name}.`);
  const opened = user === null ? paths : await readableCopies(paths, user);
  const started = Date.now();
  const result = await run(join(place.electronFolder, executableName()), [place.folder, ...opened], {
    ...asUser(user, { ...namesInUtf8(), ...(user === null ? {} : screenAccess(user)) }),
    cwd: user === null ? cwd : place.folder,
  });
  place.tidy();
  if (result.code !== 0 && isRoot && Date.now() - started < 5000) {
    say(
      `The window did not open. Allow ${user.name} on your screen (xhost +SI:localuser:${user.name}), or start as an ordinary user.`,
    );
  }
  return result.code;
}

/** Without any locale Chromium takes names of files for ASCII, and a dropped "Sonnenhügel.zip" has no name at all. */
function namesInUtf8() {
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  return process.platform === 'linux' && !(LC_ALL || LC_CTYPE || LANG) ? { LC_CTYPE: 'C.UTF-8' } : {};
}

/** Root's screen asks for root's key; the user gets a copy of it in a file of their own. */
function screenAccess(user) {
  const key = process.env.XAUTHORITY ?? join(process.env.HOME ?? '/root', '.Xauthority');
  if (!existsSync(key)) return {};
  const copy = join(user.home, '.komm-mit-screen-key');
  writeFileSync(copy, readFileSync(key), { mode: 0o600 });
  chownSync(copy, user.uid, user.gid);
  chmodSync(copy, 0o600);
  return { XAUTHORITY: copy };
}

/** Files that only root can read are lent as copies in the user's home; the originals stay untouched. */
async function readableCopies(files, user) {
  const lent = [];
  for (const file of files) {
    const open = await run('test', ['-r', file], { capture: true, ...asUser(user) });
    if (open.code === 0 || !existsSync(file)) lent.push(file);
    else lent.push(await lend(file, user));
  }
  return lent;
}

async function lend(file, user) {
  const folder = join(user.home, 'komm-mit-lent');
  mkdirSync(folder, { recursive: true });
  await run('cp', ['-a', file, folder]);
  await run('chown', ['-R', `${user.uid}:${user.gid}`, folder]);
  return join(folder, file.split('/').at(-1));
}
