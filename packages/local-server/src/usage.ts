import type { z } from 'zod';

/** What `--help` prints: how to call a program, the smallest config, and every option with its default. */
export function usageOf(program: {
  command: string;
  about: string;
  config: z.ZodObject;
  example: unknown;
}): string {
  const { command, about, config, example } = program;
  const options = Object.entries<z.ZodType>(config.shape);
  const width = Math.max(...options.map(([name]) => name.length));
  return [
    about,
    '',
    `Usage: ${command} <config.json>   (- reads the config from standard input)`,
    '',
    'The smallest config:',
    '',
    JSON.stringify(example, null, 2),
    '',
    'Its options:',
    '',
    ...options.map(
      ([name, field]) => `  ${name.padEnd(width)}  ${field.description ?? ''}${absenceOf(field)}`,
    ),
  ].join('\n');
}

/** What happens without an option: it is needed, has a default, or nothing is said. */
function absenceOf(field: z.ZodType): string {
  const absent = field.safeParse(undefined);
  if (!absent.success) return ' Needed.';
  return absent.data === undefined ? '' : ` Default: ${JSON.stringify(absent.data)}`;
}
