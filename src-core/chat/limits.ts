/** What the reader of a chat's text does not go beyond. */
export const limits = {
  /** The layout is decided from so many bytes of the beginning. */
  headBytes: 65536,
  /** A message has at most 65,536 characters (WhatsApp's own limit); longer lines are counted but only read up to here. */
  lineBytes: 262144,
  senderBytes: 300,
  /** WhatsApp's largest groups have some thousand members; whoever comes after so many different names is counted under one. */
  speakers: 60_000,
  /** Different ways in which their names are written. */
  spellings: 120_000,
  unknownLines: 20,
  unknownNotices: 20,
  lineDetail: 160,
  /** A million messages come with some ten thousand notices; a hostile file must not fill the memory with them. */
  notices: 40000,
  /** All of them together; they are short, unless they name dozens of people each. */
  noticeLetters: 4_000_000,
  longNames: 200,
  /** Where a name is looked for that one line seems to tell. */
  toldNotices: 2000,
  shapes: 40,
  /** Groups begin with notices that are older than the lines around them. */
  recordsBeforeQuotes: 10,
  /** So late may a message of somebody known arrive, because a phone was off. */
  lateDays: 7,
  catchUpDays: 2,
  heldLines: 400,
  heldBytes: 262144,
  /** Android names everybody whom somebody adds at once; what is longer is a message of a curious kind, and its beginning is kept. */
  noticeCharacters: 12_000,
  /** WhatsApp allows 100 letters for a group's name and 25 for a person's; address books allow more. */
  nameCharacters: 400,
  /** A sentence is tried against one phrase in so many ways at most ("A added B added C added D"). */
  phraseCuts: 60,
} as const;
