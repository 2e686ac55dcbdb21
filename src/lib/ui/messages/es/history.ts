import type { CalendarDay } from '../../../../core/base/calendar-day';
import { bestAndWorst, type WRecord } from '../../../../core/progress/played';
import { counted, monthNames, percent, spokenDay } from './format';
import { wordOf } from './frame';

export const title = 'Historial';
export const kept = 'Tus partidas se guardan en este dispositivo y en ningún otro sitio.';
export const empty = 'Todavía no hay ninguna partida. Juega la edición de hoy y aparecerá aquí.';
export const toToday = 'Ir a la edición de hoy';
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
	note: 'El número dice cuántas acertaste.',
	noteFree: 'Con trazo discontinuo: un día libre.',
	day: (day: CalendarDay, right: number, total: number) => `${spokenDay(day)}: ${right} de ${total}`
};

/** From this share of right answers on a player is called sharp. */
const SHARP = 0.7;

/** What a player is sharp on and what not, as far as the answers allow. */
export function overTimeTitle(records: readonly WRecord[]): string {
	const found = bestAndWorst(records);
	if (!found) return 'Tus cinco preguntas hasta ahora';
	const { best, worst } = found;
	if (best.share >= SHARP) return `Buen ojo para «${wordOf[best.w]}», menos para «${wordOf[worst.w]}»`;
	return `Lo mejor, «${wordOf[best.w]}» (${percent(best.share)}); lo que menos, «${wordOf[worst.w]}» (${percent(worst.share)})`;
}

export function overTimeNote(records: readonly WRecord[]): string {
	const asked = records.reduce((sum, record) => sum + record.asked, 0);
	return `${counted(asked, 'respuesta')} hasta ahora. Una línea es el 5\u00a0%. Hasta la quinta respuesta no hay porcentaje.`;
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
