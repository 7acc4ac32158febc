import { describe, expect, it } from 'vitest';
import type { ReadChat } from '../../../src-core/chat/chat.ts';
import { membership } from '../../../src-core/groups/membership.ts';
import type { Member } from '../../../src-core/groups/group.ts';
import { chatOf, noticeOf, speakerOf } from '../../support/chat-of.ts';
import { chatOf as chatFromText, lines } from '../chat/read-text.ts';

function member(chat: Partial<ReadChat>, name: string): Member | undefined {
  return membership(chatOf(chat)).members.find((one) => one.name === name);
}

function states(chat: Partial<ReadChat>): Readonly<Record<string, string>> {
  return Object.fromEntries(membership(chatOf(chat)).members.map(({ name, state }) => [name, state]));
}

describe('who belongs to a group', () => {
  it('counts everybody whom one notice names', () => {
    const notices = [
      noticeOf(1, '2024-01-01T10:00:00', 'created', 'Anna Feld'),
      noticeOf(2, '2024-01-01T10:01:00', 'added', 'Anna Feld', ['Ben Ort', 'Cem Ak', '+49 171 3920001']),
    ];
    expect(states({ notices })).toEqual({
      'Anna Feld': 'member',
      'Ben Ort': 'member',
      'Cem Ak': 'member',
      '+49 171 3920001': 'member',
    });
    expect(member({ notices }, 'Ben Ort')?.evidence).toEqual([
      { how: 'added', at: '2024-01-01T10:01:00', by: 'Anna Feld' },
    ]);
    expect(member({ notices }, '+49 171 3920001')?.phone).toBe('+491713920001');
  });

  it('knows who left, who was removed by whom, and who came back', () => {
    const notices = [
      noticeOf(1, '2024-01-01T10:00:00', 'added', 'Anna', ['Ben', 'Cem', 'Doro']),
      noticeOf(2, '2024-02-01T10:00:00', 'left', 'Ben'),
      noticeOf(3, '2024-02-02T10:00:00', 'removed', 'Anna', ['Cem']),
      noticeOf(4, '2024-02-03T10:00:00', 'left', 'Doro'),
      noticeOf(5, '2024-02-04T10:00:00', 'joined-by-link', 'Doro'),
    ];
    expect(states({ notices })).toEqual({ Anna: 'member', Ben: 'left', Cem: 'removed', Doro: 'member' });
    expect(member({ notices }, 'Cem')?.evidence.at(-1)).toEqual({
      how: 'removed',
      at: '2024-02-02T10:00:00',
      by: 'Anna',
    });
    expect(member({ notices }, 'Doro')?.evidence.map(({ how }) => how)).toEqual(['added', 'left', 'joined-by-link']);
    expect(member({ notices }, 'Anna')?.isAdmin).toBe(true);
  });

  it('takes somebody who writes long after leaving for a member again, but only probably', () => {
    const notices = [
      noticeOf(1, '2024-01-01T10:00:00', 'left', 'Ben'),
      noticeOf(2, '2024-01-01T10:00:00', 'left', 'Cem'),
    ];
    const speakers = [
      speakerOf('Ben', { first: '2023-01-01T10:00:00', last: '2024-03-01T10:00:00' }),
      speakerOf('Cem', { first: '2023-01-01T10:00:00', last: '2024-01-01T10:01:00' }),
    ];
    expect(member({ notices, speakers }, 'Ben')).toMatchObject({ state: 'member', certainty: 'probable' });
    expect(member({ notices, speakers }, 'Cem')).toMatchObject({ state: 'left', certainty: 'sure' });
  });

  it('makes one member of the old and the new number', () => {
    const notices = [
      noticeOf(1, '2024-01-01T10:00:00', 'added', 'Anna', ['+49 171 3920001']),
      noticeOf(2, '2024-02-01T10:00:00', 'number-changed', '+49 171 3920001', ['+49 171 3920002']),
    ];
    const speakers = [
      speakerOf('+49 171 3920001', { messages: 4, first: '2024-01-02T10:00:00', last: '2024-01-03T10:00:00' }),
      speakerOf('+49 171 3920002', { messages: 3, first: '2024-02-02T10:00:00', last: '2024-03-03T10:00:00' }),
    ];
    const { members } = membership(chatOf({ notices, speakers }));
    expect(members.map(({ name }) => name).sort()).toEqual(['+49 171 3920002', 'Anna']);
    expect(members.find(({ name }) => name !== 'Anna')).toMatchObject({
      phone: '+491713920002',
      formerNames: ['+49 171 3920001'],
      messages: 7,
      first: '2024-01-02T10:00:00',
      last: '2024-03-03T10:00:00',
      state: 'member',
    });
  });

  it('keeps the spoken name when a saved contact changes the number', () => {
    const notices = [noticeOf(1, '2024-02-01T10:00:00', 'number-changed', 'Ben Ort', ['+49 171 3920002'])];
    expect(member({ notices }, 'Ben Ort')).toMatchObject({
      phone: '+491713920002',
      formerNames: ['+49 171 3920002'],
    });
  });

  it('counts hidden people of "and 5 others" only as far as nobody known can be one of them', () => {
    const notices = [
      noticeOf(1, '2024-01-01T10:00:00', 'created', 'Anna'),
      noticeOf(2, '2024-01-01T10:01:00', 'added', 'Anna', ['Ben', 'Cem'], { unnamed: 5 }),
      noticeOf(3, '2024-05-01T10:00:00', 'left', 'Edda'),
    ];
    const speakers = [speakerOf('Doro', { first: '2024-02-01T10:00:00' })];
    expect(membership(chatOf({ notices, speakers })).unnamed).toBe(3);
  });

  it('recognises the exporter when only one person can be "Du"', () => {
    const notices = [
      noticeOf(1, '2024-01-01T10:00:00', 'created', 'Anna'),
      noticeOf(2, '2024-01-01T10:01:00', 'added', 'Anna', ['Du', 'Ben']),
      noticeOf(3, '2024-02-01T10:00:00', 'removed', 'Du', ['Ben']),
    ];
    const me = speakerOf('Mira Licht', { first: '2024-01-01T10:05:00', last: '2024-04-01T10:00:00' });
    const chat = { notices, speakers: [speakerOf('Anna'), speakerOf('Ben'), me] };
    expect(member(chat, 'Mira Licht')).toMatchObject({ isMe: true, state: 'member' });
    expect(member(chat, 'Ben')?.evidence.find(({ how }) => how === 'removed')).toMatchObject({ by: 'Mira Licht' });

    const two = { notices, speakers: [...chat.speakers, speakerOf('Cem', { first: '2024-01-01T10:06:00' })] };
    expect(member(two, 'Mira Licht')?.isMe).toBe(false);
    expect(member(two, 'Du')?.isMe).toBe(true);
    expect(member({ ...chat, beginning: 'cut' }, 'Mira Licht')?.isMe).toBe(false);
  });

  it('does not claim to know a founder who was never seen after the exporter came', () => {
    const notices = [
      noticeOf(1, '2019-01-01T10:00:00', 'created', 'Gründerin'),
      noticeOf(2, '2024-01-01T10:01:00', 'added', 'Anna', ['Du']),
    ];
    expect(states({ notices })).toEqual({ Gründerin: 'unknown', Anna: 'member', Du: 'member' });
    const stillThere = [...notices, noticeOf(3, '2024-02-01T10:00:00', 'icon', 'Gründerin')];
    expect(states({ notices: stillThere })['Gründerin']).toBe('member');
  });

  it('finds decomposed and composed letters of one name to be one person', () => {
    const notices = [noticeOf(1, '2024-01-01T10:00:00', 'added', 'Anna', ['Jo\u0308rg'])];
    expect(membership(chatOf({ notices, speakers: [speakerOf('Jörg')] })).members).toHaveLength(2);
  });

  it('takes whoever deleted what another had written for an admin, but nobody who has left or lost that right', () => {
    const chat = chatFromText(
      lines(
        '1/13/23, 8:00 AM - Ida created group "Hof"',
        '1/13/23, 8:01 AM - Ida added Ben, Cem and Dora',
        '1/13/23, 8:02 AM - Ben: This message was deleted by admin Cem',
        '1/13/23, 8:03 AM - Ben: This message was deleted by admin Dora',
        '1/13/23, 8:04 AM - Dora left',
        '1/13/23, 8:05 AM - Ida added Emil',
        '1/13/23, 8:06 AM - Ben: This message was deleted by admin Emil',
        '1/13/23, 8:07 AM - Emil is no longer an admin',
      ),
    );
    expect(chat.admins?.map(({ name }) => name)).toEqual(['Cem', 'Dora', 'Emil']);
    expect(membership(chat).members.flatMap(({ name, isAdmin }) => (isAdmin ? [name] : []))).toEqual(['Ida', 'Cem']);
  });

  it('remembers admins until they lose the right or leave', () => {
    const notices = [
      noticeOf(1, '2024-01-01T10:00:00', 'admin-granted', null, ['Ben']),
      noticeOf(2, '2024-01-01T10:00:00', 'admin-granted', null, ['Cem']),
      noticeOf(3, '2024-02-01T10:00:00', 'admin-revoked', null, ['Cem']),
      noticeOf(4, '2024-01-01T10:00:00', 'admin-granted', null, ['Doro']),
      noticeOf(5, '2024-03-01T10:00:00', 'left', 'Doro'),
    ];
    const { members } = membership(chatOf({ notices }));
    expect(members.filter(({ isAdmin }) => isAdmin).map(({ name }) => name)).toEqual(['Ben']);
  });
});

describe('a chat of two', () => {
  it('has the one in the title and the exporter', () => {
    const speakers = [speakerOf('Lena Brandt', { messages: 5 }), speakerOf('Mira', { messages: 4 })];
    const { members } = membership(chatOf({ kind: 'direct', title: 'Lena Brandt', speakers }));
    expect(members.map(({ name, isMe, state }) => [name, isMe, state])).toEqual([
      ['Lena Brandt', false, 'member'],
      ['Mira', true, 'member'],
    ]);
  });

  it('lists the partner even if only the exporter wrote', () => {
    const { members } = membership(chatOf({ kind: 'direct', title: '+49 171 3920005', speakers: [speakerOf('Mira')] }));
    expect(members.find(({ isMe }) => isMe)?.name).toBe('Mira');
    expect(members.find(({ isMe }) => !isMe)).toMatchObject({ phone: '+491713920005', messages: 0 });
  });

  it('calls nobody "me" when the title fits neither', () => {
    const speakers = [speakerOf('Lena'), speakerOf('Mira')];
    const { members } = membership(chatOf({ kind: 'direct', title: 'Sportskanone', speakers }));
    expect(members.some(({ isMe }) => isMe)).toBe(false);
  });
});
