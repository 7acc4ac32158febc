import { describe, expect, test } from 'vitest';
import { languagePacks } from '../../../src-core/chat/languages/all.ts';
import { appearances } from '../../../src-core/people/person.ts';
import { isPronoun } from '../../../src-core/people/same-phone.ts';
import { appearancesOf, card, chat, direct, me, member, questions, resolve } from './people-fixtures.ts';

describe('one person across all chats', () => {
  test('"you" is no name of mine, whatever language the phone speaks', () => {
    const others = languagePacks.flatMap(({ me: words }) => words.filter((word) => !isPronoun(word)));
    expect(others).toEqual(['Sina', 'Kai', 'Ju']);
  });

  test('the same number is the same person, whatever the chat calls them', () => {
    const found = resolve({ chats: [chat('a', '+49 171 1234567'), chat('b', '+49 171 1234567')] });
    expect(appearancesOf(found)).toEqual(['a:+49 171 1234567 b:+49 171 1234567']);
    expect(found.people[0]).toMatchObject({
      id: '+491711234567',
      name: '+49 171 1234567',
      names: ['+49 171 1234567'],
      contact: false,
    });
  });

  test('the same saved name in two exports of my phone is one person', () => {
    expect(appearancesOf(resolve({ chats: [chat('a', 'Anna Müller'), chat('b', 'Anna Müller')] }))).toEqual([
      'a:Anna Müller b:Anna Müller',
    ]);
  });

  test('a profile name is never certain, however rare it is', () => {
    const found = resolve({ chats: [chat('a', '~Zacharias Quittenbaum'), chat('b', '~Zacharias Quittenbaum')] });
    expect(found.people).toHaveLength(2);
    expect(questions(found)).toEqual(['Zacharias Quittenbaum ~ Zacharias Quittenbaum: profile-name']);
  });

  test('a saved name and a profile name alike are asked, not joined', () => {
    const found = resolve({ chats: [chat('a', 'Anna Müller'), chat('b', '~Anna Müller')] });
    expect(found.people).toHaveLength(2);
    expect(questions(found)).toEqual(['Anna Müller ~ Anna Müller: profile-name']);
  });

  test('the address book gives a number its name and joins it with the saved name', () => {
    const found = resolve({
      chats: [chat('a', '+49 171 1234567'), chat('b', 'Anna Müller')],
      contacts: [{ ...card('Anna Müller', '+491711234567'), emails: ['anna@example.org'] }],
    });
    expect(appearancesOf(found)).toEqual(['a:+49 171 1234567 b:Anna Müller']);
    expect(found.people[0]).toMatchObject({
      name: 'Anna Müller',
      contact: true,
      phones: ['+491711234567'],
      emails: ['anna@example.org'],
    });
  });

  test('a name that two people have in the address book joins nobody', () => {
    const found = resolve({
      chats: [chat('a', 'Anna Müller'), chat('b', 'Anna Müller'), chat('c', '+49 171 1234567')],
      contacts: [card('Anna Müller', '+491711234567'), card('Anna Müller', '+491607654321')],
    });
    expect(appearancesOf(found)).toEqual(['a:Anna Müller', 'b:Anna Müller', 'c:+49 171 1234567']);
  });

  test('a landline that stands with two people makes no couple one person', () => {
    const found = resolve({
      chats: [chat('a', 'Anna Müller'), chat('b', 'Ben Müller')],
      contacts: [card('Anna Müller', '+4930123456', '+491711234567'), card('Ben Müller', '+4930123456')],
    });
    expect(appearancesOf(found)).toEqual(['a:Anna Müller', 'b:Ben Müller']);
  });

  test('a card belongs to the number, not to somebody else of that name in the same chat', () => {
    const found = resolve({
      chats: [chat('a', '+49 171 1234567', 'Anna Müller')],
      contacts: [card('Anna Müller', '+491711234567')],
    });
    expect(found.people.map(({ id, contact, phones }) => [id, contact, phones])).toEqual([
      ['+491711234567', true, ['+491711234567']],
      ['name:anna müller', false, []],
    ]);
  });

  test('one number under two spellings of a name is one card', () => {
    const found = resolve({
      chats: [chat('a', 'Anna Müller'), chat('b', 'Anna'), chat('c', '+49 171 1234567')],
      contacts: [card('Anna', '+491711234567'), card('Anna Müller', '+491711234567')],
    });
    expect(appearancesOf(found)).toEqual(['a:Anna Müller b:Anna c:+49 171 1234567']);
    expect(found.people[0]).toMatchObject({ name: 'Anna Müller', names: ['Anna Müller', 'Anna'] });
  });

  test('two numbers on one card are two people when both sit in the same chat', () => {
    const contacts = [card('Familie Schmidt', '+491711234567', '+491607654321')];
    const together = resolve({ chats: [chat('a', '+49 171 1234567', '+49 160 7654321')], contacts });
    expect(together.people).toHaveLength(2);
    const apart = resolve({ chats: [chat('a', '+49 171 1234567'), chat('b', '+49 160 7654321')], contacts });
    expect(apart.people).toHaveLength(1);
  });

  test('a number changed by a notice makes old and new one person, also in other chats', () => {
    const moved = member('+49 160 7654321', {
      formerNames: ['+49 171 1234567'],
      evidence: [{ how: 'number-changed', at: '2026-01-05T10:00:00', from: '+49 171 1234567', to: '+49 160 7654321' }],
    });
    const found = resolve({ chats: [chat('a', moved), chat('b', '+49 171 1234567')] });
    expect(appearancesOf(found)).toEqual(['a:+49 160 7654321 b:+49 171 1234567']);
    expect(found.people[0]?.phones).toEqual(['+491607654321', '+491711234567']);
  });

  test('Brazilian numbers with and without the ninth digit are one account', () => {
    const found = resolve({ chats: [chat('a', '+55 11 8765-4321')], contacts: [card('Bia', '+5511987654321')] });
    expect(found.people[0]).toMatchObject({ name: 'Bia', contact: true, phones: ['+551187654321'] });
  });

  test('people of the address book whom no chat knows are not listed', () => {
    expect(
      resolve({ chats: [chat('a', 'Ben')], contacts: [card('Carla', '+491711234567')] }).people.map(({ name }) => name),
    ).toEqual(['Ben']);
  });
});

