import { describe, expect, it } from 'vitest';
import { findLinks } from '../../../src-core/messengers/find-links.ts';
import { messengerIds } from '../../../src-core/messengers/link.ts';
import type { Messenger, Words } from '../../../src-core/messengers/messenger.ts';
import { messengerNamed } from '../../../src-core/messengers/names.ts';
import { messengers, targets } from '../../../src-core/messengers/registry.ts';

const person: Readonly<Record<string, string>> = {
  threema: 'ABCD1234',
  telegram: 'anna_berg',
  matrix: '@anna:example.org',
  session: `05${'ab'.repeat(32)}`,
  xmpp: 'anna@example.org',
  jami: 'anna',
};

function wordsOf({ guide, cannot, ids, facts }: Messenger): readonly Words[] {
  const guides = [guide.makeGroup, guide.getLink, guide.approval, guide.reset];
  const notes = Object.values(facts).flatMap(({ note }) => (note === undefined ? [] : [note]));
  return [
    ...guides.flatMap((steps) => (steps === null ? [] : [...steps.android, ...steps.ios])),
    ...cannot,
    ...notes,
    ...(ids === null ? [] : [ids.what, ids.where]),
  ];
}

describe('the registry', () => {
  it('knows every messenger that links can be named after, each once', () => {
    expect(messengers.map(({ id }) => id).sort()).toEqual([...messengerIds].sort());
  });

  it('offers only messengers to move to, not those that invitations are sent from', () => {
    expect(targets.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['whatsapp']));
    expect(targets.length).toBeGreaterThan(15);
  });

  it('shows a messenger of a newer plan by its id', () => {
    expect(messengerNamed('signal')).toMatchObject({ name: 'Signal', hasGroupLinks: true });
    expect(messengerNamed('pigeon')).toEqual({ name: 'pigeon', hasGroupLinks: false });
  });

  it('lets no two messengers claim the same domain, scheme or app', () => {
    const claims = messengers.flatMap(({ domains, schemes, apps }) => [
      ...domains,
      ...schemes.map((scheme) => `${scheme}:`),
      ...apps.android,
      ...apps.ios,
      ...apps.flathub,
    ]);
    expect(claims.filter((claim, index) => claims.indexOf(claim) !== index)).toEqual([]);
  });
});

describe.each(messengers.map((messenger) => [messenger.name, messenger] as const))('%s', (_name, messenger) => {
  it('says of each fact where it comes from and when somebody looked', () => {
    for (const [name, fact] of Object.entries(messenger.facts)) {
      expect(fact.source.length, name).toBeGreaterThan(3);
      expect(fact.date, name).toMatch(/^20\d\d-\d\d-\d\d$/);
      if (fact.source.startsWith('general knowledge')) expect(fact.verified, name).toBe(false);
    }
    expect(messenger.guide.source.length).toBeGreaterThan(3);
    expect(messenger.guide.date).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('says everything in German and in English', () => {
    for (const { de, en } of wordsOf(messenger)) {
      expect(de.trim().length, en).toBeGreaterThan(3);
      expect(en.trim().length, de).toBeGreaterThan(3);
      expect(de).not.toBe(en);
      expect(de, 'the user is addressed as du').not.toMatch(
        /\b(?:Ihnen|Ihre[rnm]?|tippen Sie|wählen Sie|öffnen Sie)\b/u,
      );
    }
  });

  it('explains how to make a group on both kinds of phone, and how to get its link where there is one', () => {
    const { guide, hasGroupLinks } = messenger;
    for (const steps of [guide.makeGroup, guide.getLink, guide.approval, guide.reset]) {
      if (steps === null) continue;
      expect(steps.android.length).toBeGreaterThan(0);
      expect(steps.ios.length).toBeGreaterThan(0);
    }
    expect(guide.getLink !== null).toBe(hasGroupLinks);
  });

  it('says what to collect where no link leads into a group', () => {
    if (messenger.role === 'target') expect(messenger.ids !== null).toBe(!messenger.hasGroupLinks);
  });

  it('recognises the contact links it builds', () => {
    const { contact, id } = messenger;
    const built = [contact.fromPhone?.('+4917139200012'), contact.fromId?.(person[id] ?? '')];
    for (const link of built) {
      if (link === undefined) continue;
      expect(link).not.toBeNull();
      const kind = id === 'whatsapp' ? 'send' : 'contact';
      expect(findLinks(link ?? '')).toMatchObject([{ messenger: id, kind, valid: true, canonical: link }]);
    }
    expect(contact.fromPhone?.('0171 392000') ?? null).toBeNull();
    expect(contact.fromId?.('# no id #') ?? null).toBeNull();
  });

  it('recognises its own pages in the app stores and its homepage', () => {
    const { apps, home, id } = messenger;
    const pages = [
      ...apps.android.map((app) => `https://play.google.com/store/apps/details?id=${app}&hl=de`),
      ...apps.ios.map((app) => `https://apps.apple.com/de/app/some-name/id${app}`),
      ...apps.flathub.map((app) => `https://flathub.org/apps/${app}`),
      ...(home === null ? [] : [home]),
    ];
    for (const page of pages)
      expect(findLinks(page), page).toMatchObject([{ messenger: id, kind: 'app', valid: true }]);
  });

  it('is imitated by no host that it owns, and notices a foreign letter in each of its hosts', () => {
    for (const host of messenger.hosts) {
      const foreign = host.replace('a', 'а').replace('e', 'е').replace('i', 'і').replace('o', 'о');
      if (foreign === host) continue;
      expect(findLinks(`https://${foreign}/x`), foreign).toMatchObject([{ problem: 'lookalike-host', valid: false }]);
      expect(findLinks(`https://${host}.evil.example/x`)).toMatchObject([{ problem: 'lookalike-host', valid: false }]);
      expect(findLinks(`https://${host}/x`)[0]?.problem).not.toBe('lookalike-host');
    }
  });
});
