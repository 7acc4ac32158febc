/** Mira's address book: knows some people of the samples by number, some by name, some by both, and one twice. */
const cards: readonly (readonly [given: string, family: string, phones: readonly string[], mail: string | null])[] = [
  ['Kübra', 'Aydın', ['+49 171 3920007'], 'kuebra@example.org'],
  ['Jonas', 'Keller', ['+49 171 3920008'], null],
  ['Sabine', 'Holm', ['0171 3920009'], 'sabine.holm@example.org'],
  ['Anneke', 'Voss', ['+49 171 3920010'], null],
  ['Imke', 'Lorenzen', ['+49 171 3920011'], null],
  ['Vera', 'Simoneit', ['+49 171 3920042', '+49 171 3920012'], null],
  ['Tarek', 'Haddad', ['+49 171 3920019'], null],
  ['Yusuf', 'Oduya', ['+49 171 3920021'], null],
  ['Oma', 'Gertrud', ['+49 171 3920030'], null],
  ['Lasse', 'Brandwein', ['+49 171 3920031'], 'lasse@example.net'],
  ['Jule', 'Brandwein', ['+49 171 3920032'], null],
  ['Finja', 'Quandt', ['+49 171 3920033'], null],
  ['Ralf', 'Trainer', ['+49 171 3920034'], null],
  ['Priya', 'Raman', ['+44 7700 900012'], 'priya@example.com'],
  ['Owen', 'Tyrrell', ['+44 7700 900123'], null],
  ['Jonas', 'Keller (Arbeit)', ['+49 171 3920008'], 'jkeller@example.com'],
];

export function addressBook(): string {
  return cards
    .map(([given, family, phones, mail]) =>
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        `N:${family};${given};;;`,
        `FN:${given} ${family}`,
        ...phones.map((phone) => `TEL;TYPE=CELL:${phone}`),
        ...(mail === null ? [] : [`EMAIL;TYPE=INTERNET:${mail}`]),
        'END:VCARD',
        '',
      ].join('\r\n'),
    )
    .join('');
}
