/** Whether a page of this origin may call. */
export function isAllowedOrigin(origin: string, corsOrigins: string[]): boolean {
  return corsOrigins.includes('*') || corsOrigins.includes(origin);
}
