import type { AskedEstimate } from '../../../../core/quiz/asked-quiz';

export const estimate = {
	label: (unit: string) => (unit === '' ? 'Tu cálculo' : `Tu cálculo, en ${unit}`),
	less: 'Un paso menos',
	more: 'Un paso más',
	slider: 'Tu cálculo en la escala',
	untouched: 'sin elegir todavía',
	howTo: 'Escribe un número o arrastra el anillo. Cuanto más cerca, más puntos: 10, 7 o 3.',
	points:
		'Si el número verdadero cae bajo el escalón alto recibes 10 puntos; bajo el mediano, 7; bajo el bajo, 3.',
	problem: {
		'not-a-number': () => 'Escribe un número, como 40 o 2.5.',
		outside: (least: string, most: string) => `Escribe un número entre ${least} y ${most}.`
	},
	articlePin: (number: string) => `Artículo ${number}`,
	yourPin: (number: string) => `Tú ${number}`,
	you: (value: string) => `Tú: ${value}`,
	over: (distance: string) => `, ${distance} de más`,
	under: (distance: string) => `, ${distance} de menos`,
	paid
};

/** How far off a guess may be for 10, 7 and 3 points, rounded down to what can be typed. */
function paid({ tolerance, decimals }: AskedEstimate, written: (value: number) => string): string {
	const unit = 10 ** decimals;
	const reach = (tolerances: number) => Math.floor(tolerances * tolerance * unit + 1e-6) / unit;
	const full = reach(1) > 0 ? `a menos de ${written(reach(1))}` : 'con el número exacto';
	return `10 puntos ${full}, 7 puntos a menos de ${written(reach(2.5))}, 3 puntos a menos de ${written(reach(5))}.`;
}

export const order = {
	howTo: 'Arrastra una fila, o muévela con sus flechas.',
	earliest: 'Lo primero',
	latest: 'Lo último',
	grip: (text: string) => `Mover: ${text}`,
	earlier: (text: string) => `Antes: ${text}`,
	later: (text: string) => `Después: ${text}`,
	lifted: (text: string) =>
		`${text}: levantado. Muévelo con las flechas y suéltalo con la barra espaciadora.`,
	dropped: (text: string) => `${text}: soltado.`,
	nowAt: (text: string, place: number, total: number) => `${text}: ahora en el puesto ${place} de ${total}.`,
	placeRight: 'Bien puesto',
	wasAt: (place: number) => `Lo pusiste en el puesto ${place}`
};

export const match = {
	choice: (letter: string, right: string) => `${letter}: ${right}`,
	right: 'Correcto:',
	youChose: (right: string) => `Elegiste: ${right}`
};
