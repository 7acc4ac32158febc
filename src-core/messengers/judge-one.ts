import type { Finding, LinkVerdict, MessengerId } from './link.ts';
import { bad } from './link.ts';
import type { LinkParts } from './link-parts.ts';
import { isWeb, linkParts, segments } from './link-parts.ts';
import { imitationOf, readableHost } from './lookalike.ts';
import type { Recogniser } from './recogniser.ts';
import { signalInvite } from './signal-link.ts';
import { judgeStoreLink } from './store-link.ts';

interface Judged {
  readonly messenger: MessengerId | null;
  readonly finding: Finding;
}

/** The verdict on exactly this text, taken as one link: nothing around it is looked for, nothing in it repaired. */
export function judgeOne(text: string, input: string, messengers: readonly Recogniser[]): LinkVerdict {
  const { messenger, finding } = judged(linkParts(text), messengers);
  if ('problem' in finding) {
    return {
      input,
      messenger,
      kind: finding.kind,
      valid: false,
      canonical: null,
      problem: finding.problem,
      warnings: [],
    };
  }
  const { kind, canonical, warnings } = finding;
  return { input, messenger, kind, valid: true, canonical, problem: null, warnings };
}

function judged(link: LinkParts, messengers: readonly Recogniser[]): Judged {
  const store = judgeStoreLink(link, messengers);
  if (store !== null) return store;
  return isWeb(link) ? judgedWeb(link, messengers) : judgedScheme(link, messengers);
}

function judgedScheme(link: LinkParts, messengers: readonly Recogniser[]): Judged {
  const owner = messengers.find(({ schemes }) => schemes.includes(link.scheme));
  if (owner !== undefined) return { messenger: owner.id, finding: owner.recognise(link) ?? bad(null, 'malformed') };
  const hostOwner = ownerOf(link.host, messengers);
  return hostOwner === null
    ? { messenger: null, finding: bad(null, 'unknown-scheme') }
    : { messenger: hostOwner.id, finding: bad(null, 'malformed') };
}

/** RFC 1035, section 2.3.4: a longer name leads nowhere. */
const longestHost = 253;

function judgedWeb(link: LinkParts, messengers: readonly Recogniser[]): Judged {
  if (!/[.\u3002\uff0e\uff61]/.test(link.host)) {
    const meant = ownerOf(segments(link.path)[0]?.toLowerCase() ?? '', messengers);
    return { messenger: meant?.id ?? null, finding: bad(null, meant === null ? 'unknown-host' : 'malformed') };
  }
  if (link.host.length > longestHost) return { messenger: null, finding: bad(null, 'unknown-host') };
  const owner = ownerOf(link.host, messengers);
  if (link.userinfo !== null) {
    // As much of it as a host may be long: what it pretends to be stands in front.
    const shown = link.userinfo.slice(0, longestHost);
    const imitated = ownerOf(shown.split(':')[0] ?? '', messengers) ?? imitatedBy(shown, messengers);
    if (owner === null)
      return {
        messenger: imitated?.id ?? null,
        finding: bad(null, imitated === null ? 'unknown-host' : 'lookalike-host'),
      };
    return { messenger: owner.id, finding: bad(null, 'malformed') };
  }
  const isUsualPort = link.port === null || link.port === '80' || link.port === '443';
  if (owner !== null) {
    if (link.path.startsWith('\\') || !isAscii(link.host) || (!isUsualPort && owner.hosts.includes(link.host))) {
      return { messenger: owner.id, finding: bad(null, 'lookalike-host') };
    }
    const finding = owner.recognise(link);
    if (finding !== null) return { messenger: owner.id, finding };
  }
  const imitated = owner === null ? imitatedBy(link.host, messengers) : null;
  if (imitated !== null) return { messenger: imitated.id, finding: bad(null, 'lookalike-host') };
  if (owner === null && signalInvite(link.fragment ?? '') === 'good') {
    return { messenger: 'signal', finding: bad(null, 'lookalike-host') };
  }
  for (const { id, recogniseAnywhere } of messengers) {
    const finding = isWhole(link.host) ? (recogniseAnywhere?.(link) ?? null) : null;
    if (finding !== null) return { messenger: id, finding };
  }
  if (link.host === 'call.element.io' || owner === null) return { messenger: null, finding: bad(null, 'unknown-host') };
  return { messenger: owner.id, finding: bad(null, 'malformed') };
}

/** Any letters, but no empty part: `chat..example.org` is no address. */
function isWhole(host: string): boolean {
  return /^[^.\s]+(?:\.[^.\s]+)+$/.test(host);
}

/** Foreign letters below a true domain are no address that a messenger hands out. */
function isAscii(host: string): boolean {
  return /^[\x21-\x7e]*$/.test(host) && !host.includes('xn--');
}

function ownerOf(host: string, messengers: readonly Recogniser[]): Recogniser | null {
  if (host.length > longestHost) return null;
  const owners = domainOwners(messengers);
  for (let at = 0; at >= 0; at = host.indexOf('.', at) + 1 || -1) {
    const owner = owners.get(host.slice(at));
    if (owner !== undefined) return owner;
  }
  return null;
}

const ownersOf = new WeakMap<readonly Recogniser[], ReadonlyMap<string, Recogniser>>();

/** By domain; built once for each list of messengers, because a pasted text may hold thousands of links. */
function domainOwners(messengers: readonly Recogniser[]): ReadonlyMap<string, Recogniser> {
  const before = ownersOf.get(messengers);
  if (before !== undefined) return before;
  const made = new Map(
    messengers.flatMap((messenger) => messenger.domains.map((domain) => [domain, messenger] as const)),
  );
  ownersOf.set(messengers, made);
  return made;
}

/** Brand names that nobody else would put into a host without a purpose. */
const brands = /(?:^|[.-])(whatsapp|threema|telegram|viber|olvid|deltachat|signalgroup)(?=[.-])/;

function imitatedBy(host: string, messengers: readonly Recogniser[]): Recogniser | null {
  const isImitated = imitationOf(host);
  const byLook = messengers.find(
    ({ hosts, domains }) =>
      hosts.some((host) => isImitated(host)) || domains.some((domain) => isImitated(domain, false)),
  );
  if (byLook !== undefined) return byLook;
  const brand = brands.exec(readableHost(host))?.[1];
  return messengers.find(({ id }) => id === (brand === 'signalgroup' ? 'signal' : brand)) ?? null;
}
