/** A referral with what came of it below: the contacts that its contact, now a connector, gave in turn. */
export interface ChainLink<Referral> {
  referral: Referral;
  /** 1 for a contact of a connector who came by nobody's referral, 2 for a contact of such a contact … */
  depth: number;
  below: ChainLink<Referral>[];
}

interface Linked {
  _id: string;
  parent?: { _ref: string } | null | undefined;
}

/**
 * Referrals as trees, in the order given. One whose parent is gone (erased) begins a tree of its own; so does one of a
 * circle, which the program never makes but staff could.
 */
export function chainOf<Referral extends Linked>(referrals: readonly Referral[]): ChainLink<Referral>[] {
  const placed = new Set<string>();
  const known = new Set(referrals.map(({ _id }) => _id));
  const parentOf = ({ parent }: Linked) => (parent && known.has(parent._ref) ? parent._ref : undefined);
  const under = new Map<string, Referral[]>();
  for (const referral of referrals) {
    const parent = parentOf(referral);
    if (parent) under.set(parent, [...(under.get(parent) ?? []), referral]);
  }
  const grow = (referral: Referral, depth: number): ChainLink<Referral> => {
    placed.add(referral._id);
    const below: ChainLink<Referral>[] = [];
    for (const next of under.get(referral._id) ?? []) {
      if (!placed.has(next._id)) below.push(grow(next, depth + 1));
    }
    return { referral, depth, below };
  };
  const trees = referrals.filter((referral) => !parentOf(referral)).map((referral) => grow(referral, 1));
  for (const referral of referrals) if (!placed.has(referral._id)) trees.push(grow(referral, 1));
  return trees;
}
