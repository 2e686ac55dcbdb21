import type { Remark } from '../../../../core/review/audit';
import type { FormProblem } from '../../../../core/review/form-item';

/** What may be wrong with a question, and what to do, in plain words. */
const REMARKS: Readonly<Record<Remark['code'], string>> = {
	'not-a-question': 'Todavía no es una pregunta: termínala con un signo de interrogación.',
	'not-a-statement': 'Todavía no es una afirmación: termínala con un punto.',
	'not-an-instruction': 'Termínalo con un punto o dos puntos, como una instrucción.',
	blanks:
		'Una palabra que falta se escribe con cinco guiones bajos (_____), una vez, y en ningún otro tipo de pregunta.',
	unattributed: 'Esto es lo que alguien dice, no un hecho: nombra a quien lo dice.',
	'unresolved-reference':
		'Una palabra solo se entiende con el artículo («he», «this», «their»): nombra aquello a lo que se refiere.',
	'relative-time': 'Cuenta el tiempo desde el día del artículo («yesterday», «on Friday»): escribe la fecha.',
	'names-the-passage': 'Habla de «the article»: pregunta por el mundo, para que la respuesta se pueda saber.',
	unbalanced: 'Hay una comilla o un paréntesis abierto: ciérralo.',
	'doubled-word': 'Una palabra está dos veces.',
	'a-or-an': 'Hay «a» donde va «an», o al revés.',
	'bad-spacing': 'Hay un espacio o una coma donde no va.',
	'page-junk': 'Contiene un trozo de la página web que no es parte de la historia.',
	'value-at-middle': 'El número está en medio de la escala, donde todos prueban primero: mueve un extremo.',
	'value-at-end': 'El número está en un extremo de la escala: aleja ese extremo.',
	'wide-tolerance': 'A ciegas se acertaría a menudo: reduce «cuenta como exacto» o alarga la escala.',
	'few-steps': 'La escala tiene menos de ocho pasos: haz el paso más pequeño.',
	'order-told': 'Un hecho dice su propio sitio (una fecha, «later», «the second»): quita esa palabra.',
	'match-told': 'Una pareja se delata: sus dos lados comparten una palabra que ninguna otra tiene.',
	'same-options': 'Dos respuestas son iguales.',
	'option-within-option': 'Una respuesta contiene a otra, así que las dos pueden ser correctas.',
	'all-or-none-of-the-above': 'Ninguna respuesta puede hablar de las otras («all of the above»).',
	'mixed-forms': 'Las respuestas no están escritas igual: la misma unidad, mayúscula y punto en cada una.',
	'mixed-precision': 'Un número es más exacto que los demás y salta a la vista.',
	'numbers-out-of-order': 'Los números van del menor al mayor.',
	'key-in-stem': 'La pregunta contiene su propia respuesta.',
	'key-word-in-stem': 'La pregunta comparte una palabra solo con la respuesta correcta, y eso la delata.',
	'distractor-in-stem': 'La pregunta nombra una respuesta falsa, y eso la descarta.',
	'article-mismatch': 'Una respuesta no encaja con el «a» o «an» que hay antes del hueco.',
	'number-mismatch': 'Una respuesta no encaja con el singular o plural de la pregunta.',
	'option-text': 'Una respuesta tiene un espacio de más.',
	'evidence-not-verbatim': 'La prueba no está palabra por palabra en el artículo: elige la frase otra vez.',
	'unseen-characters': 'Contiene caracteres que nadie ve: escríbelo otra vez.',
	'similar-stems': 'Pregunta casi lo mismo que otra pregunta.',
	'key-told-by-another-stem': 'Otra pregunta delata su respuesta.',
	'key-told-by-another-answer': 'Lo que se cuenta tras otra pregunta delata su respuesta.',
	'key-position': 'La respuesta correcta está demasiadas veces en el mismo sitio.',
	'key-longest': 'La respuesta correcta es la más larga. Se puede adivinar por eso.',
	'long-stem': 'La pregunta es larga.',
	'side-detail': 'Pregunta por un detalle al margen de la historia.',
	'few-options': 'Tiene pocas respuestas para elegir.',
	'widely-known': 'Muchos lo saben sin haber leído el artículo.'
};

/** A remark as a sentence; `numberOf` gives the number of the question it clashes with. */
export function remarkText(
	{ code, other }: Remark,
	numberOf: (itemId: string) => number | undefined
): string {
	const number = other === undefined ? undefined : numberOf(other);
	const sentence = REMARKS[code];
	if (number === undefined) return sentence;
	return sentence
		.replace('otra pregunta', `la pregunta ${number}`)
		.replace('Otra pregunta', `La pregunta ${number}`);
}

const FIELDS: readonly (readonly [RegExp, string])[] = [
	[/^stem$/, 'La pregunta'],
	[/^rows\[\d+\]\.text$/, 'Una respuesta'],
	[/^rows\[\d+\]\.match$/, 'El lado derecho de una pareja'],
	[/^rows\[\d+\]\.reason$/, 'Un motivo'],
	[/^scale\.value$/, 'El número'],
	[/^scale\.min$/, 'El mínimo de la escala'],
	[/^scale\.max$/, 'El máximo de la escala'],
	[/^scale\.step$/, 'El paso'],
	[/^scale\.tolerance$/, '«Cuenta como exacto»']
];

const nameOf = (field: string) => FIELDS.find(([pattern]) => pattern.test(field))?.[1] ?? 'Esto';

/** What a form still lacks, as a sentence that says what to do. */
export function formProblemText({ code, field }: FormProblem): string {
	switch (code) {
		case 'empty':
			return field.startsWith('rows')
				? `${nameOf(field)} está por escribir: complétalo.`
				: 'Escribe la pregunta.';
		case 'too-long':
			return `${nameOf(field)}: demasiado largo, acórtalo.`;
		case 'too-few':
			return 'Hay muy pocas respuestas: una elección necesita dos; un orden o unas parejas, tres.';
		case 'no-evidence':
			return 'Elige la frase del artículo que prueba la respuesta.';
		case 'not-a-number':
			return `${nameOf(field)} debe ser un número, como 40 o 2.5.`;
		case 'no-scale':
			return 'Escribe el mínimo y el máximo de la escala, su paso, y cuánto de cerca cuenta como exacto.';
		case 'no-key':
			return 'Di qué respuesta es la correcta.';
		case 'two-keys':
			return 'Solo una respuesta puede ser la correcta.';
		case 'value-outside-scale':
			return 'El número no está en la escala: mueve sus extremos.';
		case 'value-between-steps':
			return 'Ningún paso de la escala lleva al número: haz el paso más pequeño.';
		case 'same-text':
			return 'Las mismas palabras están dos veces.';
		case 'no-tolerance':
			return '«Cuenta como exacto» debe ser más que 0.';
		default:
			return `${nameOf(field)} todavía no está bien.`;
	}
}
