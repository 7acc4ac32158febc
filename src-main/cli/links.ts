/** `links`: what each link in a text is, and whether it may be used. */
import { messengerNamed } from '../../src-core/messengers/names.ts';
import { findLinks } from '../../src-core/messengers/find-links.ts';
import { exitCodes, type Outcome } from './outcome.ts';
import { shown } from './terminal.ts';
import type { Words } from './words.ts';

export function linksIn(texts: readonly string[], { t }: Words): Outcome {
  const links = texts.flatMap(findLinks).map(({ input, messenger, kind, valid, canonical, problem, warnings }) => {
    return { input, messenger, kind, valid, canonical, problem, warnings };
  });
  // A text without any link is an answer as well; in the document it is the empty list.
  if (links.length === 0) return { json: { version: 1, links }, lines: [t('links.none')], code: exitCodes.fine };
  return {
    json: { version: 1, links },
    lines: links.flatMap((link) => {
      const what =
        link.messenger === null
          ? t('links.unknown')
          : `${messengerNamed(link.messenger).name}${link.kind === null ? '' : `, ${t(`linkKind.${link.kind}`)}`}`;
      const verdict = link.valid ? t('links.valid', { what }) : t('links.notValid', { what });
      const why = link.problem === null ? [] : [`  ${t(`linkProblem.${link.problem}`)}`];
      return [
        `${link.valid ? '✓' : '✗'} ${shown(link.canonical ?? link.input)}`,
        `  ${verdict}`,
        ...why,
        ...link.warnings.map((warning) => `  ${t(`linkProblem.${warning}`)}`),
      ];
    }),
    // A link that is no good is an answer, not a failure.
    code: exitCodes.fine,
  };
}
