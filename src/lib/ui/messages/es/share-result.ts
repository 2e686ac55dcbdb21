import type { Square } from '../../../../core/quiz/squares';
import type { ResultToShare } from '../share-result';
import { siteName, wordOf } from './frame';

export { asSquares, squareSigns } from '../share-result';

/** The same for those who listen to it. */
export function asWords(result: ResultToShare): string {
	const parts = result.figures
		.filter(({ asked }) => asked > 0)
		.map(({ w, right, asked }) => `${wordOf[w]} ${right} de ${asked}`);
	const { title, right, squares, link } = result;
	return `${siteName}, ${title}: ${right} de ${squares.length} aciertos. ${parts.join(', ')}.\n${link}`;
}

export const shareResult = {
	title: 'Comparte tu resultado',
	note: 'Dice cuántas, no cuáles: no contiene ninguna respuesta.',
	close: 'Un cuadrado medio lleno: parte de los puntos.',
	squares: 'Cuadros',
	palettes: { ink: 'Blanco y negro', colours: 'Azul y naranja' },
	send: 'Compartir',
	copy: 'Copiar',
	copyWords: 'Copiar en palabras',
	picture: 'Guardar como imagen',
	asText: 'Como texto',
	outcomes: {
		copied: 'Copiado: pégalo donde quieras.',
		words: 'Copiado en palabras: pégalo donde quieras.',
		'not-copied':
			'El navegador no dejó que la página copiara. Abre «Como texto» aquí abajo, márcalo y cópialo.',
		sent: 'Entregado a tu dispositivo para enviarlo.',
		'not-possible': 'Este navegador no tiene cómo enviar. Copia el resultado y pégalo donde quieras.',
		saved: 'La imagen está en tus descargas.',
		'not-drawn': 'Este navegador no pudo dibujar la imagen. Copia los cuadros.'
	},
	/** What the drawn card says to those who do not see it. */
	cardFile: 'five-ws-resultado.png'
};

const SQUARE_NAMES: Readonly<Record<Square, string>> = { right: 'acierto', close: 'cerca', missed: 'fallo' };
export const squaresLabel = (squares: readonly Square[]) =>
	squares.map((square, place) => `${place + 1} ${SQUARE_NAMES[square]}`).join(', ');
