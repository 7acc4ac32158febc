import { describe, expect, test } from 'vitest';
import { usualTone } from '../../../src-core/invite/usual-tone.ts';
import { kindIn } from '../../../src-core/plan/kind-in.ts';
import { decide, emptyPlan } from '../../../src-core/plan/decide.ts';
import { chatOf } from '../../support/chat-of.ts';

describe('the usual form of address', () => {
  const family = chatOf({ id: 'f', title: 'Familie Wolter' });
  const kita = chatOf({ id: 'k', title: 'Kita Regenbogen' });
  const empty = emptyPlan('2026-11-30T20:00:00Z', 'DE');
  const read = { ...empty, facts: { ...empty.facts, chats: [family, kita] } };

  test('is formal in the Kita and familiar at home, in one and the same move', () => {
    expect(usualTone('organisation', kindIn(read, 'k'))).toBe('sie');
    expect(usualTone('organisation', kindIn(read, 'f'))).toBe('ihr');
    expect(usualTone('private', kindIn(read, 'k'))).toBe('ihr');
  });

  test('follows what I say the group is', () => {
    const said = decide(read, { type: 'change-group', chat: 'k', change: { kind: 'friends' } });
    expect(usualTone('organisation', kindIn(said, 'k'))).toBe('ihr');
    expect(kindIn(said, 'made by hand')).toBe('other');
  });
});
