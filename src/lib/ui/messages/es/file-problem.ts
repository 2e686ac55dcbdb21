import type { FileProblem } from '../../../../core/link/quiz-file';

export const openFile = {
	open: 'Abrir un cuestionario',
	help: '¿Te enviaron un archivo .fivews.json? Ábrelo aquí, o suéltalo en esta página.'
};

const ask = 'Pídelo otra vez.';

/** What is wrong with a file that should hold a quiz, and what to do next. */
export const fileProblems: Readonly<Record<FileProblem | 'not-kept', string>> = {
	empty: `Este archivo está vacío. ${ask}`,
	'not-text':
		'Este archivo no es texto, sino algo como una imagen o un programa. Un archivo de cuestionario acaba en .fivews.json.',
	'not-ours': 'Este archivo no lo escribió Five Ws. Un archivo de cuestionario acaba en .fivews.json.',
	bank: 'Este archivo contiene preguntas de la línea de órdenes, no un cuestionario. Haz antes un cuestionario con ellas.',
	'newer-version':
		'Este archivo lo escribió una versión posterior de Five Ws. Vuelve a cargar esta página con conexión y ábrelo de nuevo.',
	damaged: `Este archivo está cortado o se cambió por el camino, así que no se abrió ningún cuestionario. ${ask}`,
	'too-large': `Este archivo es más grande que cualquier cuestionario, así que no se abrió. ${ask}`,
	'not-allowed-text': `Este archivo tiene caracteres que no se ven o que dan la vuelta a la escritura, así que no se abrió. ${ask}`,
	'invalid-quiz': `El cuestionario de este archivo se cambió después de guardarlo, o sus preguntas no encajan. ${ask}`,
	'not-kept':
		'Este dispositivo no deja que la página guarde el cuestionario, así que no se puede jugar desde un archivo. Pide su enlace.'
};
