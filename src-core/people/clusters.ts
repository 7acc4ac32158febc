/** What is needed of a member to keep people apart. */
export interface Node {
  readonly chat: number;
  /** First and last sign of life in the chat; null: none. */
  readonly from: string | null;
  readonly until: string | null;
  readonly departed: boolean;
}

export interface Cluster<N extends Node> {
  readonly nodes: N[];
  readonly byChat: Map<number, N[]>;
  /** `3a`: the left side of the third pair that the user declared different. */
  readonly sides: Set<string>;
}

/** How sure the reason is where both are members of one chat: a name never joins those, a number or the user does. */
export type Bond = 'number' | 'book' | 'name' | 'user';

/** Members who become one person step by step, and pairs that never may. */
export function clustersOf<N extends Node>(nodes: readonly N[], sidesOf: (node: N) => readonly string[]) {
  const clusters = new Map<N, Cluster<N>>(
    nodes.map((node) => [
      node,
      { nodes: [node], byChat: new Map([[node.chat, [node]]]), sides: new Set(sidesOf(node)) },
    ]),
  );

  function clusterOf(node: N): Cluster<N> {
    const found = clusters.get(node);
    return found ?? { nodes: [node], byChat: new Map([[node.chat, [node]]]), sides: new Set() };
  }

  /** Both together, unless something speaks against it. */
  function join(a: N, b: N, bond: Bond): boolean {
    const one = clusterOf(a);
    const other = clusterOf(b);
    if (one === other) return true;
    if (!mayJoin(one, other, bond)) return false;
    const [into, from] = one.nodes.length >= other.nodes.length ? [one, other] : [other, one];
    for (const node of from.nodes) {
      into.nodes.push(node);
      into.byChat.set(node.chat, [...(into.byChat.get(node.chat) ?? []), node]);
      clusters.set(node, into);
    }
    for (const side of from.sides) into.sides.add(side);
    return true;
  }

  return { clusterOf, join, all: () => [...new Set(clusters.values())] };
}

function mayJoin<N extends Node>(a: Cluster<N>, b: Cluster<N>, bond: Bond): boolean {
  if (declaredDifferent(a, b)) return false;
  if (bond === 'number' || bond === 'user') return true;
  const meetings = sharedChats(a, b);
  if (bond === 'name') return meetings.length === 0;
  return meetings.every(([one, other]) => oneAfterTheOther(one, other) && (one.departed || other.departed));
}

/** Members of the same chat on both sides. */
export function sharedChats<N extends Node>(a: Cluster<N>, b: Cluster<N>): readonly (readonly [N, N])[] {
  const [small, large] = a.byChat.size <= b.byChat.size ? [a, b] : [b, a];
  const pairs: (readonly [N, N])[] = [];
  for (const [chat, nodes] of small.byChat) {
    for (const other of large.byChat.get(chat) ?? []) for (const node of nodes) pairs.push([node, other]);
  }
  return pairs;
}

/** One was last seen before the other was first seen: the trace that a changed number leaves. */
export function oneAfterTheOther(a: Node, b: Node): boolean {
  if (a.from === null || a.until === null || b.from === null || b.until === null) return false;
  return a.until < b.from || b.until < a.from;
}

export function declaredDifferent<N extends Node>(a: Cluster<N>, b: Cluster<N>): boolean {
  for (const side of a.sides) if (b.sides.has(opposite(side))) return true;
  return false;
}

/** `3b` for `3a`, and the other way round. */
export function opposite(side: string): string {
  return side.endsWith('a') ? `${side.slice(0, -1)}b` : `${side.slice(0, -1)}a`;
}
