import type { Language } from '../../locales/locales.ts';
import type { AskingWords } from '../parts/letter.tsx';

/** Spanish, Bosnian and Arabic are not yet checked by a native reader. */
export const WORDS: Record<Language, AskingWords & { why: string }> = {
  en: {
    subject: 'Please give this address to the person you told us about',
    preheader: 'We do not write to people who have not asked us. You can.',
    heading: 'Please pass on the way to sign up',
    tell: [
      'Thank you. You told us about a person who may like to meet a Connector. A coordinator has your note.',
      'We do not write to people who have not asked us. So please give the person the address of this page:',
    ],
    button: 'Open the Learn More page',
    after: [
      'There the person reads what the program is, and signs up. It is free and needs no account. It can also be done by telephone: {phone}.',
      'After the sign-up a coordinator reads it within five working days and writes to the person. What happens then stays between us and that person.',
    ],
    why: 'You get this letter because you filled in the form for partners of {program}.',
  },
  es: {
    subject: 'Por favor, dé esta dirección a la persona de quien nos habló',
    preheader: 'No escribimos a personas que no nos lo han pedido. Usted sí puede.',
    heading: 'Por favor, indique a la persona cómo inscribirse',
    tell: [
      'Gracias. Usted nos habló de una persona que quizá quiera conocer a un Connector. Una persona del programa tiene su nota.',
      'No escribimos a personas que no nos lo han pedido. Por eso, por favor, dé a esa persona la dirección de esta página:',
    ],
    button: 'Abrir la página «Más información»',
    after: [
      'Allí la persona lee qué es el programa y se inscribe. Es gratuito y no hace falta una cuenta. También puede hacerlo por teléfono: {phone}.',
      'Después, una persona del programa lee la inscripción en cinco días hábiles y le escribe. Lo que pase luego queda entre nosotros y esa persona.',
    ],
    why: 'Usted recibe esta carta porque rellenó el formulario para socios de {program}.',
  },
  bs: {
    subject: 'Molimo dajte ovu adresu osobi o kojoj ste nam pisali',
    preheader: 'Ne pišemo ljudima koji nas nisu pitali. Vi možete.',
    heading: 'Molimo Vas, recite osobi kako da se prijavi',
    tell: [
      'Hvala Vam. Pisali ste nam o osobi koja bi možda željela upoznati Connectora. Koordinator ima Vašu poruku.',
      'Ne pišemo ljudima koji nas nisu pitali. Zato Vas molimo da toj osobi date adresu ove stranice:',
    ],
    button: 'Otvori stranicu “Saznajte više”',
    after: [
      'Tamo osoba čita šta je program i prijavljuje se. Besplatno je i ne treba otvarati račun. Može i telefonom: {phone}.',
      'Zatim koordinator čita prijavu u roku od pet radnih dana i piše toj osobi. Šta biva dalje, ostaje između nas i te osobe.',
    ],
    why: 'Ovo pismo dobijate jer ste ispunili obrazac za partnere programa {program}.',
  },
  ar: {
    subject: 'يرجى إعطاء هذا العنوان للشخص الذي أخبرتنا عنه',
    preheader: 'لا نكتب إلى من لم يطلب منا ذلك. أما أنت فيمكنك ذلك.',
    heading: 'يرجى إخبار الشخص بطريقة التسجيل',
    tell: [
      'شكرًا. أخبرتنا عن شخص قد يهمه لقاء Connector. وصلت ملاحظتك إلى أحد المنسقين.',
      'لا نكتب إلى من لم يطلب منا ذلك. لهذا يرجى إعطاء الشخص عنوان هذه الصفحة:',
    ],
    button: 'فتح صفحة «اعرف المزيد»',
    after: [
      'هناك يقرأ الشخص ما هو البرنامج ثم يسجّل. التسجيل مجاني ولا يحتاج إلى حساب. ويمكن التسجيل بالهاتف أيضًا: {phone}.',
      'بعد التسجيل يقرؤه أحد المنسقين خلال خمسة أيام عمل ويكتب إلى الشخص. وما يحدث بعد ذلك يبقى بيننا وبين ذلك الشخص.',
    ],
    why: 'وصلتك هذه الرسالة لأنك ملأت استمارة الشركاء في برنامج {program}.',
  },
};
