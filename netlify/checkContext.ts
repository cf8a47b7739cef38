/** Stops a build of Netlify that could write to people although it is a preview: `node netlify/checkContext.ts`. */
import { contextProblems } from './deployContext.ts';

const problems = contextProblems(process.env);
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error('docs/deploy.md says which variable belongs to which context.');
  process.exitCode = 1;
}
