import { fold } from './letters.ts';

/** "Mama von Ben": somebody known by a child, as half of every Kita group is. */
export interface Relation {
  readonly role: string;
  /** The child's first name, folded. */
  readonly child: string;
  readonly childFamily: string;
}

export interface KinName {
  readonly relations: readonly Relation[];
  /** The person's own name in it: "Lena" in "Lena Mama von Paul". */
  readonly own: string;
}

const parents: readonly (readonly [string, string])[] = [
  ['mother', 'mama|mami|mutti|mutter|mum|mom|mommy|mother|mamma|maman|мама'],
  ['father', 'papa|papi|vati|vater|dad|daddy|father|tata|папа'],
  ['parents', 'eltern|parents'],
];
const grandparents: readonly (readonly [string, string])[] = [
  ['grandmother', 'oma|omi|grandma|granny|babcia|бабушка'],
  ['grandfather', 'opa|opi|grandpa|dziadek|дедушка'],
];
/** Only with "von": "Tante Rike" is called Rike herself, and Frau Müller is nobody's wife. */
const others: readonly (readonly [string, string])[] = [
  ['wife', 'frau|freundin|wife|girlfriend'],
  ['husband', 'mann|freund|husband|boyfriend'],
  ['sister', 'schwester|sister'],
  ['brother', 'bruder|brother'],
  ['aunt', 'tante|aunt'],
  ['uncle', 'onkel|uncle'],
];

type Patterns = readonly (readonly [string, RegExp])[];
const withOf: Patterns = [...parents, ...grandparents, ...others].map(([role, words]) => [
  role,
  new RegExp(`^(?:(.+?)[\\s,]+)?(?:${words})\\s+(?:von|vom|of|od|v\\.?)\\s+(\\p{L}.*)$`, 'iu'),
]);
const withoutOf: Patterns = parents.map(([role, words]) => [
  role,
  new RegExp(`^(?:(.+?)[\\s,]+)?(?:${words})\\s+(\\p{L}.*)$`, 'iu'),
]);
const behind: Patterns = [...parents, ...grandparents].map(([role, words]) => [
  role,
  new RegExp(`^(?:(.+)\\s+)?(\\p{L}[\\p{L}'’-]*)[\\s-]+(?:${words})$`, 'iu'),
]);
const anyKin = new RegExp([...parents, ...grandparents, ...others].map(([, words]) => words).join('|'), 'iu');

/** null: an ordinary name. In "Ole Mama Silke" nobody can tell who is the child, so both readings are kept. */
export function kinName(text: string): KinName | null {
  if (!anyKin.test(text)) return null;
  for (const [role, pattern] of withOf) {
    const found = pattern.exec(text);
    if (found !== null) return { relations: [relation(role, found[2] ?? '')], own: found[1] ?? '' };
  }
  for (const [role, pattern] of withoutOf) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const own = found[1] ?? '';
    const child = own.split(/\s+/u).at(-1) ?? '';
    return { relations: [relation(role, found[2] ?? ''), ...(child === '' ? [] : [relation(role, child)])], own };
  }
  for (const [role, pattern] of behind) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const child = (found[2] ?? '').replace(/['’]s?$/u, '');
    // "Bens Mama" is Ben's, "Jonas Mama" is Jonas's.
    const children = child.length > 3 && child.endsWith('s') ? [child.slice(0, -1), child] : [child];
    return { relations: children.map((one) => relation(role, one)), own: found[1] ?? '' };
  }
  return null;
}

function relation(role: string, child: string): Relation {
  const [first = '', ...rest] = child.split(/[\s,(]+/u).map(fold);
  return { role, child: first, childFamily: rest.at(-1) ?? '' };
}

export function isSameRelation(a: Relation, b: Relation): boolean {
  if (a.role !== b.role || a.child !== b.child || a.child === '') return false;
  return a.childFamily === '' || b.childFamily === '' || a.childFamily === b.childFamily;
}
