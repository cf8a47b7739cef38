import type { Ui } from './en.ts';

/** Bosnian, formal. Not yet checked by a native reader. */
export const bs: Ui = {
  frame: {
    skip: 'Na glavni sadržaj',
    mainNav: 'Glavni izbornik',
    languages: 'Jezik',
    guides: 'Vodiči',
    learnMore: 'Saznajte više',
    connectors: 'Naši Connectori',
    privacy: 'Šta pitamo i zašto',
    promise:
      'Program je besplatan. Connector daje savjet, a ne ponudu za posao, i nikada Vam ništa ne prodaje.',
    contact: 'Nazovite {phone} ili pišite na {email}.',
    exampleContact: 'Ovaj telefonski broj i ova adresa su primjeri.',
    unchecked: 'Ovaj prijevod još nije pregledao izvorni govornik. Mjerodavna je engleska verzija.',
  },
  home: {
    title: 'Jedna kafa može otvoriti put u struku',
    lead: 'Vi donosite svoju diplomu i svoje iskustvo. Mi Vas upoznajemo s Connectorom: s osobom koja poznaje Vašu struku u gradu {city} i ljude u njoj.',
    signUp: 'Saznajte više i prijavite se',
    readGuides: 'Čitajte vodiče kroz zanimanja',
    arch: 'Mozaik: luk grada St. Louis pored rijeke. Ispod njega je sto s dvije šolje.',
    howTitle: 'Kako to ide',
    how: [
      {
        title: 'Prijavite se',
        text: 'Treba Vam deset minuta, bez otvaranja računa. Pitamo samo ono što pomaže da nađemo pravu osobu.',
      },
      {
        title: 'Upoznajte jednog Connectora',
        text: 'Sastajete se na trideset minuta, uz kafu ili čaj. Pitate o svojoj struci i dobijate iskrene odgovore.',
      },
      {
        title: 'Odlazite s tri imena',
        text: 'Vaš Connector Vas upoznaje s još tri osobe koje Vam mogu pomoći dalje.',
      },
    ],
    guidesTitle: 'Vodiči kroz zanimanja',
    guidesLead:
      'Šta treba uraditi, kojim redom, koliko košta i koga pitati. Uz svaki podatak stoje izvor i dan kada smo ga provjerili.',
    honestTitle: 'Šta možete očekivati',
    honest:
      'Ovaj način upoznavanja potiče iz Halifaxa u Kanadi. Do aprila 2025. u 44 kanadske zajednice učestvovalo je 8.609 ljudi, a posao je našlo 2.805. To je svaki treći. Kafa je početak, a ne obećanje.',
    honestSource: 'Izvor: connectorprogram.ca, “Numbers: A Deep Dive”, 22. april 2025.',
    connectorsTitle: 'Ljudi koji za Vas odvoje vrijeme',
    connectorsLink: 'Pogledajte naše Connectore',
  },
  guides: {
    title: 'Vodiči kroz zanimanja',
    lead: 'Za ljude koji su svoje zanimanje izučili izvan Sjedinjenih Država. Po jedan vodič za svako zanimanje, uvijek istim redom.',
    noGuide: 'Nema Vašeg zanimanja? Connector Vam ipak može pomoći.',
    reviewed: 'Posljednji pregled: {date}',
    inEnglish: 'na engleskom',
  },
  guide: {
    notTranslated: 'Ovaj vodič još nije preveden. Možete ga čitati na engleskom.',
    contents: 'Na ovoj stranici',
    factCount: 'Broj podataka: {count}, svaki sa svojim izvorom',
    before: 'Prije nego što bilo šta platite:',
    forWhom: 'Kome je namijenjen ovaj vodič',
    assumes: 'Ovaj vodič polazi od toga',
    terms: 'Riječi koje ćete sresti',
    path: 'Put, korak po korak',
    need: 'Pripremite',
    meanwhile: 'Dok čekate',
    tests: 'Ispiti',
    timeAndCost: 'Vrijeme i trošak',
    unlicensedJobs: 'Poslovi za koje ne treba licenca',
    otherCareers: 'Druga zanimanja',
    helpers: 'Ko može pomoći',
    callFirst: 'Prvo nazovite: uredi se sele, a mnogi imaju manje ljudi nego prije.',
    tips: 'Savjeti',
    sources: 'Izvori',
    checked: 'provjereno: {date}',
    ask: 'Pitajte: {authority}',
    confirm: 'Provjerite i sami ({authority}): naša provjera kasni.',
    meet: 'Upoznajte Connectora iz ove struke',
  },
  learnMore: {
    title: 'Saznajte više',
    lead: 'Školovane useljenike upoznajemo s jednom osobom koja poznaje njihovo zanimanje u gradu {city}. Besplatno je.',
    whatTitle: 'Šta je to',
    what: [
      'Connector je dobrovoljac s ugledom u Vašoj struci: inženjer, glavna sestra, direktorica škole.',
      'Sastajete se jednom, na trideset minuta. Pitate kako se ovdje nalazi posao u Vašoj struci.',
      'Vaš Connector Vas zatim upoznaje s još najmanje tri osobe. To nije ponuda za posao i niko Vam ne smije ništa prodavati.',
    ],
    criteriaTitle: 'Ko može učestvovati',
    criteria: [
      'Rođeni ste izvan Sjedinjenih Država.',
      'Imate fakultetsku diplomu (bachelor) ili višu, iz bilo koje zemlje.',
      'Imate dozvolu za rad u Sjedinjenim Državama dužu od jedne godine.',
      'Živite na ovom području: {region}.',
    ],
    criteriaNote:
      'Niste sigurni u nešto od ovoga? Prijavite se ili nazovite {phone}. Čitamo svaku prijavu, a ako Vam ne možemo pomoći, kažemo ko može.',
    nextTitle: 'Šta slijedi',
    next: [
      'Nekoliko minuta poslije prijave: naše pismo stiže na Vašu e-adresu. Otvorite ga i potvrdite adresu.',
      'U roku od pet radnih dana: koordinator čita Vaše odgovore i piše Vam.',
      'Zatim tražimo Connectora. Prvo pitamo njega, bez Vašeg imena. To može potrajati nekoliko sedmica.',
      'Kada Connector pristane: upoznajemo Vas oboje e-poštom. Vi pišete prvi.',
    ],
    privacyTitle: 'Vaša privatnost',
    privacy:
      'Nikada ne pitamo za Vaš imigracioni status, broj socijalnog osiguranja (Social Security), datum rođenja, državljanstvo niti bilo koji dokument. Ovdje nema reklama ni praćenja.',
    formTitle: 'Prijava',
    formNote:
      'Oko deset minuta. Račun Vam ne treba. Na sva pitanja treba odgovoriti, osim na ona uz koja piše “nije obavezno”.',
    optional: '(nije obavezno)',
    groups: {
      you: 'O Vama',
      work: 'Vaš rad',
      languages: 'Jezici',
      taking: 'Učešće',
      more: 'Čemu se nadate',
      consent: 'Vaša dozvola',
    },
    labels: {
      givenName: 'Ime',
      familyName: 'Prezime',
      email: 'E-adresa',
      phone: 'Telefon',
      postcode: 'Poštanski broj (ZIP)',
      field: 'Vaše područje rada',
      profession: 'Vaše zanimanje',
      degree: 'Vaša najviša diploma',
      yearsOfExperience: 'Koliko ste godina radili u struci',
      english: 'Koliko dobro govorite engleski?',
      languages: 'Drugi jezici koje govorite',
      bornOutsideUS: 'Jeste li rođeni izvan Sjedinjenih Država?',
      workPermission: 'Imate li dozvolu za rad u Sjedinjenim Državama?',
      goal: 'Čemu se nadate?',
      heardFrom: 'Kako ste čuli za nas?',
      consent: 'Sačuvajte moje odgovore i koristite ih da mi nađete Connectora.',
      consentFollowUp: 'Smijete me kasnije pitati šta je od toga bilo.',
      consentStory: 'Smijete me pitati da li smijete ispričati moju priču.',
    },
    hints: {
      givenName: 'Ako imate samo jedno ime, drugo polje ostavite prazno.',
      email: 'Na nju šaljemo pismo s vezom za potvrdu.',
      phone: 'U bilo kojem obliku. Dodajte pozivni broj zemlje ako broj nije američki.',
      postcode: 'Pet cifara mjesta u kojem živite. Na primjer 63110',
      profession: 'Na primjer: građevinski inženjer, farmaceut, nastavnica matematike',
      degree: 'Iz bilo koje zemlje.',
      yearsOfExperience: 'Cijeli broj, za sve zemlje zajedno. Ako još niste počeli, upišite 0.',
      languages: 'Označite svaki jezik koji dobro govorite.',
      workPermission: 'Ne pitamo koje je vrste i nikada ne tražimo papire.',
      goal: 'Najviše 500 znakova. Connector ovo čita prije nego što sazna Vaše ime, zato ne pišite ništa privatno.',
      consent: 'Ovo možete povući kad god želite. Pišite nam i brišemo Vaše odgovore.',
    },
    chooseField: 'Izaberite područje',
    trap: 'Ovo polje ostavite prazno',
    submit: 'Pošaljite prijavu',
    callInstead: 'Radije se prijavljujete telefonom? Nazovite {phone}.',
    errorPrefix: 'Greška: ',
    errorTitle: 'Nešto nije u redu',
    serviceTitle: 'Žao nam je, nismo mogli sačuvati Vaše odgovore',
    service:
      'Oni su i dalje na ovoj stranici. Za nekoliko minuta ponovo pritisnite “Pošaljite prijavu” ili nazovite {phone}.',
    tooOftenTitle: 'Molimo pričekajte nekoliko minuta',
    tooOften:
      'Bilo je previše pokušaja za kratko vrijeme. Vaši odgovori su i dalje na ovoj stranici. Pričekajte nekoliko minuta i pošaljite ih ponovo.',
  },
  thanks: {
    title: 'Hvala. Ostao je još jedan korak',
    lead: 'Molimo, sada potvrdite svoju e-adresu. Do tada ne možemo tražiti Connectora.',
    nextTitle: 'Šta sada treba uraditi',
    next: [
      'Otvorite svoju e-poštu i potražite naše pismo. Stiže za nekoliko minuta.',
      'Pritisnite vezu u pismu, a zatim dugme na stranici koja se otvori.',
      'Nema pisma? Pogledajte u fascikli za neželjenu poštu (spam). Pismo šalje {program}.',
    ],
    laterTitle: 'Šta slijedi zatim',
    later: [
      'U roku od pet radnih dana koordinator čita Vaše odgovore i piše Vam.',
      'Tražimo Connectora iz Vaše struke. To može potrajati nekoliko sedmica.',
    ],
    noLetter: 'Nema pisma ni poslije jednog sata? Nazovite {phone} ili pišite na {email}.',
    meanwhile: 'Dok čekate: čitajte vodiče kroz zanimanja',
  },
  connectors: {
    title: 'Naši Connectori',
    lead: 'Connectori su dobrovoljci koji poznaju svoju struku u gradu {city}. Ovdje se ne bira: mi tražimo osobu koja Vam najbolje odgovara i prvo pitamo nju.',
    example: 'Primjer',
    exampleNote:
      'Ovi ljudi su izmišljeni. Pokazuju šta Connector može ponuditi, dok ne dodamo prave Connectore.',
    none: 'Prvi Connectori će se ovdje uskoro pojaviti.',
    at: '{role}, {organisation}',
    ask: 'Pitajte o',
    speaks: 'Govori engleski i',
  },
  privacy: {
    title: 'Šta pitamo i zašto',
    lead: 'Pitamo što je moguće manje. Ova stranica kaže šta pitamo, ko to vidi i kako možete tražiti da se izbriše.',
    askTitle: 'Šta pitamo',
    ask: [
      'Vaše ime, e-adresu i telefon: da Vam možemo pisati i da Vas možemo nazvati.',
      'Vaš poštanski broj, da li ste rođeni u Sjedinjenim Državama ili izvan njih, diplomu i smijete li ovdje raditi: da vidimo je li program za Vas.',
      'Vaše zanimanje, područje, godine rada, jezike i nade: da nađemo Connectora koji Vam odgovara.',
    ],
    neverTitle: 'Šta nikada ne pitamo',
    never: [
      'Vaš imigracioni status ili A-broj',
      'Vaš broj socijalnog osiguranja (Social Security)',
      'Vaš datum rođenja ili državljanstvo',
      'Bilo koji dokument ili njegovu sliku',
      'Novac',
    ],
    seesTitle: 'Ko to vidi',
    sees: [
      'Koordinatori programa.',
      'Connector prvo vidi Vaše područje, godine rada i nade, bez imena. Tek kada pristane, oboje vidite ime i e-adresu.',
      'Službe koje čuvaju naše zapise i šalju naša pisma, jer bez njih ne bismo mogli raditi.',
      'Ništa ne prodajemo i Vaše odgovore ne dajemo nikome drugom. Sud može svakome narediti da preda zapise. Zato pitamo tako malo.',
    ],
    siteTitle: 'Ova web-stranica',
    site: 'Ne koristi kolačiće, ne broji posjetitelje, ne učitava ništa od drugih firmi i ne pokreće nikakav program u Vašem pregledniku.',
    eraseTitle: 'Pogledati, ispraviti, izbrisati',
    erase:
      'Ne morate navesti razlog. Pišite na {email} ili nazovite {phone} i recite šta želite. Tada brišemo Vaše odgovore iz naših zapisa.',
  },
  notFound: {
    title: 'Ove stranice ovdje nema',
    text: 'Adresa je možda stara ili u njoj nedostaje slovo. Možda će Vam pomoći ove stranice:',
  },
  problem: {
    problem: {
      title: 'Žao nam je, usluga trenutno ne radi kako treba',
      text: [
        'Molimo pokušajte ponovo za nekoliko minuta.',
        'Ako i dalje ne ide, nazovite {phone} ili pišite na {email}.',
      ],
    },
    refused: {
      title: 'Ovo nismo mogli prihvatiti',
      text: [
        'Ono što ste poslali nije došlo s jedne od naših stranica. Otvorite stranicu ponovo i pošaljite odatle.',
        'Ako i dalje ne ide, nazovite {phone}.',
      ],
    },
    'too-large': {
      title: 'To je bilo predugo',
      text: ['Vratite se, napišite malo manje i pošaljite ponovo. Možete i nazvati {phone}.'],
    },
    unsupported: {
      title: 'Nismo mogli pročitati ono što je poslano',
      text: ['Molimo koristite obrazac na našoj stranici. Možete i nazvati {phone}.'],
    },
    'too-often': {
      title: 'Molimo pričekajte nekoliko minuta',
      text: [
        'Bilo je previše pokušaja za kratko vrijeme. Pričekajte nekoliko minuta i pokušajte ponovo.',
        'Ako je hitno, nazovite {phone}.',
      ],
    },
  },
  confirm: {
    ask: {
      title: 'Potvrdite svoju e-adresu',
      text: ['Pritisnite dugme da kažete da je ova adresa Vaša. Tada počinjemo tražiti Connectora.'],
    },
    button: 'Da, ovo je moja adresa',
    done: {
      title: 'Hvala. Vaša adresa je potvrđena',
      text: [
        'U roku od pet radnih dana koordinator čita Vaše odgovore i piše Vam.',
        'Zatim tražimo Connectora iz Vaše struke. To može potrajati nekoliko sedmica.',
        'Sada možete zatvoriti ovu stranicu.',
      ],
    },
    already: {
      title: 'Vaša adresa je već potvrđena',
      text: [
        'Ne trebate ništa više uraditi. Koordinator će Vam pisati.',
        'Prošlo je više od pet radnih dana, a niko se nije javio? Nazovite {phone} ili pišite na {email}.',
      ],
    },
    expired: {
      title: 'Ova veza je prestara',
      text: [
        'Radi Vaše sigurnosti veza važi samo dvije sedmice. Ništa nije izgubljeno.',
        'Prijavite se ponovo s istom e-adresom i poslaćemo Vam novo pismo. Možete i nazvati {phone}.',
      ],
    },
    invalid: {
      title: 'Ova veza ne radi',
      text: [
        'Možda joj nedostaje jedan dio. Otvorite ponovo vezu iz našeg pisma ili je kopirajte cijelu.',
        'Ako i dalje ne ide, nazovite {phone} ili pišite na {email}.',
      ],
    },
    problem: {
      title: 'Žao nam je, usluga trenutno ne radi kako treba',
      text: [
        'Vaša adresa još nije potvrđena. Otvorite ponovo vezu iz našeg pisma za nekoliko minuta ili nazovite {phone}.',
      ],
    },
    signUp: 'Prijavite se ponovo',
    readGuides: 'Čitajte vodiče kroz zanimanja',
  },
};
