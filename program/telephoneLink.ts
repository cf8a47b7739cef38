/** A telephone number as the address of a link: `tel:+13145550142`. Ten digits are a US number. */
export function telephoneLink(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return `tel:+${digits.length === 10 ? `1${digits}` : digits}`;
}
