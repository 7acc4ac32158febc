/** What is wrong with a number in a link, without its plus: E.164 has at most 15 digits, and fewer than 7 reach nobody. */
export function flawInNumber(digits: string): 'cut-off' | 'too-long' | 'malformed' | null {
  if (!/^[1-9]\d*$/.test(digits)) return 'malformed';
  if (digits.length < 7) return 'cut-off';
  return digits.length > 15 ? 'too-long' : null;
}

export function isE164(phone: string): boolean {
  return phone.startsWith('+') && flawInNumber(phone.slice(1)) === null;
}
