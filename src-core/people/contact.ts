/** One entry of an address book (vCard or CSV). Photos, addresses and birthdays are not read. */
export interface Contact {
  readonly name: string;
  readonly nickname: string | null;
  /** E.164, normalised with the user's country. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  /** Numbers without their country, in the order of the card; absent: there are none. */
  readonly local?: readonly LocalNumber[];
  /** A card that somebody sent in a chat: the name is the sender's word for them, so it names a number and joins nobody. */
  readonly sentInChat?: boolean;
}

export interface LocalNumber {
  /** As it stands in the address book: "0171 1234567". */
  readonly written: string;
  /** What it was read as, among `phones`; null: in that country it is no number. */
  readonly phone: string | null;
}
