/** One figure beside its peer, measured in the same run. The ratio is what to look at: machines are noisy. */
export interface Figure {
  what: string;
  unit: string;
  ours: number;
  peer: string;
  theirs: number;
}

const round = (value: number) =>
  Number.isNaN(value) ? '–' : value.toLocaleString('en', { maximumSignificantDigits: 3 });

/** The figures as a table in Markdown. */
export function table(figures: Figure[]): string {
  const rows = figures.map(({ what, unit, ours, peer, theirs }) => [
    what,
    `${round(ours)} ${unit}`,
    peer,
    `${round(theirs)} ${unit}`,
    round(ours / theirs),
  ]);
  const lines = [
    ['Figure', 'Ours', 'Peer', 'Peer’s', 'Ours / peer’s'],
    ['---', '---:', '---', '---:', '---:'],
    ...rows,
  ];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** The figures as data, for whoever compares runs: `peer` is the peer's figure, and `note` says who that is. */
export const asList = (figures: readonly Figure[]) =>
  figures.map(({ what, unit, ours, peer, theirs }) => ({
    ...{ name: what, ours, peer: theirs, unit },
    ...{ ratio: ours / theirs, note: `beside ${peer}` },
  }));

/** The middle one of several values. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
