/** Functions that Netlify runs by the clock, and how often, in minutes. The CLI does not run them by itself. */
const SCHEDULE = [
  { name: 'deliver-letters', everyMinutes: 5 },
  { name: 'daily', everyMinutes: 60 },
  { name: 'watch-facts', everyMinutes: 7 * 24 * 60 },
  { name: 'read-cities', everyMinutes: 24 * 60 },
];

/** Does the clock's part: calls each scheduled function as `netlify functions:invoke` would. */
export function runSchedule(siteUrl: string, log: (line: string) => void): void {
  for (const { name, everyMinutes } of SCHEDULE) {
    setInterval(
      () =>
        fetch(`${siteUrl}/.netlify/functions/${name}`, { method: 'POST' }).catch(() =>
          log(`The scheduled function ${name} did not answer.`),
        ),
      everyMinutes * 60_000,
    );
  }
}
