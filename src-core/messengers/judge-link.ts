import { findLinks } from './find-links.ts';
import type { LinkProblem, LinkVerdict, MessengerId } from './link.ts';
import { matrixLink } from './matrix-link.ts';

/** What the window asks when somebody pastes something into a field for a link. */
export interface Wish {
  readonly wanted: 'group' | 'contact';
  /** The messenger that was chosen for the group, if one was. */
  readonly messenger?: MessengerId;
}

export interface Judgement {
  /** The link can be used for what was wanted. */
  readonly usable: boolean;
  /** The link that was judged: the best one in the text. */
  readonly link: LinkVerdict | null;
  /** Why it is not usable; null when it is. */
  readonly problem: LinkProblem | null;
  /** What else the user should know. */
  readonly warnings: readonly LinkProblem[];
}

/** Judges a pasted text for one purpose. A usable link wins over others in the text; else the one that was most probably meant. */
export function judgeLink(text: string, wish: Wish): Judgement {
  const links = findLinks(text);
  const found = links.length > 0 ? links : findLinks(matrixLink(text) ?? '');
  const judged = found.map((link) => ({ link, problem: whyNot(link, wish) }));
  const usable = judged.filter(({ problem }) => problem === null);
  const targets = new Set(usable.map(({ link }) => link.canonical));
  const best =
    usable[0] ??
    judged.find(({ link }) => link.messenger === wish.messenger) ??
    judged.find(({ link }) => link.messenger !== null) ??
    judged[0];
  if (best === undefined) return { usable: false, link: null, problem: 'not-a-link', warnings: [] };
  const warnings = targets.size > 1 ? [...best.link.warnings, 'several-links' as const] : best.link.warnings;
  return { usable: best.problem === null, link: best.link, problem: best.problem, warnings };
}

function whyNot(link: LinkVerdict, { wanted, messenger }: Wish): LinkProblem | null {
  if (link.problem === 'lookalike-host') return link.problem;
  if (link.messenger === 'whatsapp' && link.kind === 'group') return 'source-group';
  if (messenger !== undefined && link.messenger !== null && link.messenger !== messenger) return 'other-messenger';
  if (link.problem !== null) return link.problem;
  if (link.kind === wanted) return null;
  switch (link.kind) {
    case 'contact':
      return 'contact-instead-of-group';
    case 'group':
      return 'group-instead-of-contact';
    case 'send':
      return 'send-link';
    default:
      return 'app-link';
  }
}
