import { describe, expect, it } from 'vitest';
import type { Notice, ReadChat } from '../../../src-core/chat/chat.ts';
import { chatOf, lines, names } from './read-text.ts';

const told = (chat: ReadChat): unknown =>
  chat.notices.map((notice: Notice) => [notice.type, notice.actor?.name ?? null, names(notice.targets)]);
const wrote = (chat: ReadChat): unknown =>
  chat.speakers.map(({ name, messages }) => [name, messages]).sort((a, b) => (String(a) < String(b) ? -1 : 1));

describe('on Android without invisible marks, a name with ": " in it', () => {
  it('is found in notices, whether or not it has written before', () => {
    const chat = chatOf(
      lines(
        '3/14/17, 08:00 - ACME: Desk created group "Loft"',
        '3/14/17, 08:01 - ACME: Desk added Wim',
        '3/14/17, 08:02 - ACME: Desk: welcome',
        '3/14/17, 08:03 - ACME: Desk added Yul',
        "3/14/17, 08:04 - Bar: East joined using this group's invite link",
        '3/14/17, 08:05 - Bar: East left',
      ),
    );
    expect(told(chat)).toEqual([
      ['created', 'ACME: Desk', []],
      ['added', 'ACME: Desk', ['Wim']],
      ['added', 'ACME: Desk', ['Yul']],
      ['joined-by-link', 'Bar: East', []],
      ['left', 'Bar: East', []],
    ]);
    expect(wrote(chat)).toEqual([['ACME: Desk', 1]]);
  });

  it('is found with the sign of an unsaved contact before it', () => {
    const chat = chatOf(
      lines(
        '3/14/17, 08:00 - ~ ACME: Desk created group "Loft"',
        '3/14/17, 08:02 - ~ ACME: Desk: welcome',
        '3/14/17, 08:03 - ~ ACME: Desk added ~ Yul and Kim',
        '3/14/17, 08:04 - ~ Yul and Kim: hi',
        '3/14/17, 08:05 - ~ ACME: Desk removed ~ Yul and Kim',
      ),
    );
    expect(told(chat)).toEqual([
      ['created', 'ACME: Desk', []],
      ['added', 'ACME: Desk', ['Yul and Kim']],
      ['removed', 'ACME: Desk', ['Yul and Kim']],
    ]);
    expect(wrote(chat)).toEqual([
      ['ACME: Desk', 1],
      ['Yul and Kim', 1],
    ]);
  });

  it('is found when its owner wrote before the first notice', () => {
    const chat = chatOf(
      lines(
        '3/14/17, 08:00 - Bar: East: hello',
        '3/14/17, 08:01 - Wim: hi',
        '3/14/17, 08:02 - Bar: East added Yul',
        '3/14/17, 08:03 - Bar: East: there we are',
      ),
    );
    expect(told(chat)).toEqual([['added', 'Bar: East', ['Yul']]]);
    expect(wrote(chat)).toEqual([
      ['Bar: East', 2],
      ['Wim', 1],
    ]);
  });

  it('is told apart from somebody whose name it begins with', () => {
    const chat = chatOf(
      lines(
        '3/14/17, 08:00 - Bar: my name is short',
        '3/14/17, 08:01 - Wim added Bar: East',
        '3/14/17, 08:02 - Bar: East: mine is long',
        '3/14/17, 08:03 - Bar: East left',
      ),
    );
    expect(wrote(chat)).toEqual([
      ['Bar', 1],
      ['Bar: East', 1],
    ]);
    expect(told(chat)).toEqual([
      ['added', 'Wim', ['Bar: East']],
      ['left', 'Bar: East', []],
    ]);
  });

  it('is not made of a message that sounds like a notice', () => {
    const chat = chatOf(
      lines(
        '3/14/17, 08:00 - Kim created group "Loft"',
        '3/14/17, 08:01 - Ben: Kim left',
        '3/14/17, 08:02 - Tom: the bus left',
        '3/14/17, 08:03 - Pat: You deleted this message',
        '3/14/17, 08:04 - Ben: really',
      ),
    );
    expect(told(chat)).toEqual([['created', 'Kim', []]]);
    expect(wrote(chat)).toEqual([
      ['Ben', 2],
      ['Pat', 1],
      ['Tom', 1],
    ]);
    expect(chat.lines).toMatchObject({ total: 5, message: 4, notice: 1 });
  });

  it('is taken from the name of the file in a talk of two', () => {
    const chat = chatOf(lines('14.03.23, 08:00 - Bar: Ost: hallo', '14.03.23, 08:01 - Wim: hi'), {
      file: 'WhatsApp Chat mit Bar_ Ost.txt',
    });
    expect(wrote(chat)).toEqual([
      ['Bar: Ost', 1],
      ['Wim', 1],
    ]);
  });
});
