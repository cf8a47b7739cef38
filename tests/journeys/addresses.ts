/** Where the stack under test answers, as the run that started it says. */
export function readAddresses() {
  const at = (variable: string, port: number) => `http://localhost:${process.env[variable] ?? port}`;
  return {
    site: at('SITE_PORT', 8888),
    studio: at('STUDIO_PORT', 3333),
    lake: at('CONTENT_LAKE_PORT', 3334),
    mailbox: at('MAILBOX_PORT', 8025),
    preview: at('PREVIEW_PORT', 4321),
    state: process.env.STACK_STATE ?? '.local/stack',
  };
}