describe('me', () => {
  test('I am one person in all chats, as "Du" and under my own name', () => {
    const found = resolve({
      chats: [chat('a', me('Du')), direct('b', me('Jonas Weber'), 'Anna'), chat('c', me('Du'), 'Jonas Weber')],
    });
    expect(found.people.filter(({ isMe }) => isMe)).toHaveLength(1);
    expect(found.people[0]).toMatchObject({ id: 'me', name: 'Jonas Weber', isMe: true });
    expect(found.people[0]?.in.map(({ chat: id, as, messages }) => `${id} ${as} ${messages}`)).toEqual([
      'a Du 0',
      'b Jonas Weber 5',
      'c Jonas Weber 3',
    ]);
  });

  test('a namesake who writes beside me stays somebody else', () => {
    const found = resolve({ chats: [direct('a', me('Jonas'), 'Anna'), chat('b', me('Jonas Weber'), 'Jonas')] });
    expect(appearancesOf(found)).toContain('b:Jonas');
  });

  test('chats of two phones do not share saved names, since each has its own "Mama"', () => {
    const found = resolve({
      chats: [direct('a', me('Jonas Weber'), 'Mama'), direct('b', me('Petra Lang'), 'Mama')],
      contacts: [card('Mama', '+491711234567')],
    });
    expect(appearancesOf(found)).toEqual(['a:Jonas Weber', 'a:Mama', 'b:Mama', 'b:Petra Lang']);
  });

  test('one chat that a friend exported does not tear my own chats apart', () => {
    const found = resolve({
      chats: [
        direct('a', me('Jonas Weber'), 'Anna'),
        direct('b', me('Petra Lang'), 'Mama'),
        chat('c', me('Du'), 'Jonas Weber', 'Mama', 'Anna'),
        chat('d', me('Du'), 'Jonas Weber', 'Mama'),
      ],
    });
    expect(appearancesOf(found)).toContain('c:Mama d:Mama');
    expect(appearancesOf(found)).toContain('a:Anna c:Anna');
    expect(appearancesOf(found)).toContain('b:Mama');
  });

  test('a new emoji in my profile name makes no second phone', () => {
    const found = resolve({ chats: [direct('a', me('Jonas'), 'Mama'), direct('b', me('Jonas W. 🏕'), 'Mama')] });
    expect(appearancesOf(found)).toEqual(['a:Jonas b:Jonas W. 🏕', 'a:Mama b:Mama']);
  });
});

