/** Prints how a command is used and ends with code 0, where `--help` or `-h` was given; does nothing otherwise. */
export function helpIfAsked(usage: string, args: readonly string[] = process.argv.slice(2)): void {
  if (!args.includes('--help') && !args.includes('-h')) return;
  console.log(usage);
  process.exit(0);
}
