import type { Finding, MessengerId } from './link.ts';
import { bad, good } from './link.ts';
import type { LinkParts } from './link-parts.ts';
import { isUnder, parameter, parameters, segments, trackingIn } from './link-parts.ts';
import type { Recogniser } from './recogniser.ts';

/** Pages of app stores: whose app is it? Null when the link leads to no store. */
export function judgeStoreLink(
  link: LinkParts,
  messengers: readonly Recogniser[],
): { readonly messenger: MessengerId | null; readonly finding: Finding } | null {
  const app = storeApp(link);
  if (app === null) return null;
  const owner = messengers.find((messenger) => messenger.apps[app.store].includes(app.id));
  const finding =
    owner === undefined ? bad(null, 'unknown-app') : good('app', app.canonical, trackingIn(parameters(link.query)));
  return { messenger: owner?.id ?? null, finding };
}

interface StoreApp {
  readonly store: 'android' | 'ios' | 'flathub';
  readonly id: string;
  readonly canonical: string;
}

function storeApp(link: LinkParts): StoreApp | null {
  const path = segments(link.path);
  const isMarket = link.scheme === 'market' && link.host === 'details';
  if (isMarket || (link.host === 'play.google.com' && link.path.startsWith('/store/apps/details'))) {
    const id = parameter(parameters(link.query), 'id') ?? '';
    return { store: 'android', id, canonical: `https://play.google.com/store/apps/details?id=${id}` };
  }
  if (link.host === 'f-droid.org' && path.includes('packages')) {
    const id = path[path.indexOf('packages') + 1] ?? '';
    return { store: 'android', id, canonical: `https://f-droid.org/packages/${id}/` };
  }
  if (/^(?:apps|itunes)\.apple\.com$/.test(link.host) || link.scheme === 'itms-apps') {
    const id = path.map((part) => /^id(\d+)$/.exec(part)?.[1]).find((found) => found !== undefined) ?? '';
    return { store: 'ios', id, canonical: `https://apps.apple.com/app/id${id}` };
  }
  if (isUnder(link.host, 'flathub.org') && path.includes('apps')) {
    const id = path.at(-1) ?? '';
    return { store: 'flathub', id, canonical: `https://flathub.org/apps/${id}` };
  }
  return null;
}