describe('doubtful pairs', () => {
  test.each([
    ['Anna Müller', 'Anna Mueller', 'spelling'],
    ['Anna Müller', 'Anna Muller', 'spelling'],
    ['Łukasz Nowak', 'Lukasz Nowak', 'spelling'],
    ['Юлия Шевченко', 'Julia Schewtschenko', 'transliteration'],
    ['Юлия Шевченко', 'Yuliya Shevchenko', 'transliteration'],
    ['Ulrich Seidel', 'Uli Seidel', 'short-form'],
    ['Stefanie Koch', 'Steffi Koch', 'short-form'],
    ['William Hunter', 'Bill Hunter', 'short-form'],
    ['Małgorzata Zając', 'Gosia Zając', 'short-form'],
    ['Александр Волков', 'Sascha Volkov', 'short-form'],
    ['Mehmet Aydın', 'Memo Aydin', 'short-form'],
    ['Anna Müller', 'Anna M.', 'initials'],
    ['Anna Müller', 'Müller Anna', 'word-order'],
    ['Anna Müller', 'Müller, Anna', 'word-order'],
    ['Anna Müller', 'Anna Müller 🌸', 'more-words'],
    ['Anna Müller', 'Anna Müller (Kita)', 'more-words'],
    ['Anna Müller', 'Dr. Anna Müller', 'more-words'],
    ['Anna Wiesental', 'Anna Wiesentall', 'spelling'],
    ['Anna Wiesental', 'Anna Wiesnetal', 'slip-of-the-pen'],
    ['Mama von Ben', 'Anna (Mama Ben)', 'relation'],
    ['Mama von Ben', 'Bens Mama', 'relation'],
    ['Lena Mama von Paul', 'Mama Paul', 'relation'],
    ['Dirk Henri Papa', 'Papa von Henri', 'relation'],
    ['Ole Mama Silke', 'Mama von Ole', 'relation'],
    ['Oma Gertrud', 'Oma Gertrud 🌷', 'more-words'],
    // one letter sounds different from the word that it stands for
    ['Joachim E.', 'Joachim Eichinger', 'initials'],
    ['Anna D.', 'Anna Dörfler', 'initials'],
    ['Abdallah K', 'Abdallah Khoury', 'initials'],
    ['Sergej T', 'sergejtschernow', 'initials'],
    ['Şeyma Şimşek', 'Sheyma Simsek', 'slip-of-the-pen'],
    ['Stephanie Meier', 'stefaniemaier', 'more-words'],
    ['Wladimir Schtscherbakow', 'Vladimir Shcherbakov', 'spelling'],
    ['Paco Domínguez', 'Francisco Domínguez', 'short-form'],
    ['Beppe Cattaneo', 'Giuseppe Cattaneo', 'short-form'],
    ['Mohammed Mansour', 'محمد منصور', 'transliteration'],
    ['Khaled خوري', 'Khaled Khoury', 'transliteration'],
  ])('%s and %s may be one', (a, b, reason) => {
    const found = resolve({ chats: [chat('a', a), chat('b', b)] });
    expect(found.people).toHaveLength(2);
    expect(found.suggestions.map((suggestion) => suggestion.reason)).toEqual([reason]);
    expect(found.suggestions[0]?.score).toBeGreaterThanOrEqual(0.5);
    expect(found.suggestions[0]?.score).toBeLessThan(1);
  });

  test.each([
    ['Anna Müller', 'Anna Schmidt'],
    ['Jan Schmidt', 'Jana Schmidt'],
    ['Anna Müller', 'Anna Möller'],
    ['Julia Koch', 'Julian Koch'],
    ['Mama von Ben', 'Papa von Ben'],
    ['Mama von Ben', 'Mama von Lea'],
    ['Lena Mama von Paul', 'Kathrin Mama von Paul'],
    ['Mama von Ben Müller', 'Mama von Ben Schulz'],
    ['Thomas Mann', 'Mann von Thomas'],
    ['Frau Müller', 'Frau von Müller'],
    ['Nachbar 2', 'Nachbar 3'],
    ['Anna', 'Hanno'],
    ['Anna Becker', 'Anna Decker'],
    ['Mahmoud F.', 'Mahmoud Fußball'],
    ['Fatima H.', 'Fatima'],
    ['Mohammed Mansour', 'خالد حداد'],
  ])('%s and %s are two people and nobody is bothered', (a, b) => {
    expect(resolve({ chats: [chat('a', a), chat('b', b)] }).suggestions).toEqual([]);
  });

  test('people who met in a chat are never asked about', () => {
    expect(resolve({ chats: [chat('a', 'Anna Müller', 'Anna Mueller')] }).suggestions).toEqual([]);
  });

  test('somebody who begins where the other ends may have a new number', () => {
    const old = member('Anna Müller', {
      evidence: [{ how: 'left', at: '2025-05-01T08:00:00' }],
      first: '2025-01-01T08:00:00',
      last: '2025-04-01T08:00:00',
      state: 'left',
    });
    expect(questions(resolve({ chats: [chat('a', old, 'Anna Mueller')] }))).toEqual([
      'Anna Mueller ~ Anna Müller: changed-number',
    ]);
  });

  test('a bare first name is asked about only between groups that share people', () => {
    const circle = ['Ben Krug', 'Carla Ott', 'Dilek Sen', 'Emil Rau'];
    const shared = resolve({ chats: [chat('a', ...circle, 'Anna Müller'), chat('b', ...circle, '~Anna')] });
    expect(questions(shared)).toEqual(['Anna ~ Anna Müller: first-name']);
    const strangers = resolve({
      chats: [chat('a', 'Ben Krug', 'Carla Ott', 'Anna Müller'), chat('b', 'Dilek Sen', 'Emil Rau', '~Anna')],
    });
    expect(questions(strangers)).toEqual([]);
  });

  test('the nickname in the address book is a reason to ask', () => {
    const contacts = [{ ...card('Rüdiger Stein', '+491711234567'), nickname: 'Stoni' }];
    expect(questions(resolve({ chats: [chat('a', 'Rüdiger Stein'), chat('b', '~Stoni')], contacts }))).toEqual([
      'Rüdiger Stein ~ Stoni: nickname',
    ]);
  });
});

