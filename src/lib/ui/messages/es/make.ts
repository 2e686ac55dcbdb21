import type { MakeProblem } from '../make';
import { counted } from './format';

export const title = 'Crear un cuestionario';
export const description = 'Pega un artículo de prensa; sus preguntas se escriben en tu dispositivo.';
export const promise = 'Las preguntas se escriben en este dispositivo. Nada de lo que pegas sale de él.';

export const form = {
	text: 'El artículo',
	textHelp:
		'Pega un artículo de prensa en inglés, como texto o como página web, o suelta aquí un archivo. Los nombres, números y fechas dan buenas preguntas.',
	file: 'O abre un archivo: texto, Markdown o una página web',
	bookmarklet: 'Añadir un marcador que trae aquí cualquier página de noticias',
	about: 'Título, medio, dirección y fecha',
	aboutHelp: 'Si quedan vacíos, se leen del artículo donde los diga.',
	title: 'Título',
	publisher: 'Medio',
	url: 'Dirección web',
	published: 'Día de publicación',
	write: 'Escribir las preguntas',
	example: 'Probar con una historia nuestra (en inglés)',
	goBack: 'Volver a las preguntas',
	saved: 'Borrador guardado en este dispositivo.',
	notSaved: 'Este dispositivo no deja que la página guarde el borrador: conserva una copia de tu texto.'
};

export const working = {
	title: 'Escribiendo las preguntas',
	starting: 'Preparando. La primera vez hay que traer el modelo de lengua.',
	stop: 'Parar'
};
export const progressOf = (percent: number) => `${percent}\u00a0% del artículo leído`;

const grouped = (count: number) => count.toLocaleString('es');

export const reduced = (words: number) =>
	`La página web se redujo a su artículo: ${counted(words, 'palabra')}.`;
export const takenOver = 'Recogido. Lo que había antes queda apartado.';

/** What came from a bookmarklet or a share sheet, before it is used. */
export const handed = {
	title: { bookmarklet: 'De la página en la que estabas', 'share-sheet': 'Compartido con Five Ws' },
	help: 'Míralo antes: lo escribió otra página o aplicación. Se queda en este dispositivo, y nada se sustituye hasta que lo uses.',
	facts: { title: 'Título', byline: 'Por', publisher: 'Medio', published: 'Publicado', url: 'Dirección' },
	beginning: 'Empieza así',
	addressOnly: 'Solo llegó una dirección, sin palabras.',
	use: 'Usarlo',
	leave: 'Dejarlo'
};

export const bookmarklet = {
	title: 'Un botón para cualquier página de noticias',
	description: 'Un marcador que trae a Five Ws la página de noticias que estás leyendo.',
	lead: 'Un marcador que trae aquí la página de noticias que estás leyendo, para hacer preguntas con ella.',
	link: 'Cuestionario de esta página',
	drag: 'Arrástralo a tu barra de marcadores:',
	dragHelp:
		'Pulsado aquí no hace nada: es para otras páginas. La barra se muestra con Ctrl+Mayús+B, en un Mac con ⌘+Mayús+B.',
	copyLead:
		'O haz un marcador a mano: copia el código, añade cualquier página a tus marcadores y pon el código en el lugar de su dirección.',
	copy: 'Copiar el código',
	copied: 'Copiado. Ponlo en el lugar de la dirección de un marcador.',
	notCopied: 'El navegador no dejó que la página copiara. Selecciona el código y cópialo.',
	code: 'El código',
	whatTitle: 'Qué envía, y a quién',
	what: [
		'Actúa solo cuando lo pulsas en una página, y solo en esa página.',
		'Abre «Crear un cuestionario» de este sitio en otra pestaña y espera a que esa página diga que escucha.',
		'Entonces entrega tres cosas: el título, la dirección y el HTML de la página en que estás, tal como la ves.',
		'Van de una pestaña de tu navegador a la otra, a este sitio y a ningún otro. Nada va a un servidor, tampoco al nuestro.',
		'«Crear un cuestionario» muestra lo que llegó y te pregunta antes de usarlo.'
	],
	limits:
		'Algunos sitios prohíben marcadores como este o cortan el lazo entre las pestañas. Entonces copia el artículo y pégalo.'
};

export const play = 'Jugarlo';
export const notKept =
	'Este dispositivo no deja que la página guarde el cuestionario, así que desde aquí no se puede jugar ni compartir.';

export function problemText(problem: MakeProblem): string {
	switch (problem.code) {
		case 'empty':
			return 'Todavía no hay texto. Pega un artículo, o abre un archivo de texto.';
		case 'too-short':
			return `Este texto tiene ${counted(problem.words, 'palabra')}; hacen falta al menos ${problem.needed}. Pega el artículo entero.`;
		case 'too-long':
			return `Este texto tiene ${grouped(problem.characters)} caracteres; se pueden leer como mucho ${grouped(problem.limit)} a la vez. Pega un artículo, o una parte.`;
		case 'not-text':
			return 'Esto no es texto, sino algo como una imagen o un PDF. Copia las palabras del artículo y pégalas.';
		case 'html':
			return 'Esto es el código de una página web, y no se encontró en él ningún artículo. Abre la página, selecciona el artículo, cópialo y pégalo.';
		case 'not-english':
			return 'Esto no parece inglés, y solo se pueden leer artículos en inglés. Pega uno en inglés.';
		case 'unpunctuated':
			return 'Este texto tiene muy pocos puntos para distinguir sus frases. Pégalo con su puntuación.';
		case 'no-items':
			return 'Se leyó el texto, pero no hay en él ningún hecho que se pueda preguntar con certeza. Prueba con una noticia con nombres, números y fechas.';
		case 'not-loaded':
			return 'No se pudo cargar la parte que escribe preguntas. Conéctate a internet y prueba otra vez; después de la primera vez funciona sin conexión.';
		case 'crashed':
			return 'La lectura de este texto se detuvo por un fallo nuestro. Tu texto se conserva; prueba otra vez con una parte.';
		case 'timed-out':
			return 'Leer este texto tardó más de dos minutos y se paró. Prueba otra vez con una parte.';
		case 'file-not-text':
			return `«${problem.name}» no es un archivo de texto. Abre un archivo .txt o .md, o pega las palabras.`;
		case 'file-too-long':
			return `«${problem.name}» es demasiado largo para un artículo. Pega la parte que quieras.`;
		case 'not-an-address':
			return 'La dirección web debe empezar por https:// y nombrar un sitio. Corrígela, o déjala vacía.';
		case 'not-a-day':
			return 'El día debe existir en el calendario. Corrígelo, o déjalo vacío.';
		case 'nothing-handed':
			return 'No llegó nada de la otra página: algunos sitios no lo permiten. Copia su artículo y pégalo aquí.';
		case 'address-only':
			return 'Solo llegó una dirección, y esta página no pide nada a ningún otro sitio. Ábrela, copia el artículo y pégalo aquí.';
		case 'review-lost':
			return 'Las preguntas de tu última visita ya no se pueden leer. El artículo está aquí: escríbelas otra vez.';
	}
}
