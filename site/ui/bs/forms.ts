import type { FormsWords } from '../en/forms.ts';

/** Words that all forms share, in Bosnian, formal. Not yet checked by a native reader. */
export const forms: FormsWords = {
  optional: '(nije obavezno)',
  chooseField: 'Izaberite područje',
  trap: 'Ovo polje ostavite prazno',
  errorPrefix: 'Greška: ',
  errorTitle: 'Nešto nije u redu',
  serviceTitle: 'Žao nam je, nismo mogli sačuvati Vaše odgovore',
  service:
    'Oni su i dalje na ovoj stranici. Za nekoliko minuta ponovo pritisnite dugme na njenom kraju ili nazovite {phone}.',
  tooOftenTitle: 'Molimo pričekajte nekoliko minuta',
  tooOften:
    'Bilo je previše pokušaja za kratko vrijeme. Vaši odgovori su i dalje na ovoj stranici. Pričekajte nekoliko minuta i pošaljite ih ponovo.',
};
