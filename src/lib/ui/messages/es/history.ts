import type { CalendarDay } from '../../../../core/base/calendar-day';
import { bestAndWorst, type WRecord } from '../../../../core/progress/played';
import { counted, monthNames, spokenDay } from './format';
import { wordOf } from './frame';

export const title = 'Historial';
export const kept = 'Tus partidas se guardan en este dispositivo y en ningún otro sitio.';
export const empty = 'Todavía no hay ninguna partida. Juega una historia y aparecerá aquí.';
export const toStories = 'Ir a las historias';
export const scored = (right: number, total: number) => `${right} de ${total}`;
export const notGraded = 'Sin corregir todavía';
export const goOn = (position: number, total: number) => `Pregunta ${position} de ${total}, seguir`;
export const opening = 'Abriendo tu historial';
export const setAside = (count: number) =>
	count === 1
		? 'Una partida de este dispositivo no se puede leer. Queda apartada, no borrada.'
		: `${counted(count, 'partida')} de este dispositivo no se pueden leer. Quedan apartadas, no borradas.`;
export const closed =
	'Este dispositivo no deja que la página lea lo que guardó. Cierra otras pestañas de este sitio, o sal de la navegación privada, y vuelve a cargar la página.';

export const games = 'Tus partidas';
export const more = (count: number) => `Mostrar ${counted(count, 'partida más', 'partidas más')}`;

export const calendar = {
	monthOf: (day: CalendarDay) => `${monthNames[Number(day.slice(5, 7)) - 1] ?? ''} de ${day.slice(0, 4)}`,
	weekdays: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
	before: 'El mes anterior',
	after: 'El mes siguiente',
	free: 'libre',
	note: 'El número dice cuántas acertaste. Con trazo discontinuo: un día libre.',
	day: (day: CalendarDay, right: number, total: number) => `${spokenDay(day)}: ${right} de ${total}`
};

/** What a player is sharp on and what not, as far as the answers allow. */
export function overTimeTitle(records: readonly WRecord[]): string {
	const found = bestAndWorst(records);
	return found
		? `Buen ojo para «${wordOf[found.best]}», menos para «${wordOf[found.worst]}»`
		: 'Tus cinco preguntas hasta ahora';
}

export function overTimeNote(records: readonly WRecord[]): string {
	const asked = records.reduce((sum, record) => sum + record.asked, 0);
	return `${counted(asked, 'respuesta')} hasta ahora. Una línea es la vigésima parte; con menos de cinco respuestas no se dice ningún porcentaje.`;
}

export const latest = {
	title: (count: number) => (count === 1 ? 'Tu última partida' : `Tus últimas ${count} partidas`),
	table: 'En una tabla',
	game: 'Partida',
	day: 'Día',
	right: 'Aciertos'
};
export const byStory = {
	title: 'Por historia',
	story: 'Historia',
	games: 'Partidas',
	best: 'Mejor',
	latest: 'Última'
};
