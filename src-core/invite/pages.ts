/**
 * Pages for the printer, each one self-contained HTML file: A4, greyscale-safe, one idea a page, no names of people.
 * A QR code of 45 mm can be read from about half a metre, the notice's 90 mm from a metre.
 */
import type { InvitationLanguage, PosterWords } from './language.ts';
import type { PageKind } from './page-kinds.ts';
import { fill, parseTemplate, type Values } from './template.ts';
import { invitationLanguages, type InvitationLanguageTag, labelsOf } from './texts.ts';

export interface PageContents {
  readonly group: string;
  readonly messenger: string;
  readonly link: string;
  /** One code, or one for each of two rooms. */
  readonly codes: readonly PageCode[];
}

export interface PageCode {
  /** null: the only room. */
  readonly name: string | null;
  readonly link: string;
  /** Inline SVG of the link's QR code, as `qrFor` makes it. */
  readonly svg: string;
}

/** In which a page speaks, the first one first. */
export type PageLanguages = readonly [InvitationLanguageTag, ...InvitationLanguageTag[]];

/**
 * One kind of page as a printable HTML document. A notice holds all languages at once; of everything else each language gets sheets of
 * its own. `beside`: the style is a file of its own, `page.css`, for a window whose policy takes none from within the page.
 */
export function page(
  kind: PageKind,
  contents: PageContents,
  languages: PageLanguages,
  style: 'within' | 'beside' = 'within',
): string {
  const speaking = languages.map((tag) => speakingIn(tag, contents));
  const sheets =
    kind === 'notice' ? notice(contents, speaking) : speaking.map((one) => sheet(kind, contents, one)).join('\n');
  const { tag, direction, poster }: InvitationLanguage = invitationLanguages[languages[0]];
  return `<!doctype html>
<html lang="${tag}" dir="${direction}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(fill(poster.headline, valuesOf(contents), labelsOf(languages[0])))}</title>
${style === 'within' ? `<style>${pageStyle}</style>` : '<link rel="stylesheet" href="page.css">'}
</head>
<body>
${sheets}
</body>
</html>
`;
}

/** One language's words for a page, ready for HTML. */
interface Speaking {
  /** Attributes for whatever is said in it. */
  readonly marks: string;
  readonly poster: PosterWords;
  readonly words: (text: string) => string;
}

function speakingIn(tag: InvitationLanguageTag, contents: PageContents): Speaking {
  const { direction, poster }: InvitationLanguage = invitationLanguages[tag];
  const values = valuesOf(contents);
  const labels = labelsOf(tag);
  return {
    marks: `lang="${tag}" dir="${direction}"`,
    poster,
    // Names stand apart, so that "1. Klasse" keeps its order in a line from right to left.
    words: (text) =>
      parseTemplate(text)
        .map((part) => {
          if (part.kind === 'text') return escapeHtml(part.text);
          if (part.kind === 'unknown') return escapeHtml(part.written);
          const value = values[part.id];
          return value === undefined ? `{${labels[part.id]}}` : `<bdi>${escapeHtml(value)}</bdi>`;
        })
        .join(''),
  };
}

const steps = ({ poster, words }: Speaking): string =>
  `<ol>${poster.steps.map((step) => `<li>${words(step)}</li>`).join('')}</ol>`;

/** With several languages the words grow smaller, and only the first one's headline stands on top, so that the sheet stays one. */
function notice({ codes }: PageContents, speaking: readonly Speaking[]): string {
  const size = speaking.length === 1 ? 'one' : speaking.length <= 2 ? 'two' : speaking.length <= 4 ? 'four' : 'many';
  const [headline = '', ...others] = speaking.map(({ poster, words }) => words(poster.headline));
  const columns = speaking.map((one, index) => {
    const own = index === 0 ? '' : `<p class="headline">${others[index - 1] ?? ''}</p>`;
    return `<div ${one.marks}>${own}${steps(one)}<p>${one.words(one.poster.keep)}</p></div>`;
  });
  const questions = speaking.map(({ marks, poster, words }) => `<b ${marks}>${words(poster.questions)}</b>`);
  return `<section class="notice ${size}">
<h1>${headline}</h1>
${drawnCodes(codes, true)}
<div class="columns">${columns.join('\n')}</div>
<p class="questions">${questions.join('\n')} <span></span></p>
</section>`;
}

function sheet(kind: Exclude<PageKind, 'notice'>, { codes }: PageContents, speaking: Speaking): string {
  const { marks, poster, words } = speaking;
  // Everybody needs the first room and finds the second from there, so small papers carry one code.
  const qr = codes.slice(0, 1).map(drawnCode).join('');
  const inside = {
    strips: () => `<h1>${words(poster.headline)}</h1>
${steps(speaking)}
<div class="cut">${repeat(6, `<div>${qr}<p>${words(poster.strip)}</p></div>`)}</div>`,
    cards: () => repeat(8, `<article>${qr}<div><h2>${words(poster.strip)}</h2>${steps(speaking)}</div></article>`),
    'large-steps': () => `<h1>${words(poster.largeTitle)}</h1>
<ol>${poster.largeSteps.map((step) => `<li>${words(step)}</li>`).join('')}</ol>
${drawnCodes(codes, false)}
<p class="questions">${words(poster.largeHelp)} <span></span></p>`,
  };
  return `<section class="${kind}" ${marks}>\n${inside[kind]()}\n</section>`;
}

