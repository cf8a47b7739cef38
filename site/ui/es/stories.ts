import type { StoriesWords } from '../en/stories.ts';

/** Words of the stories, in Spanish, formal. Not yet checked by a native reader. */
export const stories: StoriesWords = {
  title: 'Historias',
  lead: 'A qué llevó un café: lo bueno, lo lento y la vez que no salió nada.',
  exampleNote:
    'Estas personas y sus historias son inventadas. Muestran cómo puede ser un camino. Las historias verdaderas ocuparán su lugar cuando las personas nos permitan contarlas.',
  example: 'Ejemplo',
  all: 'Todas las historias',
  none: 'Las primeras historias se contarán aquí pronto.',
  honestTitle: 'Lo que una historia no puede decir',
  honest:
    'Una historia es una persona. Lo que salió de todos los cafés juntos, también de los que no llevaron a nada, está en otra página.',
  impact: 'Qué resultó, en cifras',
  tellTitle: 'Su propia historia',
  tell: 'No contamos la historia de nadie sin preguntar. Si quiere contar la suya, llame al {phone} o escriba a {email}. Usted elige las palabras y puede retirarla.',
  meet: 'Más información e inscripción',
};
