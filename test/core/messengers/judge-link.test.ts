import { describe, expect, it } from 'vitest';
import { judgeLink } from '../../../src-core/messengers/judge-link.ts';

const signal = 'https://signal.group/#CjQKIAAHDhUcIyoxOD9GTVRbYmlwd36FjJOaoaivtr3Ey9LZEhABBgsQFRofJCkuMzg9QkdM';
const telegram = 'https://t.me/+AbCdEfGhIjKlMnOp';

describe('a text pasted where a group link belongs', () => {
  it('is usable when it holds one', () => {
    expect(judgeLink(`Hier ist er: ${signal}!`, { wanted: 'group', messenger: 'signal' })).toMatchObject({
      usable: true,
      problem: null,
      link: { canonical: signal },
    });
  });

  it.each([
    ['words only', 'Hallo zusammen', 'not-a-link'],
    ['a link that lost its end', signal.slice(0, -4), 'cut-off'],
    ['a link with letters too many', `${signal}abc`, 'too-long'],
    ['a person instead of a group', 'https://signal.me/#p/+4917139200012', 'contact-instead-of-group'],
    ['an invitation to the old WhatsApp group', 'https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv', 'source-group'],
    ['a link of another messenger', telegram, 'other-messenger'],
    ['an address that imitates Signal', signal.replace('signal.group', 'signal.group.evil.example'), 'lookalike-host'],
    ['a page to install the app', 'https://signal.org/download', 'app-link'],
    ['any page', 'https://example.org/', 'unknown-host'],
    ['an unprotected link', signal.replace('https', 'http'), 'http-instead-of-https'],
  ])('says what is wrong with %s', (_what, text, problem) => {
    expect(judgeLink(text, { wanted: 'group', messenger: 'signal' })).toMatchObject({ usable: false, problem });
  });

  it('takes the group link among others', () => {
    const text = `Erst installieren: https://signal.org/download, dann ${signal}`;
    expect(judgeLink(text, { wanted: 'group' })).toMatchObject({ usable: true, link: { canonical: signal } });
  });

  it('warns when two different groups stand in it', () => {
    expect(judgeLink(`${signal} ${telegram}`, { wanted: 'group' }).warnings).toContain('several-links');
    expect(judgeLink(`${signal} ${signal}`, { wanted: 'group' }).warnings).not.toContain('several-links');
  });

  it('warns when a link was repaired', () => {
    expect(judgeLink(signal.replace('#', '#\n'), { wanted: 'group' }).warnings).toContain('line-break-removed');
  });

  it("takes a room's address as Element shows it", () => {
    expect(judgeLink('#kita:example.org', { wanted: 'group', messenger: 'matrix' })).toMatchObject({
      usable: true,
      link: { canonical: 'https://matrix.to/#/#kita:example.org' },
    });
  });

  it('tells a group from a person when a person is wanted', () => {
    expect(judgeLink(telegram, { wanted: 'contact' })).toMatchObject({ problem: 'group-instead-of-contact' });
    expect(judgeLink('https://threema.id/ABCD1234', { wanted: 'contact' })).toMatchObject({ usable: true });
  });
});
