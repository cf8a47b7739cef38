import type { MyRecordWords } from '../en/myRecord.ts';

/** Words of the page where a person sees, corrects, pauses or erases, in Bosnian, formal. Not yet checked by a native reader. */
export const myRecord: MyRecordWords = {
  states: {
    show: {
      title: 'Šta čuvamo o Vama',
      text: [
        'Ovo su Vaši odgovori. Datoteka ispod njih sadrži sve što čuvamo o Vama, i sastanke i pisma.',
        'Možete ispraviti odgovore, napraviti pauzu, prestati ili sve izbrisati. Ne morate navesti razlog.',
        'Zatvorite ovu stranicu kada završite, posebno na računaru koji koriste i drugi.',
      ],
    },
    'confirm-erase': {
      title: 'Želite li sve izbrisati?',
      text: [
        'Brišemo Vaše odgovore, sastanke i naša pisma Vama. Niko ih ne može vratiti.',
        'Ako ste Connector i imate stranicu ovdje, i ta stranica nestaje.',
        'Čuvamo samo broj, bez Vašeg imena: da je jedan zapis izbrisan i kojeg dana.',
        'Radije biste zadržali svoj zapis? Zatvorite ovu stranicu. Još ništa nije izbrisano.',
      ],
    },
    'done-corrected': {
      title: 'Vaš zapis je ispravljen',
      text: ['Čuvamo ono što ste sada napisali. Ne trebate ništa više uraditi.'],
    },
    'done-paused': {
      title: 'Imate pauzu',
      text: [
        'Do ovog dana Vas nikome ne predlažemo i ne šaljemo Vam pitanja: {pauseUntil}.',
        'Poslije toga se nastavlja samo od sebe.',
        'Već dogovoreni sastanci ostaju.',
      ],
    },
    'done-withdrawn': {
      title: 'Više ne učestvujete',
      text: [
        'Više nikoga ne tražimo i ne šaljemo Vam pitanja. Za nekoliko minuta stiže pismo koje to potvrđuje.',
        'Vaš zapis ostaje neko vrijeme, da se možete vratiti. Možete ga izbrisati kad god želite.',
      ],
    },
    'done-erased': {
      title: 'Sve je izbrisano',
      text: [
        'Izbrisali smo sve što smo čuvali o Vama. Stiže još jedno pismo koje to potvrđuje, a zatim brišemo i njegovu adresu.',
        'Veza koja Vas je dovela ovamo više ne radi. Želimo Vam sve najbolje; dobrodošli ste kad god želite.',
      ],
    },
  },
  download: 'Preuzmite sve kao datoteku (JSON)',
  correct: {
    title: 'Ispravite',
    note: 'Promijenite ono što nije tačno i pošaljite. Za promjenu e-adrese nam pišite ili nas nazovite.',
    send: 'Sačuvajte promjene',
  },
  pause: {
    title: 'Pauza',
    note: 'Zbog puta, bolesti ili mnogo posla. Do tog dana Vas ništa ne pitamo.',
    send: 'Pauza do ovog dana',
  },
  withdraw: {
    title: 'Prestanite učestvovati',
    note: 'Prestajemo tražiti i pitati. Vaš zapis ostaje neko vrijeme, da se možete vratiti.',
    send: 'Prestanite učestvovati',
  },
  erase: {
    title: 'Izbrišite sve',
    note: 'Prvo Vam još jednom pokazujemo šta to znači. Ovo dugme samo ništa ne briše.',
    send: 'Dalje na brisanje',
    confirm: 'Da, izbrišite sve',
  },
  labels: {
    givenName: 'Ime',
    familyName: 'Prezime',
    phone: 'Telefon',
    postcode: 'Poštanski broj (ZIP)',
    languages: 'Drugi jezici koje govorite',
    field: 'Vaše područje rada',
    yearsOfExperience: 'Koliko ste godina radili u struci',
    english: 'Koliko dobro govorite engleski?',
    profession: 'Vaše zanimanje',
    goal: 'Čemu se nadate?',
    organisation: 'Organizacija',
    role: 'Vaš posao tamo',
    monthlyCapacity: 'Najviše koliko osoba u jednom mjesecu?',
    yearlyCapacity: 'Najviše koliko osoba u jednoj godini?',
    pauseUntil: 'Pauza do',
  },
  hints: {
    postcode: 'Pet cifara mjesta u kojem živite. Na primjer 63110',
    goal: 'Najviše 500 znakova. Connector ovo čita prije nego što sazna Vaše ime, zato ne pišite ništa privatno.',
    yearsOfExperience: 'Cijeli broj, za sve zemlje zajedno.',
    yearlyCapacity: 'Cijeli broj od 1 do 24.',
    pauseUntil: 'Bilo koji dan u narednih dvanaest mjeseci.',
  },
};
