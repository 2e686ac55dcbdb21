import { type CalendarDay, weekday } from '../../../../core/base/calendar-day';
import type { StreakDay } from '../../../../core/progress/streak';
import { counted, spokenDay } from './format';

const weekdays = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];

export const weekdayOf = (day: CalendarDay) => weekdays[weekday(day)] ?? '';

/** How many days a streak runs, free ones counted: `12 días seguidos`. */
export const running = (streak: readonly StreakDay[]) =>
	streak.length === 0 ? 'Tu primer día' : counted(streak.length, 'día seguido', 'días seguidos');

/** What became of the free days, the latest by name. */
export function freeDaysNote(streak: readonly StreakDay[]): string {
	if (streak.length === 0)
		return 'Juega la edición del día y vuelve mañana. Puedes faltar un día a la semana.';
	const free = streak.filter(({ isFree }) => isFree);
	const last = free.at(-1);
	if (!last) return 'Puedes faltar un día a la semana.';
	return `${counted(streak.length - free.length, 'día jugado', 'días jugados')} y ${counted(free.length, 'libre')}, el último el ${weekdayOf(last.day)} ${spokenDay(last.day)}.`;
}

export const goalNote = (played: number, goal: number) =>
	played >= goal
		? `${played} de ${goal} días esta semana: meta alcanzada.`
		: `${played} de ${goal} días esta semana.`;

export const goal = {
	label: 'Meta semanal',
	none: 'Sin meta',
	days: (days: number) => (days === 7 ? 'Todos los días' : `${days} días a la semana`)
};
