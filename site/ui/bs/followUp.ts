import type { FollowUpWords } from '../en/followUp.ts';

/** Words of the pages that ask what came of it, in Bosnian, formal. Not yet checked by a native reader. */
export const followUp: FollowUpWords = {
  states: {
    participant: {
      title: 'Jeste li se sastali sa svojim Connectorom?',
      text: [
        'Prije dvije sedmice smo Vas upoznali. Vaš Connector: {connectorName}.',
        'Molimo recite nam kako je bilo. Treba jedan minut i svaki odgovor je u redu.',
      ],
    },
    connector: {
      title: 'Jeste li se sastali?',
      text: [
        'Prije dvije sedmice smo Vas upoznali s jednom osobom: {participantName}.',
        'Molimo recite nam kako je bilo. Ovdje možete dodati i ljude koje ste imenovali.',
      ],
    },
    outcome: {
      title: 'Šta se otada promijenilo?',
      text: [
        'Broj dana otkako ste upoznali svog Connectora: {days}.',
        'Izaberite rečenicu koja najbolje odgovara. I “Još ništa” je dobar odgovor: pomaže nam da radimo bolje.',
      ],
    },
    'still-interested': {
      title: 'Želite li još upoznati Connectora?',
      text: [
        'Još nismo našli pravog Connectora za Vas. Žao nam je što čekate.',
        'Ako kažete da, tražimo dalje i ponovo Vas pitamo za tri mjeseca. Ako kažete ne, prestajemo, a Vi se možete vratiti kad god želite.',
      ],
    },
    done: {
      title: 'Hvala. Imamo Vaš odgovor',
      text: [
        'Sada ne trebate ništa više uraditi. Ako nešto ostane otvoreno, pitamo Vas kasnije.',
        'Pritisnuli ste pogrešno dugme? Otvorite ponovo vezu iz našeg pisma ili nam pišite.',
      ],
    },
  },
  reasons: {
    participant: {
      'no-answer': 'Moja poruka je ostala bez odgovora',
      'no-time': 'Nismo našli vremena',
      'no-show-participant': 'Nisam mogao ili mogla doći',
      'no-show-connector': 'Connector nije došao',
      other: 'Drugi razlog',
    },
    connector: {
      'no-answer': 'Druga osoba mi nije pisala',
      'no-time': 'Nismo našli vremena',
      'no-show-participant': 'Druga osoba nije došla',
      'no-show-connector': 'Nisam mogao ili mogla doći',
      other: 'Drugi razlog',
    },
  },
  met: { yes: 'Da, sastali smo se', 'not-yet': 'Još ne, ali hoćemo', no: 'Ne, i ne planiramo' },
  outcomes: {
    interview: 'Bio je razgovor za posao',
    'job-in-field': 'Imam posao u svojoj struci',
    job: 'Imam posao u drugoj struci',
    study: 'Učim ili se spremam za licencu',
    other: 'Dogodilo se nešto drugo',
    none: 'Još ništa',
  },
  still: { yes: 'Da, tražite dalje', no: 'Ne, prestanite' },
  referralsTitle: 'Ljudi koje je imenovao Vaš Connector',
  referralsNote: 'Vi im pišete sami. Ovdje nam samo kažete dokle ste stigli.',
  referral: {
    legend: 'Dokle ste stigli s ovom osobom?',
    contacted: 'Poslana je poruka ili je bio poziv',
    met: 'Razgovarali smo',
    unreachable: 'Ova osoba se ne javlja',
  },
  namesTitle: 'Ljudi koje ste imenovali',
  namesNote:
    'Cilj su tri imena; i jedno je početak. Ostavite prazno ono što ne trebate. Ovu vezu možete otvoriti ponovo i dodati još.',
  nameLegend: 'Osoba {number}',
  send: 'Pošaljite odgovor',
  labels: {
    met: 'Jeste li se sastali?',
    notMetReason: 'Ako se niste sastali: koji je bio razlog?',
    word: 'Želite li nam reći nešto više?',
    outcome: 'Koja rečenica danas najbolje odgovara?',
    contactName: 'Ime i prezime',
    role: 'Zanimanje',
    organisation: 'Organizacija',
    contactEmail: 'E-adresa',
    consentToBeAsked: 'Ova osoba pristaje da je pitate želi li postati Connector.',
  },
  hints: {
    word: 'Ovo čitaju samo koordinatori. Najviše 500 znakova.',
    contactName: 'Samo ako osoba pristaje da ga znamo. Inače ostavite prazno.',
    role: 'Na primjer: glavna sestra, građevinski inženjer',
    contactEmail: 'Samo ako osoba pristaje da je znamo.',
  },
};
