/**
 * Pages for the printer, each one self-contained HTML file: A4, greyscale-safe, one idea a page, no names of people.
 * A QR code of 45 mm can be read from about half a metre, the notice's 90 mm from a metre.
 */
import type { FullLanguage } from './language.ts';
import { fill, type Values } from './template.ts';

export interface PageContents {
  readonly group: string;
  readonly messenger: string;
  readonly link: string;
  /** Inline SVG of the link's QR code, as `qrFor` makes it. */
  readonly qrSvg: string;
}

export const pageKinds = ['notice', 'strips', 'cards', 'large-steps'] as const;
export type PageKind = (typeof pageKinds)[number];

/**
 * One printable page as an HTML document. `beside`: the style is a file of its own, `page.css`, for a window whose policy takes none
 * from within the page.
 */
export function page(
  kind: PageKind,
  contents: PageContents,
  language: FullLanguage,
  style: 'within' | 'beside' = 'within',
): string {
  const words = (text: string) => escapeHtml(fill(text, valuesOf(contents), language.labels));
  const body = bodies[kind](contents, language, words);
  return `<!doctype html>
<html lang="${language.tag}" dir="${language.direction}">
<head>
<meta charset="utf-8">
<title>${words(language.poster.headline)}</title>
${style === 'within' ? `<style>${pageStyle}</style>` : '<link rel="stylesheet" href="page.css">'}
</head>
<body class="${kind}">
${body}
</body>
</html>
`;
}

type Body = (contents: PageContents, language: FullLanguage, words: (text: string) => string) => string;

const bodies: Readonly<Record<PageKind, Body>> = {
  notice: (contents, { poster }, words) => `<h1>${words(poster.headline)}</h1>
<div class="qr">${contents.qrSvg}</div>
<p class="link">${escapeHtml(shortened(contents.link))}</p>
<ol>${poster.steps.map((step) => `<li>${words(step)}</li>`).join('')}</ol>
<p>${words(poster.keep)}</p>
<p class="questions">${words(poster.questions)} <span></span></p>`,

  strips: (contents, { poster }, words) => `<h1>${words(poster.headline)}</h1>
<ol>${poster.steps.map((step) => `<li>${words(step)}</li>`).join('')}</ol>
<div class="cut">${repeat(6, `<div><div class="qr">${contents.qrSvg}</div><p>${words(poster.strip)}</p></div>`)}</div>`,

  cards: (contents, { poster }, words) =>
    repeat(
      8,
      `<section><div class="qr">${contents.qrSvg}</div><div><h2>${words(poster.strip)}</h2><ol>${poster.steps
        .map((step) => `<li>${words(step)}</li>`)
        .join('')}</ol></div></section>`,
    ),

  'large-steps': (contents, { poster }, words) => `<h1>${words(poster.largeTitle)}</h1>
<ol>${poster.largeSteps.map((step) => `<li>${words(step)}</li>`).join('')}</ol>
<div class="qr">${contents.qrSvg}</div>
<p class="questions">${words(poster.largeHelp)} <span></span></p>`,
};

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

export const pageStyle = `
@page { size: A4; margin: 20mm }
* { box-sizing: border-box }
body { margin: 0; color: #000; background: #fff; font: 16pt/1.45 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { font-size: 34pt; line-height: 1.15; margin: 0 0 8mm }
h2 { font-size: 12pt; margin: 0 0 1mm }
ol { padding-inline-start: 1.3em; margin: 0 0 6mm }
li { margin-block-end: 2mm }
.qr svg { display: block; width: 100%; height: auto }
.link { font: 11pt ui-monospace, monospace; margin: 2mm 0 8mm; text-align: center }
.questions { display: flex; gap: 4mm; align-items: end; font-weight: 600; margin-block-start: 10mm }
.questions span { flex: 1; border-block-end: 1pt solid #000; height: 10mm }
.notice .qr { width: 90mm; margin: 0 auto }
.notice ol { font-size: 22pt }
.strips { min-height: 257mm; display: flex; flex-direction: column }
.strips .cut { margin-block-start: auto; display: grid; grid-template-columns: repeat(3, 1fr); gap: 0 }
.strips .cut > div { border: 1pt dashed #777; padding: 3mm; font-size: 9pt; text-align: center }
.strips .cut .qr { width: 45mm; margin: 0 auto }
.strips .cut p { margin: 1mm 0 0 }
.cards { display: grid; grid-template-columns: 1fr; gap: 0 }
.cards section { border: 1pt dashed #777; padding: 4mm; display: grid; grid-template-columns: 45mm 1fr; gap: 6mm; break-inside: avoid; font-size: 12pt }
.cards li { margin-block-end: 0.5mm }
.large-steps { font-size: 22pt }
.large-steps .qr { width: 60mm; margin: 6mm auto }
`;
