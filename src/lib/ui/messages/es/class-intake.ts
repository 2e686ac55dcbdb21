import type { FileProblem } from '../class-intake';
import { counted } from './format';
import { keyFileProblems, sealingProblems } from './sealing';

export { shortCode } from '../class-intake';

export const intake = {
	title: 'Añadir resultados',
	text: 'Lo que te enviaron tus estudiantes',
	help: 'Pega todos los mensajes que quieras a la vez, enlaces o códigos, con lo que tengan alrededor.',
	read: 'Leer los códigos',
	files: 'O abre archivos: chats y correos guardados, o el archivo de resultados de otro dispositivo',
	drop: 'También puedes soltar archivos en cualquier parte de esta página.',
	scan: 'Escanear un código',
	stop: 'Dejar de escanear',
	scanning: 'Pon el código QR del estudiante delante de la cámara.',
	reading: (done: number, total: number) =>
		total === 0 ? 'Leyendo los códigos' : `${done} de ${total} códigos leídos`,
	close: 'Cerrar'
};

export const cameraProblems = {
	'insecure-page':
		'Los navegadores dejan usar la cámara solo cuando la dirección empieza por https. Abre este sitio por su dirección https, o pega los códigos.',
	denied:
		'No se permitió la cámara. Permítela para este sitio en los ajustes del navegador (a menudo junto a la dirección) y pulsa «Escanear un código» otra vez. O pega los códigos.',
	'no-camera':
		'Este dispositivo no tiene una cámara que la página pueda usar. Pega los códigos, o escanea con un teléfono.',
	busy: 'La cámara no arranca; puede que otro programa la esté usando. Ciérralo y prueba otra vez, o pega los códigos.',
	'not-loaded':
		'No se pudo cargar la parte que lee códigos QR. Conéctate a internet y prueba otra vez, o pega los códigos.'
} as const;

export const intakeProblems = {
	'no-codes':
		'En este texto no se encontró ningún código de resultado. Un código empieza por r1; copia el mensaje entero del estudiante.',
	'no-key':
		'Ninguna clase de este dispositivo tiene clave, así que no se abre ningún código. Crea una clase, o abre en esta página el archivo de clave de la clase.',
	'insecure-page': `${sealingProblems['insecure-page'].title}. ${sealingProblems['insecure-page'].text}`,
	'no-x25519': `${sealingProblems['no-x25519'].title}. ${sealingProblems['no-x25519'].text}`
} as const;

const again = 'Pide al estudiante que lo envíe otra vez, copiado entero.';

/** Why one code is refused, and what to do. */
export const refusals = {
	empty: `No hay nada después de su comienzo. ${again}`,
	'not-ours': 'No es un código de resultado.',
	'newer-version':
		'Lo escribió una versión posterior de Five Ws. Vuelve a cargar esta página con conexión y añádelo de nuevo.',
	'cut-off': `Le falta una parte o se cambió por el camino. ${again}`,
	damaged: `Tiene caracteres que ningún código tiene. ${again}`,
	'too-long': `Es más largo que cualquier código. ${again}`,
	'not-opened':
		'Ninguna clase de este dispositivo lo abre: es de otra clase, de un cuestionario que no está aquí, o alguien lo hizo o cambió a mano. Añádelo en el dispositivo donde compartiste el cuestionario.',
	'wrong-content':
		'Se abre, pero no encaja con las preguntas de su cuestionario: no lo escribió Five Ws. Pide al estudiante el resultado otra vez.',
	'not-allowed-text':
		'El nombre que lleva tiene caracteres ocultos: no lo escribió Five Ws. Pide al estudiante el resultado otra vez.'
} as const;

export const outcome = {
	line: (added: number, refused: number, again: number) => {
		const first =
			added === 0 ? 'Ningún resultado nuevo' : counted(added, 'resultado añadido', 'resultados añadidos');
		const not = added === 0 ? counted(refused, 'no añadido') : `${refused} no`;
		const others = [
			...(refused === 0 ? [] : [not]),
			...(again === 0 ? [] : [again === 1 ? '1 ya estaba aquí' : `${again} ya estaban aquí`])
		];
		return `${[first, ...others].join(', ')}.`;
	},
	which: 'Cuáles y por qué',
	elsewhere: (count: number, quiz: string, className: string) =>
		count === 1
			? `1 es de «${quiz}» (${className}), y ya está ahí.`
			: `${count} son de «${quiz}» (${className}), y ya están ahí.`,
	again: (count: number) =>
		count === 1
			? '1 resultado ya estaba aquí y cuenta una vez:'
			: `${count} resultados ya estaban aquí y cuentan una vez:`,
	refused: (count: number) =>
		count === 1 ? '1 código no se pudo añadir:' : `${count} códigos no se pudieron añadir:`,
	more: (count: number) => `y ${count} más`,
	notKept:
		'Este dispositivo no deja que la página los guarde: se quedan hasta que la cierres. Guarda la tabla ahora, o libera espacio y añádelos otra vez.'
};

export const fileRead = {
	key: (className: string) =>
		`La clave de «${className}» está ahora en este dispositivo. Aquí se abren los códigos nuevos de esta clase.`,
	results: (className: string, added: number, total: number) => {
		if (total === 0)
			return `Los cuestionarios de «${className}» están ahora en este dispositivo. El archivo todavía no contiene resultados.`;
		const fresh = added === 0 ? 'ya estaban todos aquí' : counted(added, 'es nuevo', 'son nuevos');
		return `El archivo de «${className}» tiene ${counted(total, 'resultado')}; ${fresh}.`;
	}
};

const named = (of: keyof typeof keyFileProblems) =>
	`${keyFileProblems[of].title}. ${keyFileProblems[of].text}`;
const fileProblems: Readonly<Record<FileProblem, string>> = {
	'not-text': 'No es texto. Abre un chat guardado, un archivo de clave o un archivo de resultados.',
	'file-too-large': 'Es más grande que los resultados de cualquier clase. Abre otro archivo.',
	'too-large': 'Es más grande que los resultados de cualquier clase. Abre otro archivo.',
	'not-kept':
		'Este dispositivo no deja que la página guarde lo que contiene. Libera espacio y ábrelo otra vez.',
	'not-a-results-file': 'No contiene resultados.',
	'newer-version':
		'Lo escribió una versión posterior de Five Ws. Vuelve a cargar esta página con conexión y ábrelo de nuevo.',
	damaged: 'Le falta una parte o se cambió. Guárdalo otra vez en el otro dispositivo, o usa otra copia.',
	'not-a-key-file': named('not-a-key-file'),
	'insecure-page': named('insecure-page'),
	'no-x25519': named('no-x25519')
};
export const fileRefused = (name: string, problem: FileProblem) => `«${name}»: ${fileProblems[problem]}`;
