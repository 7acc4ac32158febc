/**
 * A link taken apart (RFC 3986, appendix B), without resolving or repairing anything: what a recogniser sees is what stands there.
 * Browsers repair links (backslashes, blanks, missing slashes); an invitation that needs this is refused instead.
 */
export interface LinkParts {
  /** Lower case, without `:`. A link without scheme counts as https. */
  readonly scheme: string;
  readonly bare: boolean;
  /** Before `@` in the authority; null without `@`. */
  readonly userinfo: string | null;
  /** Lower case; '' where the scheme has no `//`. */
  readonly host: string;
  readonly port: string | null;
  readonly path: string;
  readonly query: string | null;
  readonly fragment: string | null;
}

export function linkParts(text: string): LinkParts {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1];
  const isBare = scheme === undefined || (scheme.includes('.') && !text.startsWith('://', scheme.length));
  const rest = isBare ? `//${text}` : text.slice(scheme.length + 1);
  const hash = rest.indexOf('#');
  const beforeHash = hash < 0 ? rest : rest.slice(0, hash);
  const mark = beforeHash.indexOf('?');
  const hierarchy = mark < 0 ? beforeHash : beforeHash.slice(0, mark);
  const authority = /^\/\/([^/\\]*)/.exec(hierarchy)?.[1];
  return {
    scheme: isBare ? 'https' : scheme.toLowerCase(),
    bare: isBare,
    ...authorityParts(authority ?? ''),
    path: authority === undefined ? hierarchy : hierarchy.slice(authority.length + 2),
    query: mark < 0 ? null : beforeHash.slice(mark + 1),
    fragment: hash < 0 ? null : rest.slice(hash + 1),
  };
}

function authorityParts(authority: string): Pick<LinkParts, 'userinfo' | 'host' | 'port'> {
  const at = authority.lastIndexOf('@');
  const address = authority.slice(at + 1);
  const port = /:(\d*)$/.exec(address)?.[1];
  return {
    userinfo: at < 0 ? null : authority.slice(0, at),
    host: (port === undefined ? address : address.slice(0, -port.length - 1)).toLowerCase(),
    port: port === undefined || port === '' ? null : port,
  };
}

/** `a=1&b=2` as pairs of raw (still percent-encoded) texts; a part without `=` has the value null. */
export type Parameters = readonly (readonly [name: string, value: string | null])[];

export function parameters(query: string | null, separator = '&'): Parameters {
  if (query === null || query === '') return [];
  return query
    .split(separator)
    .filter((part) => part !== '')
    .map((part) => {
      const equals = part.indexOf('=');
      return equals < 0 ? [part, null] : [part.slice(0, equals), part.slice(equals + 1)];
    });
}

/** The raw value of a parameter; null when it is absent. The first one wins, as in most clients. */
export function parameter(list: Parameters, name: string): string | null {
  return list.find(([key]) => key === name)?.[1] ?? null;
}

/** Added by the places a link was shared through; no messenger reads them. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|igsh|igshid|twclid|yclid|mc_[ce]id|_ga|_gl|mibextid|si|ref|ref_src|referrer|source|share|shared|spm|wt_mc|pk_\w+|mtm_\w+|hl|gl|pli|mt|l|platform|itsct|itscg|at|ct|pt)$/i;

export function isTracking(name: string): boolean {
  return tracking.test(name);
}

/** Unknown parameters that are no tracking either: a damaged or foreign link. */
export function hasStrangers(list: Parameters, known: readonly string[]): boolean {
  return list.some(([name]) => !known.includes(name) && !isTracking(name));
}

export function trackingIn(list: Parameters): 'tracking-removed' | null {
  return list.some(([name]) => isTracking(name)) ? 'tracking-removed' : null;
}

/** `/a/b/` → `['a', 'b']` */
export function segments(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}

export function isWeb(link: LinkParts): boolean {
  return link.scheme === 'https' || link.scheme === 'http';
}

/** The host is this domain or below it. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** `scheme://host:port` of a server that anybody may run: http stays http, because such a server may know nothing else. */
export function serverRoot(link: LinkParts): string {
  const port = link.port === null || link.port === (link.scheme === 'http' ? '80' : '443') ? '' : `:${link.port}`;
  return `${link.scheme === 'http' ? 'http' : 'https'}://${link.host}${port}`;
}

const hostName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9][a-z0-9-]*[a-z0-9]$|^(?:\d{1,3}\.){3}\d{1,3}$/;

/** A host name with at least one dot, in ASCII. */
export function isHostName(host: string): boolean {
  return host.length <= 253 && hostName.test(host);
}

/** For servers and messengers that do not mind http: worth a word, no reason to refuse. */
export function httpWarning(link: LinkParts): 'http-instead-of-https' | null {
  return link.scheme === 'http' ? 'http-instead-of-https' : null;
}
