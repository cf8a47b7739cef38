import type { SelfCheckWords } from '../en/selfCheck.ts';

/** Words of the four questions that say whether the program is for somebody, in Bosnian. */
export const selfCheck: SelfCheckWords = {
  title: 'Je li program za Vas?',
  link: 'Provjerite s četiri pitanja',
  note: 'Prvo dolaze četiri pitanja. Ispod njih odmah vidite šta mislimo. Ništa se ne šalje prije nego što pritisnete dugme na kraju obrasca.',
  outcomes: [
    {
      when: 'Ispunjavate sve četiri tačke',
      text: 'Izgleda da je program za Vas. Molimo, nastavite s obrascem.',
    },
    {
      when: 'Niste sigurni ili biste radije razgovarali',
      text: 'To je u redu. Nastavite s obrascem ili nazovite {phone}. Koordinator prvo razgovara s Vama.',
    },
    {
      when: 'Rođeni ste u Sjedinjenim Državama',
      text: 'Ovaj program je napravljen za ljude rođene u drugoj zemlji. Vodiči kroz zanimanja su otvoreni i Vama, kao i pomoć u uredu American Job Center. Ipak se možete prijaviti: pišemo Vam ko može pomoći.',
    },
    {
      when: 'Nemate fakultetsku diplomu (bachelor)',
      text: 'Naši Connectori poznaju zanimanja koja je traže. Svaki vodič pokazuje i poslove za koje ne treba licenca, i ljude koji pomažu. Ipak se možete prijaviti: pročitamo prijavu i pišemo Vam ko može pomoći.',
    },
    {
      when: 'Još ne smijete ovdje raditi duže od jedne godine',
      text: 'Možete se već sada pripremiti: čitajte vodič za svoje zanimanje i pišite uredu koji odlučuje. O dozvoli za rad pitajte advokata ili ovlaštenog zastupnika. Ipak se možete prijaviti: pišemo Vam ko može pomoći.',
    },
    {
      when: 'Vaš poštanski broj je izvan našeg područja',
      text: 'Connector najbolje pomaže tamo gdje živite. Vodiči Vam pomažu u cijeloj državi koju imenuju. Planirate se preseliti ovamo? Onda se ipak prijavite i to napišite u obrascu.',
    },
  ],
};
