import { page } from './page.ts';

/** How to reach a person. Telephone, email and address come from the settings. */
export const contact = [
  page('contact', 'en', {
    title: 'Contact',
    summary: 'A person reads what you write and answers the telephone. Both are free.',
    lines: [
      '## When you call or write',
      '- You may write in any language of this site. We answer within five working days.',
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
    summary: 'Una persona lee lo que usted escribe y contesta el teléfono. Las dos cosas son gratis.',
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
    summary: 'Ono što napišete čita osoba, i na telefon se javlja osoba. Oboje je besplatno.',
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
    summary: 'يقرأ شخص ما تكتبه ويرد على الهاتف شخص. وكلاهما مجاني.',
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
];
