import type { EventsWords } from '../en/events.ts';

/** Words of the events and of the form of who comes, in Bosnian, formal. Not yet checked by a native reader. */
export const events: EventsWords = {
  title: 'Događaji',
  lead: 'Susreti i radionice u gradu {city}, gdje upoznajete ljude iz svoje struke. Sve je besplatno.',
  comingTitle: 'Uskoro',
  none: 'Danas nije planiran nijedan događaj. Nazovite {phone} ili uskoro ponovo pogledajte.',
  pastTitle: 'Prošli događaji',
  exampleNote: 'Ovi događaji su izmišljeni. Pokazuju kakav događaj može biti, dok ne dođu pravi.',
  example: 'Primjer',
  calendarTitle: 'U Vašem kalendaru',
  calendar: 'Kopirajte adresu ovog linka u svoj kalendar. Novi događaji će se tamo pojaviti sami.',
  calendarLink: 'Kalendar svih događaja',
  when: 'Kada',
  where: 'Gdje',
  bring: 'Molimo ponesite',
  places: 'Mjesta',
  room: 'Broj mjesta: {count}',
  coming: 'Moram li reći da dolazim?',
  rsvp: {
    open: 'Da, obrascem na ovoj stranici. Treba jedna minuta.',
    closed: 'Ovdje više ne primamo odgovore. Još možete nazvati {phone}.',
    none: 'Ne. Svako može doći.',
    past: 'Ovaj događaj je završen.',
  },
  time: 'od {from} do {to}, vrijeme u gradu {city}',
  save: 'Dodajte ovaj događaj u svoj kalendar',
  all: 'Svi događaji',
  formTitle: 'Recite nam da dolazite',
  formNote:
    'Jedna minuta, bez otvaranja računa. Na sva pitanja treba odgovoriti, osim na ona uz koja stoji „nije obavezno“.',
  callInstead: 'Radije biste nam rekli telefonom? Nazovite {phone}.',
  labels: {
    givenName: 'Ime',
    familyName: 'Prezime',
    email: 'Email adresa',
    people: 'Koliko osoba dolazi, zajedno s Vama?',
    needs: 'Šta Vam treba da biste mogli doći?',
    consent: 'Sačuvajte moje odgovore do poslije ovog događaja.',
  },
  hints: {
    email: 'Šaljemo Vam mjesto i vrijeme, i link kojim možete povući svoj odgovor.',
    people: 'Cijeli broj od 1 do 6.',
    needs: 'Na primjer: mjesto za invalidska kolica, prevodilac, kutak za malo dijete. Najviše 300 znakova.',
    consent: 'Nakon događaja ih brišemo. Niko drugi ih ne dobija.',
  },
  submit: 'Pošaljite',
  thanks: {
    title: 'Hvala',
    lead: 'Imamo Vaš odgovor za: {event}',
    next: [
      'Za nekoliko minuta na Vašu email adresu stiže pismo. U njemu stoji da li je Vaše mjesto sačuvano.',
      'Ipak ne možete doći? Pritisnite link u pismu. Tada mjesto dobija neko drugi.',
    ],
    contact: 'Nema pisma nakon jednog sata? Nazovite {phone} ili pišite na {email}.',
  },
};
