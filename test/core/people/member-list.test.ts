import { describe, expect, test } from 'vitest';
import { matchMemberList, memberCheck } from '../../../src-core/people/member-list.ts';
import { readMemberList } from '../../../src-core/people/pasted-members.ts';
import { me, member } from './people-fixtures.ts';

const read = (text: string): readonly string[] =>
  readMemberList(text, 'DE').map(({ name, phone, isMe, isProfileName }) =>
    [isProfileName ? `~${name}` : name, phone, isMe ? 'me' : null].filter((part) => part !== null).join(' | '),
  );

describe('a pasted list of members', () => {
  test("the line under the group's name in WhatsApp Web", () => {
    expect(read('Anna Müller, Ben, ~Cem, +49 171 1234567, Du')).toEqual([
      'Anna Müller',
      'Ben',
      '~Cem',
      '+49 171 1234567 | +491711234567',
      'Du | me',
    ]);
  });

  test('one name per line, with bullets, numbers and labels', () => {
    expect(read('1. Anna Müller\n2) Ben\n• Cem\n- Dilek\nGruppenadmin\n[x] Emil\n\nund 5 weitere')).toEqual([
      'Anna Müller',
      'Ben',
      'Cem',
      'Dilek',
      'Emil',
    ]);
  });

  test('names with numbers beside them, however they are kept apart', () => {
    expect(read('Anna Müller: 0171 1234567\nBen\t+49 160 7654321\nCem; 0176/111 22 33\nDilek (030) 123456')).toEqual([
      'Anna Müller | +491711234567',
      'Ben | +491607654321',
      'Cem | +491761112233',
      'Dilek | +4930123456',
    ]);
  });

  test('surname first on every line is one person a line', () => {
    expect(read('Müller, Anna\nKoch, Ben')).toEqual(['Anna Müller', 'Ben Koch']);
  });

  test('"and" closes a list, but a couple saved under one name stays together', () => {
    expect(read('Anna, Ben und Cem')).toEqual(['Anna', 'Ben', 'Cem']);
    expect(read('Anna und Ben\nCem')).toEqual(['Anna und Ben', 'Cem']);
  });

  test('cards', () => {
    expect(read('BEGIN:VCARD\nVERSION:3.0\nFN:Zoë\nTEL:0171 1234567\nEND:VCARD')).toEqual(['Zoë | +491711234567']);
  });

  test('nobody is listed twice', () => {
    expect(read('Anna, anna, 0171 1234567, +49 171 1234567')).toEqual(['Anna', '0171 1234567 | +491711234567']);
  });
});

describe('whom of the list we know', () => {
  const members = [
    me('Du'),
    member('Anna Müller'),
    member('+49 171 1234567'),
    member('Ulrich Seidel'),
    member('Jan'),
    member('~Jan'),
  ];

  test('the same number or name is found, a likeness is asked, the rest is new', () => {
    const match = matchMemberList(readMemberList('anna müller, 0171 1234567, Uli Seidel, Xaver, Du', 'DE'), members);
    expect(match.found.map(({ entry, known }) => `${entry.name} = ${known.name}`)).toEqual([
      'anna müller = Anna Müller',
      '0171 1234567 = +49 171 1234567',
      'Du = Du',
    ]);
    expect(
      match.doubtful.map(({ entry, candidates }) => [entry.name, candidates[0]?.known.name, candidates[0]?.reason]),
    ).toEqual([['Uli Seidel', 'Ulrich Seidel', 'short-form']]);
    expect(match.new.map(({ name }) => name)).toEqual(['Xaver']);
  });

  test('a name that two members have is asked', () => {
    const match = matchMemberList(readMemberList('Jan', 'DE'), members);
    expect(match.found).toEqual([]);
    expect(match.doubtful[0]?.candidates.map(({ known }) => known.name)).toEqual(['Jan', 'Jan']);
  });
});

describe('the number of members that WhatsApp shows', () => {
  const members = [me('Du'), member('Anna'), member('Ben', { state: 'left' }), member('Cem', { state: 'unknown' })];

  test('says how many are missing', () => {
    expect(memberCheck(members, 10)).toEqual({ found: 3, shown: 10, missing: 7, surplus: 0, state: 'missing' });
  });

  test('counts me even where the export never names me', () => {
    expect(memberCheck([member('Anna')], 2).state).toBe('complete');
  });

  test('says when more were found than there are', () => {
    expect(memberCheck(members, 2)).toMatchObject({ surplus: 1, state: 'surplus' });
  });
});
