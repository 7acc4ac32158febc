import { describe, expect, it } from 'vitest';
import { isNoisy, liveliness, nearlySameMembers, overlap, spark } from '../../../src-core/groups/liveliness.ts';
import { chatOf, noUsage, speakerOf } from '../../support/chat-of.ts';

const chat = chatOf({
  first: '2023-01-01T08:00:00',
  last: '2024-06-30T20:00:00',
  messages: 400,
  shortMessages: 100,
  speakers: [speakerOf('Anna', { recent: 12 }), speakerOf('Ben', { recent: 0 })],
  days: [
    { day: '2023-01-01', messages: 310 },
    { day: '2024-06-29', messages: 60 },
    { day: '2024-06-30', messages: 30 },
  ],
  months: [
    { month: '2023-01', messages: 310, usage: noUsage },
    { month: '2024-06', messages: 90, usage: noUsage },
  ],
});

describe('how alive a group is', () => {
  it('counts the messages a week of the last 90 days and who wrote them', () => {
    expect(liveliness(chat, '2024-07-01T00:00:00')).toEqual({
      chat: 'chat',
      active: 1,
      perWeek: 7,
      shortShare: 0.25,
      asleep: false,
    });
  });

  it('calls a group asleep after 90 quiet days', () => {
    expect(liveliness(chat, '2024-09-28T00:00:00').asleep).toBe(false);
    expect(liveliness(chat, '2024-09-29T00:00:00').asleep).toBe(true);
    expect(liveliness(chatOf(), '2024-09-29T00:00:00').asleep).toBe(true);
  });

  it('does not blow up a chat of one day', () => {
    const day = chatOf({
      first: '2024-06-30T08:00:00',
      last: '2024-06-30T20:00:00',
      messages: 14,
      days: [{ day: '2024-06-30', messages: 14 }],
    });
    expect(liveliness(day, '2024-07-01T00:00:00').perWeek).toBe(14);
  });

  it('draws twelve months with the empty ones', () => {
    expect(spark(chat)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 90]);
  });

  it('suggests two rooms only for a group that is loud with short lines', () => {
    const life = liveliness(chat, '2024-07-01T00:00:00');
    expect(isNoisy(chat, life)).toBe(false);
    expect(isNoisy(chat, { ...life, perWeek: 80 })).toBe(true);
    expect(isNoisy(chat, { ...life, perWeek: 80, shortShare: 0.1 })).toBe(false);
  });

  it('sees that two groups are nearly the same people', () => {
    const parents = new Set(['a', 'b', 'c', 'd', 'e']);
    expect(overlap(parents, new Set(['a', 'b', 'x']))).toEqual({ both: 2, ofSmaller: 2 / 3, ofAll: 2 / 6 });
    expect(nearlySameMembers(parents, new Set(['a', 'b', 'c', 'd']))).toBe(true);
    expect(nearlySameMembers(parents, new Set(['a', 'b', 'c', 'x', 'y']))).toBe(false);
    expect(nearlySameMembers(new Set(['a', 'b']), new Set(['a', 'b']))).toBe(false);
  });
});
