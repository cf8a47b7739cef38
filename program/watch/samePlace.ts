/** An address without what may differ for one page: http or https, www, a last slash, an index page, what follows ? and #. */
function plainPlace(address: string): string {
  const { hostname, port, pathname } = new URL(address);
  const path = decodeURI(pathname)
    .toLowerCase()
    .replace(/\/(index|default)\.\w+$/, '/')
    .replace(/\/+$/, '');
  return `${hostname.replace(/^www\./, '')}:${port}${path}`;
}

/** Query parameters in which servers and campaigns carry what is no part of a page. */
const CARRIED = /^(utm_|sid$|session|jsessionid|phpsessid|fbclid|gclid|ref$|lang$|locale$)/i;

const named = (address: string) =>
  [...new URL(address).searchParams]
    .filter(([name]) => !CARRIED.test(name))
    .map((pair) => pair.join('='))
    .sort()
    .join('&');

/** Whether two addresses lead to one page as far as a reader is concerned. */
export function isSamePlace(one: string, other: string): boolean {
  return plainPlace(one) === plainPlace(other) && named(one) === named(other);
}
