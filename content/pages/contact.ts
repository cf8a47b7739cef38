import { page } from './page.ts';

/** How to reach a person. Telephone, email and address come from the settings. */
export const contact = [
  page('contact', 'en', {
    title: 'Contact',
    summary: 'A person reads what you write. If nobody answers the phone, leave your number.',
    lines: [
      '## When you call or write',
      '- You may write in any language of this site. We aim to answer within five working days.',
      '- You may have somebody with you who translates, or a friend may call for you.',
      '- You do not need to say your immigration status, and we do not ask.',
      '- Please send no documents and no pictures of documents.',
      '## Perhaps the answer is already here',
      '- [What we ask, and why](/privacy/): also how to see, correct or erase what we keep about you.',
      '- [About the program](/about/): what it is, whether it is safe, and who can help.',
      '- [Accessibility](/accessibility/): if you cannot use a part of this site, tell us.',
    ],
  }),
  page('contact', 'es', {
    title: 'Contacto',
    summary: 'Una persona lee lo que usted escribe. Si nadie contesta el teléfono, deje su número.',
    lines: [
      '## Cuando llama o escribe',
      '- Puede escribir en cualquier idioma de este sitio. Contestamos en cinco días hábiles.',
      '- Puede tener a su lado a alguien que traduzca, o un amigo puede llamar por usted.',
      '- No tiene que decir su estatus migratorio, y no lo preguntamos.',
      '- Por favor, no envíe documentos ni fotos de documentos.',
      '## Quizá la respuesta ya está aquí',
      '- [Qué preguntamos y por qué](/privacy/): también cómo ver, corregir o borrar lo que guardamos sobre usted.',
      '- [Sobre el programa](/about/): qué es, si es seguro y quién puede ayudar.',
      '- [Accesibilidad](/accessibility/): si no puede usar una parte de este sitio, díganoslo.',
    ],
  }),
  page('contact', 'bs', {
    title: 'Kontakt',
    summary: 'Ono što napišete čita osoba. Ako se niko ne javi na telefon, ostavite svoj broj.',
    lines: [
      '## Kada zovete ili pišete',
      '- Možete pisati na bilo kojem jeziku ove stranice. Odgovaramo u roku od pet radnih dana.',
      '- Uz Vas može biti neko ko prevodi, ili prijatelj može nazvati umjesto Vas.',
      '- Ne morate reći imigracioni status i mi za njega ne pitamo.',
      '- Molimo, ne šaljite dokumente ni slike dokumenata.',
      '## Možda je odgovor već ovdje',
      '- [Šta pitamo i zašto](/privacy/): i kako vidjeti, ispraviti ili izbrisati ono što čuvamo o Vama.',
      '- [O programu](/about/): šta je to, je li sigurno i ko može pomoći.',
      '- [Pristupačnost](/accessibility/): ako dio ove stranice ne možete koristiti, javite nam.',
    ],
  }),
  page('contact', 'ar', {
    title: 'اتصل بنا',
    summary: 'يقرأ شخص ما تكتبه. إذا لم يرد أحد على الهاتف، يمكن ترك الرقم.',
    lines: [
      '## عندما تتصل أو تكتب',
      '- يمكنك أن تكتب بأي لغة من لغات هذا الموقع. نرد خلال خمسة أيام عمل.',
      '- يمكن أن يكون معك من يترجم لك، أو أن يتصل صديق بدلًا منك.',
      '- لا تحتاج إلى ذكر وضعك القانوني كمهاجر، ونحن لا نسأل عنه.',
      '- من فضلك لا ترسل وثائق ولا صور وثائق.',
      '## ربما تجد الجواب هنا',
      '- [ماذا نسأل ولماذا](/privacy/): وفيها كيف ترى ما نحتفظ به عنك أو تصححه أو تمحوه.',
      '- [عن البرنامج](/about/): ما هو، وهل هو آمن، ومن يستطيع المساعدة.',
      '- [سهولة الوصول](/accessibility/): إذا لم تستطع استخدام جزء من هذا الموقع فأخبرنا.',
    ],
  }),
  page('contact', 'fr', {
    title: 'Nous contacter',
    summary:
      'Une personne lit ce que vous écrivez. Si personne ne répond au téléphone, laissez votre numéro.',
    lines: [
      '## Quand vous appelez ou écrivez',
      '- Vous pouvez écrire dans toutes les langues de ce site. Nous répondons en cinq jours ouvrables.',
      '- Une personne qui traduit peut être avec vous, ou un ami peut appeler pour vous.',
      '- Vous n’avez pas à dire votre statut d’immigration, et nous ne le demandons pas.',
      '- N’envoyez pas de documents, ni de photos de documents.',
      '## La réponse est peut-être déjà ici',
      '- [Ce que nous demandons, et pourquoi](/privacy/) : aussi comment voir, corriger ou effacer ce que nous gardons sur vous.',
      '- [À propos du programme](/about/) : ce que c’est, si c’est sûr, et qui peut aider.',
      '- [Accessibilité](/accessibility/) : si vous ne pouvez pas utiliser une partie de ce site, dites-le-nous.',
    ],
  }),
];
