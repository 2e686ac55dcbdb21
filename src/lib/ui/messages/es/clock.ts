import { onTheClock } from '../clock';
import { counted } from './format';

export { onTheClock, spokenMoments } from '../clock';

export const clock = { hide: 'Ocultar el reloj', show: 'Mostrar el reloj' };

export const left = (seconds: number) => `Quedan ${onTheClock(seconds)}`;

export function spokenLeft(seconds: number): string {
	const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
	const parts = [
		...(minutes > 0 ? [counted(minutes, 'minuto')] : []),
		...(rest > 0 ? [counted(rest, 'segundo')] : [])
	];
	return `Quedan ${parts.join(' y ')}.`;
}
