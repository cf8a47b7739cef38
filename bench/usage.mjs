import { writeFileSync } from 'node:fs';

/** Loaded before a measured program: at its end, its processor time in seconds and its peak memory in MB. */
process.once('exit', () => {
  const { user, system } = process.cpuUsage();
  const usage = { processor: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 };
  if (process.env.BENCH_USAGE) writeFileSync(process.env.BENCH_USAGE, JSON.stringify(usage));
});
