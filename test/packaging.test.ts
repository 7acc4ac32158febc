import { expect, test } from 'vitest';
import config from '../electron-builder.config.ts';

test('the deb says where the project is at home and who answers letters, or it is not built', () => {
  // electron-builder asks for the homepage, Debian (policy, 5.6.2) for an address behind the name.
  const metadata: { readonly homepage?: unknown } = config.extraMetadata;
  expect(metadata.homepage).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+$/u);
  expect(config.linux?.maintainer).toMatch(/^[^<>]+ <[^<>@ ]+@[a-z0-9.-]+\.[a-z]+>$/u);
});
