import { unescaped } from './encodings.ts';
import { isUnder, isWeb, linkParts, parameter, parameters } from './link-parts.ts';

/**
 * Mail programs and networks wrap links to see who follows them. Only these few are unwrapped; a link inside any other link stays
 * part of that link, because a stranger's page may lead anywhere. Seen in mails and chats, checked 2026-11-24.
 */
const wrappers: readonly { readonly host: string; readonly names: readonly string[] }[] = [
  { host: 'safelinks.protection.outlook.com', names: ['url'] },
  { host: 'google.com', names: ['q', 'url'] },
  { host: 'google.de', names: ['q', 'url'] },
  { host: 'l.facebook.com', names: ['u'] },
  { host: 'lm.facebook.com', names: ['u'] },
  { host: 'l.instagram.com', names: ['u'] },
  { host: 'deref-gmx.net', names: ['redirectUrl'] },
  { host: 'deref-web.de', names: ['redirectUrl'] },
];

/** Where a wrapped link really leads; null when the link is no wrapper. */
export function redirectTarget(text: string): string | null {
  const link = linkParts(text);
  const wrapper = wrappers.find(({ host }) => isUnder(link.host, host));
  if (wrapper === undefined || !isWeb(link) || link.userinfo !== null) return null;
  const list = parameters(link.query);
  const raw = wrapper.names.map((name) => parameter(list, name)).find((value) => value !== null) ?? null;
  const target = raw === null ? null : unescaped(raw);
  return target !== null && /^https?:\/\//i.test(target) ? target : null;
}