/** The code with its room's name, where there are two. */
function drawnCode({ name, svg }: PageCode): string {
  return `<div class="qr">${svg}${name === null ? '' : `<p class="room">${escapeHtml(name)}</p>`}</div>`;
}

function drawnCodes(codes: readonly PageCode[], withLink: boolean): string {
  const drawn = codes.map((code) => {
    const link = withLink ? `\n<p class="link" dir="ltr">${escapeHtml(shortened(code.link))}</p>` : '';
    return `<div>${drawnCode(code)}${link}</div>`;
  });
  return `<div class="codes codes-${codes.length}">${drawn.join('')}</div>`;
}

function valuesOf({ group, messenger, link }: PageContents): Values {
  return { group, messenger, link };
}

function repeat(times: number, html: string): string {
  return Array.from({ length: times }, () => html).join('\n');
}

/** The first words of the link, so that people see where a code leads. */
function shortened(link: string): string {
  const bare = link.replace(/^https:\/\//, '');
  return bare.length > 40 ? `${bare.slice(0, 39)}…` : bare;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A finished page with its style taken out of it, as `beside` makes it: for a printing window whose policy takes none from within. */
export function styleBeside(html: string): { readonly html: string; readonly style: string } {
  const [within = '', style = ''] = /<style>(.*?)<\/style>/su.exec(html) ?? [];
  return { html: html.replace(within, '<link rel="stylesheet" href="page.css">'), style };
}

export const pageStyle = `
@page { size: A4; margin: 20mm }
* { box-sizing: border-box }
body { margin: 0; color: #000; background: #fff; font: 16pt/1.45 system-ui, sans-serif; overflow-wrap: anywhere }
section + section { break-before: page }
h1 { font-size: 34pt; line-height: 1.15; margin: 0 0 8mm; text-wrap: balance }
h2 { font-size: 12pt; margin: 0 0 1mm }
ol { padding-inline-start: 1.3em; margin: 0 0 6mm }
li { margin-block-end: 2mm }
.qr svg { display: block; width: 100%; height: auto }
.link { font: 11pt ui-monospace, monospace; margin: 2mm 0 8mm; text-align: center }
.room { font-weight: 600; text-align: center; margin: 1mm 0 0 }
.codes { display: flex; justify-content: center; gap: 8mm }
.codes > div { min-width: 0 }
.questions { display: flex; gap: 4mm; align-items: end; font-weight: 600; margin-block-start: 10mm }
.questions span { flex: 1; border-block-end: 1pt solid #000; height: 10mm; min-width: 40mm }
.notice .qr { width: 90mm; margin: 0 auto }
.notice ol { font-size: 22pt }
.notice:not(.one) h1 { font-size: 26pt; margin-block-end: 6mm }
.notice:not(.one) .columns { display: grid; grid-template-columns: 1fr 1fr; gap: 5mm 8mm; line-height: 1.3 }
.notice:not(.one) .columns p { margin: 0 }
.notice:not(.one) .headline { font-weight: 700; padding-block-end: 1.5mm }
.notice:not(.one) ol { margin-block-end: 2mm; font-size: inherit }
.notice:not(.one) li { margin-block-end: 0.5mm }
.notice:not(.one) .link { margin-block-end: 6mm }
.notice:not(.one) .questions { flex-wrap: wrap; font-size: 12pt; margin-block-start: 6mm }
.notice.two .columns { font-size: 15pt }
.notice.four .qr { width: 75mm }
.notice.four .columns { font-size: 12pt }
.notice.many .qr { width: 60mm }
.notice.many .columns { font-size: 10pt; grid-template-columns: 1fr 1fr 1fr; gap: 4mm 6mm }
.notice .codes-2 .qr { width: 70mm }
.notice.many .codes-2 .qr { width: 60mm }
.strips { min-height: 256mm; display: flex; flex-direction: column }
.strips .cut { margin-block-start: auto; display: grid; grid-template-columns: repeat(3, 1fr); gap: 0 }
.strips .cut > div { border: 1pt dashed #777; padding: 3mm; font-size: 9pt; text-align: center }
.strips .cut .qr { width: 45mm; margin: 0 auto }
.strips .cut p { margin: 1mm 0 0 }
.cards { display: grid; grid-template-columns: 1fr; gap: 0 }
.cards article { border: 1pt dashed #777; padding: 4mm; display: grid; grid-template-columns: 45mm 1fr; gap: 6mm; break-inside: avoid; font-size: 12pt }
.cards li { margin-block-end: 0.5mm }
.large-steps { font-size: 20pt; line-height: 1.35 }
.large-steps h1 { font-size: 30pt; margin-block-end: 6mm }
.large-steps ol { margin-block-end: 4mm }
.large-steps li { margin-block-end: 1.5mm }
.large-steps .qr { width: 55mm; margin: 0 auto }
.large-steps .questions { margin-block-start: 6mm; line-height: 1.2 }
`;
