/** What a site asks of us: whether an address may be read, and how many seconds to wait between two. */
export interface RobotRules {
  allows(path: string): boolean;
  delaySeconds: number;
}

interface Rule {
  isAllowed: boolean;
  pattern: string;
}

interface Group {
  agents: string[];
  rules: Rule[];
  delay: number;
}

/** Seconds between two requests to one site, at least, and at most what a site may ask for before we leave it alone. */
export const DELAY_SECONDS = { least: 2, most: 10 } as const;

/** The groups of a robots.txt: names of agents, and the rules below them. */
function groups(text: string): Group[] {
  const found: Group[] = [];
  let isNaming = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, name = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    const key = name.toLowerCase();
    const group = found.at(-1);
    if (key === 'user-agent') {
      if (isNaming && group) group.agents.push(value.trim().toLowerCase());
      else found.push({ agents: [value.trim().toLowerCase()], rules: [], delay: 0 });
    } else if (group && (key === 'allow' || key === 'disallow')) {
      if (value.trim() !== '') group.rules.push({ isAllowed: key === 'allow', pattern: value.trim() });
    } else if (group && key === 'crawl-delay') group.delay = Number.parseFloat(value) || 0;
    if (key !== '') isNaming = key === 'user-agent';
  }
  return found;
}

/** Whether a pattern with `*` and an ending `$` fits the beginning of a path, without ever looking at a place twice. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const parts = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const isLast = isWhole && index === parts.length - 1;
    const place = isLast && index > 0 ? path.lastIndexOf(part) : path.indexOf(part, at);
    if (place < at || (index === 0 && place !== 0)) return false;
    if (isLast && place + part.length !== path.length) return false;
    at = place + part.length;
  }
  return true;
}

/**
 * What a robots.txt says to an agent, as RFC 9309 reads it: the groups that name it, else those for `*`; of the rules
 * that fit the longest holds, and of two as long the one that allows.
 */
export function robotRules(text: string, agent: string): RobotRules {
  const all = groups(text);
  const own = all.filter(({ agents }) =>
    agents.some((name) => name !== '*' && agent.toLowerCase().startsWith(name)),
  );
  const ours = own.length > 0 ? own : all.filter(({ agents }) => agents.includes('*'));
  const rules = ours
    .flatMap((group) => group.rules)
    .sort((a, b) => b.pattern.length - a.pattern.length || Number(b.isAllowed) - Number(a.isAllowed));
  return {
    allows: (path) => rules.find(({ pattern }) => fits(pattern, path))?.isAllowed ?? true,
    delaySeconds: Math.max(DELAY_SECONDS.least, ...ours.map(({ delay }) => delay)),
  };
}
