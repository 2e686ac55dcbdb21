import type { WeeklyGoal } from '../../../../core/progress/weekly-goal';

/** A question with its answers, the first of which is how it is until something is chosen. */
interface Words<Value> {
	readonly legend: string;
	readonly choices: readonly (readonly [Value, string])[];
	readonly help?: string;
}
const words = <Value extends string | number>(asked: Words<Value>) => asked;

export const title = 'Ajustes';
export const description = 'Cómo se ve y se juega Five Ws en este dispositivo.';
export const intro =
	'Todo lo que eliges aquí vale en este dispositivo al momento, y nada de ello se envía a ninguna parte.';
export const notKept =
	'Tu navegador no deja que esta página guarde lo que elegiste: vale hasta que cierres la página.';

export const reading = 'Lectura';
export const text = words<'normal' | 'large' | 'larger'>({
	legend: 'Tamaño del texto',
	choices: [
		['normal', 'El de mi navegador'],
		['large', 'Grande'],
		['larger', 'Más grande']
	]
});
export const spacing = words<'normal' | 'wide'>({
	legend: 'Líneas y letras',
	choices: [
		['normal', 'Como siempre'],
		['wide', 'Más separadas']
	]
});
export const face = words<'print' | 'plain'>({
	legend: 'Tipo de letra',
	choices: [
		['print', 'De periódico, con remates'],
		['plain', 'Las letras sencillas de mi dispositivo']
	]
});
export const theme = words<'device' | 'light' | 'dark'>({
	legend: 'Claro u oscuro',
	choices: [
		['device', 'Como mi dispositivo'],
		['light', 'Claro'],
		['dark', 'Oscuro']
	]
});

export const playing = 'Juego';
export const typeFirst = {
	label: 'Responder primero con mis palabras',
	help: 'Donde la respuesta es corta. Después salen las opciones, por menos puntos. Nunca en un cuestionario cuyos resultados van a una clase.'
};
export const confidence = {
	label: 'Decir cómo de segura es mi respuesta',
	help: 'El resultado dice cuántas veces acertaste cuando era segura.'
};
export const findProof = {
	label: 'Buscar la prueba por mi cuenta',
	help: 'En las historias de este sitio: tras responder, toca la frase que lo prueba.'
};
export const fewer = {
	label: 'Quitar una respuesta falsa',
	help: 'Donde haya tres respuestas o más. Nunca en un cuestionario cuyos resultados van a una clase.'
};
export const untimed = {
	label: 'Jugar sin límite de tiempo',
	help: 'Un cuestionario con límite ofrece primero «sin límite». Tu resultado dice cuánto tardaste.'
};
export const aloud = {
	label: 'Ofrecer leer en voz alta preguntas y pruebas',
	help: 'Con la voz de tu dispositivo.'
};
export const sound = {
	label: 'Sonidos',
	help: 'Dos notas hacia arriba si es correcta, una grave si no.'
};
export const haptics = {
	label: 'Vibración',
	help: 'Una vez si es correcta, dos si no. No si tu dispositivo pide menos movimiento.'
};
export const keys = {
	label: 'Atajos de teclado',
	help: '1–4 y A–D eligen, Intro sigue, ? muestra las teclas, Esc sale.'
};

export const sharing = 'Compartir y metas';
export const squares = words<'ink' | 'colours'>({
	legend: 'Cuadros de un resultado compartido',
	choices: [
		['ink', 'Blanco y negro'],
		['colours', 'Azul y naranja, que distinguen quienes no ven bien los colores']
	]
});
export const goal = words<WeeklyGoal>({
	legend: 'Meta semanal',
	choices: [
		[0, 'Sin meta'],
		[3, '3 días'],
		[5, '5 días'],
		[7, 'Todos los días']
	]
});
