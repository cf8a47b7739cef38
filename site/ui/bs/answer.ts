import type { AnswerWords } from '../en/answer.ts';

/** Words of the page where a connector says yes or no, in Bosnian, formal. Not yet checked by a native reader. */
export const answer: AnswerWords = {
  states: {
    ask: {
      title: 'Biste li se s ovom osobom sastali na kafi?',
      text: [
        'Molimo Vas za trideset minuta, jednom, uz kafu ili čaj. Vi kažete šta znate o svojoj struci i date najmanje tri imena.',
        'Ime još ne vidite. Tek ako pristanete, oboje dobijate ime i e-adresu.',
        'Molimo odgovorite do ovog dana: {answerBy}. Poslije toga pitamo drugog Connectora.',
      ],
    },
    accepted: {
      title: 'Hvala. Pristali ste',
      text: [
        'Za nekoliko minuta oboje dobijate e-poštu s imenima i e-adresama.',
        'Druga osoba piše prva i predlaže vrijeme. Vi birate mjesto.',
        'Pišite nam ako nijedna poruka ne stigne do ovog dana: {writeBy}.',
        'Za dvije sedmice oboje pitamo kako je bilo.',
      ],
    },
    declined: {
      title: 'Hvala što ste nam rekli',
      text: [
        'Jasno “ne” pomaže: sada tražimo drugog Connectora. Osoba ne saznaje ko je odbio.',
        'Ne trebate ništa više uraditi. Možda Vas ponovo pitamo za neku drugu osobu.',
      ],
    },
    'asked-back': {
      title: 'Dobili smo Vaše pitanje',
      text: [
        'Koordinator Vam piše u roku od dva radna dana.',
        'Zatim možete ponovo otvoriti istu vezu i reći da ili ne.',
      ],
    },
    paused: {
      title: 'Zasad Vas nećemo pitati',
      text: [
        'Ne šaljemo Vam pitanja prije ovog dana: {pauseUntil}.',
        'Za ovu osobu sada tražimo drugog Connectora.',
        'Ne trebate ništa više uraditi. Hvala za sve što dajete.',
      ],
    },
    full: {
      title: 'Hvala. Već ste dali koliko ste ponudili',
      text: [
        'U međuvremenu smo Vas upoznali s drugom osobom i Vaše vrijeme je zasad zauzeto. Preko toga Vam nikoga ne šaljemo.',
        'Tražimo drugog Connectora. Ne trebate ništa više uraditi.',
      ],
    },
    withdrawn: {
      title: 'Vaš odgovor više nije potreban',
      text: [
        'Hvala što ste se javili. U međuvremenu se nešto promijenilo i više ne molimo za ovaj sastanak.',
        'Ne trebate ništa više uraditi. Možda Vas ponovo pitamo za neku drugu osobu.',
      ],
    },
    expired: {
      title: 'Vrijeme za odgovor je prošlo',
      text: [
        'Nismo na vrijeme dobili odgovor i sada pitamo drugog Connectora. Sve je u redu i ne trebate ništa uraditi.',
        'Ipak biste upoznali ovu osobu? Nazovite nas ili nam pišite, možda nije kasno.',
      ],
    },
    used: {
      title: 'Već ste odgovorili',
      text: [
        'Imamo Vaš odgovor i ne trebate ništa više uraditi.',
        'Predomislili ste se? Nazovite nas ili nam pišite.',
      ],
    },
  },
  aboutTitle: 'O ovoj osobi',
  about: {
    field: 'Područje',
    profession: 'Zanimanje',
    years: 'Godine rada',
    english: 'Engleski',
    languages: 'Drugi jezici',
    goal: 'Čemu se ova osoba nada',
    why: 'Zašto smo mislili na Vas',
  },
  answerTitle: 'Vaš odgovor',
  accept: 'Da, upoznajte nas',
  acceptNote: 'Savjet je dovoljan. Ne obećavate posao i ništa ne prodajete.',
  decline: { summary: 'Ne, ovaj put ne', send: 'Pošaljite odgovor “ne”' },
  ask: { summary: 'Prvo imam pitanje', send: 'Pošaljite pitanje' },
  pause: { summary: 'Pitajte me kasnije', send: 'Pauza do ovog dana' },
  reasons: {
    'no-time': 'Trenutno nemam vremena',
    'not-my-field': 'Ovo nije moja struka',
    'another-better': 'Drugi Connector bi bio bolji',
    other: 'Drugi razlog',
  },
  labels: {
    declineReason: 'Koji je razlog?',
    declineWord: 'Želite li reći nešto više?',
    question: 'Šta biste htjeli znati?',
    pauseUntil: 'Do kada da Vas ništa ne pitamo?',
  },
  hints: {
    declineWord: 'Ovo čitaju samo koordinatori. Najviše 300 znakova.',
    question: 'Odgovara Vam koordinator. Osoba ovo ne vidi. Najviše 500 znakova.',
    pauseUntil: 'Bilo koji dan u narednih dvanaest mjeseci. Za ovu osobu tražimo drugog Connectora.',
  },
};
