import type { Finding, MessengerId } from './link.ts';
import type { LinkParts } from './link-parts.ts';

/** What a messenger must know to judge links; one per messenger, pure and total. */
export interface Recogniser {
  readonly id: MessengerId;
  /** Web hosts whose imitation would fool somebody: look-alikes of these are refused. */
  readonly hosts: readonly string[];
  /** Domains that belong wholly to the messenger; every web link there is its own, valid or not. */
  readonly domains: readonly string[];
  /** Schemes that only this messenger uses, without `:`. */
  readonly schemes: readonly string[];
  /** Judges a link under `domains` or `schemes`; null means: ours, but nothing we know. */
  readonly recognise: (link: LinkParts) => Finding | null;
  /** Judges a web link on a server that anybody may run; null means: not ours. */
  readonly recogniseAnywhere?: (link: LinkParts) => Finding | null;
  /** Whether a link that looks whole, but was broken over lines, goes on: `shown` ends the line, `next` begins the one after. */
  readonly goesOn?: (shown: string, next: string) => boolean;
  /** Ids in Google Play and F-Droid, the App Store (digits) and Flathub. */
  readonly apps: {
    readonly android: readonly string[];
    readonly ios: readonly string[];
    readonly flathub: readonly string[];
  };
}
