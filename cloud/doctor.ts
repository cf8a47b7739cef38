/**
 * Checks a deployment and says what to do: `node cloud/doctor.ts`. Reads what the functions read; changes nothing and
 * sends nothing. Ends with code 1 when something is wrong.
 */
import { helpIfAsked } from '../content/commandLine/helpIfAsked.ts';
import { EnvironmentError, readEnvironment } from '../netlify/environment.ts';
import { demonstrationFindings } from './doctor/demonstration.ts';
import type { Finding } from './doctor/finding.ts';
import { lakeFindings } from './doctor/lake.ts';
import { letterFindings } from './doctor/letters.ts';
import { projectFindings } from './doctor/project.ts';
import { siteFindings } from './doctor/site.ts';
import { trustFindings } from './doctor/trust.ts';

const SIGNS = { ok: '✓', warn: '!', wrong: '✗', unknown: '?' } as const;

function say(title: string, findings: Finding[]): number {
  console.log(`\n${title}`);
  for (const { severity, what, advice } of findings)
    console.log(`${SIGNS[severity]} ${what}${advice ? `\n    ${advice}` : ''}`);
  return findings.filter(({ severity }) => severity === 'wrong').length;
}

async function examine(): Promise<number> {
  const env = readEnvironment(process.env);
  return [
    say('The Content Lake', [...(await lakeFindings(env)), ...(await demonstrationFindings(env))]),
    say('The Sanity project', await projectFindings(process.env)),
    say('The site', await siteFindings(env)),
    say('Emails', await letterFindings(env)),
    say('Who stands behind it', await trustFindings(env)),
  ].reduce((sum, wrong) => sum + wrong, 0);
}

helpIfAsked('npm run doctor   checks a deployment, says what to do, and changes nothing');
try {
  const wrong = await examine();
  console.log(
    wrong === 0 ? '\nNothing is wrong.' : `\n${wrong} ${wrong === 1 ? 'thing is' : 'things are'} wrong.`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof EnvironmentError)) throw error;
  console.error(`${error.message}\nWhat each variable is for stands in .env.example.`);
  process.exitCode = 1;
}
