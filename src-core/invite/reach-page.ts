/** The list of whoever has to be told in another way, for one person's own drawer: it holds names, so it is never part of what hangs. */
import type { NamedMember, Reach } from '../plan/reach.ts';
import { kitNames } from './kit-names.ts';
import { escapeHtml } from './pages.ts';
import type { FullLanguageTag } from './texts.ts';

export interface ReachRow {
  readonly name: string;
  /** null: nobody knows yet; the line stays free to be filled in by hand. */
  readonly how: string | null;
}

/** Everybody who is not there: those without any way first, since they are the work. */
export function reachRows(
  { lost, otherwise, through }: Reach<NamedMember>,
  language: FullLanguageTag,
): readonly ReachRow[] {
  const names = kitNames[language];
  const rows = [
    ...lost.map(({ name }) => ({ name, how: null })),
    ...otherwise.map(({ name, standing }) => ({ name, how: standing.via ?? null })),
    ...through.map(({ name }) => ({ name, how: names.reachThrough })),
  ];
  return rows.sort((a, b) => Number(a.how !== null) - Number(b.how !== null) || a.name.localeCompare(b.name));
}

/** One plain A4 page, or as many as it takes. */
export function reachPage(group: string, rows: readonly ReachRow[], language: FullLanguageTag): string {
  const names = kitNames[language];
  const title = escapeHtml(`${names.reach}: ${group}`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<style>${reachStyle}</style>
</head>
<body>
<h1>${title}</h1>
<p>${escapeHtml(rows.length === 0 ? names.reachNobody : names.reachLead)}</p>
<table>
<thead><tr>${names.reachHeadings.map((heading) => `<th>${escapeHtml(heading)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(({ name, how }) => `<tr><td><bdi>${escapeHtml(name)}</bdi></td><td><bdi>${escapeHtml(how ?? '')}</bdi></td><td></td></tr>`).join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

const reachStyle = `
@page { size: A4; margin: 20mm }
* { box-sizing: border-box }
body { margin: 0; color: #000; background: #fff; font: 12pt/1.4 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 4mm }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
th, td { border-block-end: 0.5pt solid #777; padding: 2.5mm 2mm; text-align: start; vertical-align: top }
th:nth-child(1) { width: 38% }
th:nth-child(3) { width: 16% }
tr { break-inside: avoid }
thead { display: table-header-group }
`;
