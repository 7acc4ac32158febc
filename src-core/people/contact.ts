/** One entry of an address book (vCard or CSV). Photos, addresses and birthdays are not read. */
export interface Contact {
  readonly name: string;
  readonly nickname: string | null;
  /** E.164, normalised with the user's country. */
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  /** A card that somebody sent in a chat: the name is the sender's word for them, so it names a number and joins nobody. */
  readonly sentInChat?: boolean;
}
