/** Whether search engines are told of a page: not of one behind a link, after a form, or for a mistake. */
export function isIndexable(address: string): boolean {
  return !/\/(link|thanks|problem|404)\//.test(new URL(address).pathname);
}