describe('what the user decided', () => {
  const chats = [chat('a', 'Anna Müller'), chat('b', 'Anna Mueller'), chat('c', '+49 171 1234567')];

  test('"not the same" is never asked again', () => {
    expect(resolve({ chats, different: [['name:anna müller', 'name:anna mueller']] }).suggestions).toEqual([]);
  });

  test('"the same" makes one person, and the id of either still finds it', () => {
    const found = resolve({ chats, same: [['name:anna müller', '+491711234567']] });
    expect(appearancesOf(found)).toEqual(['a:Anna Müller c:+49 171 1234567', 'b:Anna Mueller']);
    expect(found.current.get('name:anna müller')).toBe('+491711234567');
  });

  test('a decision survives when the address book tells the number later', () => {
    const contacts = [card('Anna Müller', '+491711234567')];
    const later = resolve({ chats, contacts, different: [['name:anna müller', 'name:anna mueller']] });
    expect(later.current.get('name:anna müller')).toBe('+491711234567');
    expect(later.suggestions).toEqual([]);
  });

  test('a certain merge can be split for ever', () => {
    const contacts = [card('Anna Müller', '+491711234567')];
    const found = resolve({ chats, contacts, different: [['name:anna müller', '+491711234567']] });
    expect(appearancesOf(found)).toEqual(['a:Anna Müller', 'b:Anna Mueller', 'c:+49 171 1234567']);
  });

  test('two people of the same saved name can be split by their chats', () => {
    const twice = [chat('a', 'Anna'), chat('b', 'Anna')];
    const found = resolve({ chats: twice, different: [['name:anna@a', 'name:anna@b']] });
    expect(found.people.map(({ id }) => id).sort()).toEqual(['name:anna', 'name:anna@b']);
  });

  test('a chain of joins does not bring together what was declared different', () => {
    const found = resolve({
      chats,
      same: [
        ['name:anna müller', '+491711234567'],
        ['name:anna mueller', '+491711234567'],
      ],
      different: [['name:anna müller', 'name:anna mueller']],
    });
    expect(found.people).toHaveLength(2);
  });

  test('ids are the same in whatever order the chats were read', () => {
    const ids = (order: typeof chats) =>
      resolve({ chats: order })
        .people.map(({ id }) => id)
        .sort();
    expect(ids(chats)).toEqual(ids([...chats].reverse()));
  });

  test('an erased person leaves every name that one chat shows', () => {
    const all = [chat('a', 'Anna Müller', 'Anna alt', '~Anna neu', 'Ben')];
    const { people, current } = resolve({
      chats: all,
      same: [
        ['name:anna müller', 'name:anna alt'],
        ['name:anna müller', 'name:anna neu@a'],
      ],
    });
    const anna = people.find(({ names }) => names.includes('Anna alt'));
    expect(anna && appearances(anna, all, current)).toEqual([
      { name: 'Anna Müller' },
      { name: 'Anna alt' },
      { name: 'Anna neu', chat: 'a' },
    ]);
  });

  test('an erased person leaves a number, saved names everywhere, and profile names only in their chat', () => {
    const all = [chat('a', 'Anna Müller', '~Sternchen')];
    const { people, current } = resolve({ chats: all });
    const [anna, star] = ['Anna Müller', 'Sternchen'].map((name) => people.find((person) => person.name === name));
    expect(anna && appearances(anna, all, current)).toEqual([{ name: 'Anna Müller' }]);
    expect(star && appearances(star, all, current)).toEqual([{ name: 'Sternchen', chat: 'a' }]);
  });
});
