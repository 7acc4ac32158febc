/** One mail to many: the addresses in portions, so that each mail still opens with one click. Addresses that are none are left out. */
import { type Mail, mailSendLink } from './sending-links.ts';

export function mailAddressPortions(
  { subject, body }: Pick<Mail, 'subject' | 'body'>,
  addresses: readonly string[],
): readonly (readonly string[])[] {
  const portions: string[][] = [];
  for (const address of new Set(addresses)) {
    if (mailSendLink({ to: [], bcc: [address], subject, body }) === null) continue;
    const last = portions.at(-1);
    const fits = last !== undefined && mailSendLink({ to: [], bcc: [...last, address], subject, body })?.fits === true;
    if (fits) last.push(address);
    else portions.push([address]);
  }
  return portions;
}
