/** A list of members as CSV for a spreadsheet; only written when the user asks for it, because it holds other people's data. */
import Papa from 'papaparse';

export interface MemberRow {
  readonly name: string;
  readonly phone: string | null;
  readonly status: string;
}

/**
 * UTF-8 with a byte-order mark (else Excel shows "MÃ¼ller"), semicolons, CRLF. Cells that a spreadsheet would run as a formula
 * are defused: https://owasp.org/www-community/attacks/CSV_Injection (checked 2026-11-24).
 */
export function memberTable(rows: readonly MemberRow[], headings: readonly [string, string, string]): string {
  const table = rows.map(({ name, phone, status }) => [name, phone ?? '', status]);
  return `\uFEFF${Papa.unparse({ fields: [...headings], data: table }, { delimiter: ';', newline: '\r\n', escapeFormulae: true })}\r\n`;
}
