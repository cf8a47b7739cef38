/** Flags in an address count as on when they are present without a value or with any but `false`. */
export function isOn(value: string | null): boolean {
  return value !== null && value !== 'false' && value !== '0';
}
