import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** The folder of the repository. */
export const root = resolve(import.meta.dirname, '..');

/**
 * Runs a program and answers its exit code. With `capture` its output is answered too instead of being shown; with `toStderr`
 * what it says on stdout goes to ours on stderr, so that our stdout stays the result alone.
 */
export function run(command, args, { capture = false, toStderr = false, timeout, ...options } = {}) {
  return new Promise((done) => {
    const stdio = capture ? ['ignore', 'pipe', 'pipe'] : toStderr ? ['ignore', 2, 2] : 'inherit';
    const child = spawn(command, args, { cwd: root, stdio, windowsHide: true, ...options });
    let output = '';
    let stdout = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      output += text;
      stdout += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    const timer = timeout ? setTimeout(() => child.kill('SIGKILL'), timeout) : undefined;
    const forward = (signal) => child.kill(signal);
    process.on('SIGINT', forward).on('SIGTERM', forward);
    const end = (code, text) => {
      clearTimeout(timer);
      process.off('SIGINT', forward).off('SIGTERM', forward);
      done({ code, output: output + text, stdout });
    };
    child.on('error', (error) => end(127, error.message));
    child.on('close', (code, signal) => end(code ?? (signal === 'SIGINT' ? 130 : 1), ''));
  });
}

/** Runs the JavaScript file of a package's command under this Node: the same on every system, without a shell. */
export function runNode(file, args, options) {
  return run(process.execPath, [resolve(root, file), ...args], options);
}

/** npm itself, also on Windows, where it is a batch file. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], options);
  return run('npm', args, { shell: process.platform === 'win32', ...options });
}

/** One line for people, on stderr, because stdout belongs to results. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Is there a screen a window could appear on? */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

export const isRoot = process.getuid?.() === 0;
