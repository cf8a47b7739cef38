/** Text as it may stand in HTML, in an element or in an attribute with double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** An address as it may stand in a link: one of the web, or none. The schema takes `javascript:` for an address too. */
export function webAddress(address: string | null | undefined): string | undefined {
  return address && /^https?:\/\//i.test(address) ? address : undefined;
}

/** Data as it may stand in a script element: no text in it can end the element. */
export function dataForScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
