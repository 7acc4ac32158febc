import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * Writes `licences.json` into a folder: every library that is bundled, with its licence's own words, taken from what npm has
 * installed. Electron and Chromium bring theirs as files beside the program.
 */
export function writeLicences(folder = join(root, 'out')) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const bundled = Object.entries(packages)
    .filter(([path, about]) => path !== '' && !about.dev && !about.devOptional && !about.optional && !about.peer)
    .map(([path]) => licenceOf(join(root, path)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const unknown = bundled.filter(({ licence }) => licence === '');
  if (unknown.length > 0) throw new Error(`Without a licence: ${unknown.map(({ name }) => name).join(', ')}`);
  writeFileSync(join(folder, 'licences.json'), JSON.stringify(bundled));
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return { name, version, licence: typeof license === 'string' ? license : (license?.type ?? ''), text };
}
