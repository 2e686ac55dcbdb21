import { counted } from './format';

export const clock = { hide: 'Ocultar el reloj', show: 'Mostrar el reloj' };

/** Time left as on a clock, `7:05`; whole seconds. */
export function onTheClock(seconds: number): string {
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
export const left = (seconds: number) => `Quedan ${onTheClock(seconds)}`;

/** The moments at which the time left is said aloud, in seconds: at half, at a quarter, at ten seconds. */
export function spokenMoments(total: number): readonly number[] {
	return [Math.round(total / 2), Math.round(total / 4), 10].filter((moment) => moment < total);
}

export function spokenLeft(seconds: number): string {
	const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
	const parts = [
		...(minutes > 0 ? [counted(minutes, 'minuto')] : []),
		...(rest > 0 ? [counted(rest, 'segundo')] : [])
	];
	return `Quedan ${parts.join(' y ')}.`;
}
