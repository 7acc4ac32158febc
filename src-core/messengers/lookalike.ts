/**
 * Does a host imitate another? Compares how names look, not what they are: foreign letters and digits that look like Latin ones
 * (a small part of Unicode UTS 39's confusables), a true name in front of a foreign one, a name run together, one letter's difference.
 * Knows nothing of who owns what; callers ask only about hosts that are not the messenger's own.
 */
export function imitationOf(host: string): (original: string, alsoNearly?: boolean) => boolean {
  const seen = skeleton(host.replace(/^smp\d+/, 'smp0'));
  const labels = seen.split(/[.-]/);
  const letters = labels.join('');
  const framed = `.${seen}.`;
  return (original, alsoNearly = true) => {
    const { wanted, wantedFramed, wantedLetters, ending } = known(original);
    // Whatever follows takes as many letters, or one less.
    if (letters.length < wantedLetters.length - 1) return false;
    if (framed.includes(wantedFramed)) return true;
    if (original.length < 9 || !alsoNearly) return false;
    // `signal-group.example`, `join-signal.group`; not `letelegramme.fr`, which only happens to hold the letters.
    if (letters.includes(wantedLetters)) {
      if (seen.endsWith(ending) && letters.endsWith(wantedLetters)) return true;
      if (
        labels.some((_, index) =>
          labels
            .slice(index, index + 8)
            .join('')
            .startsWith(wantedLetters),
        )
      )
        return true;
    }
    return isOneEditApart(seen.replace(/^www\./, ''), wanted);
  };
}

interface Known {
  readonly wanted: string;
  /** Between two dots, as it stands in a longer name. */
  readonly wantedFramed: string;
  readonly wantedLetters: string;
  readonly ending: string;
}
const knownHosts = new Map<string, Known>();

/** Computed once for each of the few dozen hosts that are looked out for. */
function known(original: string): Known {
  const before = knownHosts.get(original);
  if (before !== undefined) return before;
  const wanted = skeleton(original);
  const made = {
    wanted,
    wantedFramed: `.${wanted}.`,
    wantedLetters: wanted.replace(/[.-]/g, ''),
    ending: wanted.slice(wanted.lastIndexOf('.')),
  };
  knownHosts.set(original, made);
  return made;
}

/** How a host in lower case looks; it may hold any letters or `xn--` labels. */
function skeleton(host: string): string {
  const readable = host.includes('xn--') ? readableHost(host) : host;
  if (/^[a-z.-]*$/.test(readable)) return readable.replace(/l/g, 'i').replace(/rn/g, 'm').replace(/vv/g, 'w');
  let out = '';
  for (const character of readable.normalize('NFKD')) out += twins.get(character) ?? character;
  return out
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
}

const twins: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'аɑαａ',
    b: 'ьЬв',
    c: 'сϲⅽ',
    d: 'ԁⅾ',
    e: 'еєҽε℮',
    g: 'ɡԍց',
    h: 'һհ',
    i: '1lіӏıɩιյ|ⅼⅰ',
    j: 'јϳ',
    k: 'кκ',
    m: 'мⅿ',
    n: 'пոη',
    o: '0оοօσ',
    p: 'рρ',
    q: 'ԛզ',
    r: 'гѓ',
    s: 'ѕꜱ5',
    t: 'тτ',
    u: 'υսʋ',
    v: 'ѵνⅴ',
    w: 'ԝѡω',
    x: 'хχ',
    y: 'уүγ',
    z: 'ᴢ',
    '.': '。．｡․',
    '/': '⁄∕',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
);

function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** Host with `xn--` labels turned back into letters; broken labels stay as they are. */
export function readableHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (punycodeDecoded(label.slice(4)) ?? label) : label))
    .join('.');
}

/** RFC 3492, section 6.2. */
function punycodeDecoded(text: string): string | null {
  const dash = text.lastIndexOf('-');
  const out = Array.from(text.slice(0, Math.max(0, dash)));
  let [code, index, bias, at] = [128, 0, 72, dash + 1];
  while (at < text.length) {
    const before = index;
    let weight = 1;
    for (let k = 36; ; k += 36) {
      const digit = 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(text.charAt(at++));
      if (digit < 0 || at > text.length) return null;
      index += digit * weight;
      const threshold = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
      if (digit < threshold) break;
      weight *= 36 - threshold;
      if (weight > 0x7fffffff) return null;
    }
    bias = adapted(index - before, out.length + 1, before === 0);
    code += Math.floor(index / (out.length + 1));
    index %= out.length + 1;
    if (code > 0x10ffff) return null;
    out.splice(index++, 0, String.fromCodePoint(code));
  }
  return out.join('');
}

function adapted(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
