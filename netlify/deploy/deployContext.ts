type Variables = Record<string, string | undefined>;

/** Contexts of Netlify that anybody may start: by a pull request, or by a branch. */
const PREVIEWS = ['deploy-preview', 'branch-deploy'];

/** What would let a preview read or write what is production's. */
const KEYS = ['SANITY_API_TOKEN', 'RESEND_API_KEY', 'LINK_KEYS', 'ID_KEY'];

/**
 * What is wrong with the variables of a build, by Netlify's context (its variable CONTEXT), one sentence each. A preview
 * has no keys at all, or says by STAGING=yes that those it has are its own, and then writes to nobody but those named.
 */
export function contextProblems(variables: Variables): string[] {
  const { CONTEXT = '', STAGING = '', LETTERS_TO = '', PROGRAM_MODE = '' } = variables;
  const problems: string[] = [];
  if (CONTEXT === 'production' && STAGING)
    problems.push('STAGING is set for production: set it for previews and branches alone.');
  const keys = KEYS.filter((name) => variables[name]);
  if (PREVIEWS.includes(CONTEXT) && !STAGING && keys.length > 0)
    problems.push(
      `A ${CONTEXT} has ${keys.join(', ')}. Give the context no value, or keys and datasets of its own and STAGING=yes.`,
    );
  const isForAll = LETTERS_TO.split(',').some((entry) => entry.trim() === '*');
  if ((PREVIEWS.includes(CONTEXT) || STAGING) && isForAll)
    problems.push(
      'LETTERS_TO is * where it may be production’s alone: name addresses or @domains, or nobody.',
    );
  if (PROGRAM_MODE && PROGRAM_MODE !== 'demonstration')
    problems.push('PROGRAM_MODE is demonstration, or empty for a program.');
  if (PROGRAM_MODE && LETTERS_TO)
    problems.push('LETTERS_TO is set for a demonstration, which writes to nobody: leave it empty.');
  return problems;
}
