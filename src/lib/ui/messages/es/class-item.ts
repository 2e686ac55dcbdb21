import type { Item } from '../../../../core/bank/item';
import { keyText, optionsOf } from '../../../../core/bank/item-parts';
import type { TeachingPoint } from '../../../../core/report/teaching-point';
import { listed } from './format';

export const detail = {
	right: 'correcta',
	idle: 'no atrajo a casi nadie',
	tooLow: 'Demasiado bajo',
	near: 'Bastante cerca',
	tooHigh: 'Demasiado alto',
	leftOut: 'Sin respuesta',
	inPlace: 'Cuántos pusieron cada uno en su sitio',
	paired: 'Cuántos encontraron cada pareja',
	chosen: 'Cuántos eligieron cada opción',
	guessed: 'Cómo cayeron los cálculos',
	part: 'Respuesta',
	count: 'Estudiantes',
	nth: (number: number, place: number) =>
		place === 0 ? `Pregunta ${number}, la más difícil` : `Pregunta ${number}`
};

/** One sentence or two to teach from. */
export function teachingLine(item: Item, point: TeachingPoint, students: number): string {
	const of = (count: number) => `${count} de ${students}`;
	switch (point.kind) {
		case 'wrong-option': {
			const drawn = point.options.flatMap((option) => optionsOf(item)[option] ?? []);
			const texts = listed(
				drawn.map(({ text }) => quoted(text)),
				'and'
			);
			const reasons = drawn.map(({ reason }) => reason).join(' ');
			return drawn.length > 1
				? `${texts} atrajeron a ${of(point.count)} cada una. ${reasons} ${worth}`
				: `${texts} atrajo a ${of(point.count)}. ${reasons} ${worth}`;
		}
		case 'too-low':
			return `${of(point.count)} calcularon de menos: es ${keyText(item)}. ${worth}`;
		case 'too-high':
			return `${of(point.count)} calcularon de más: es ${keyText(item)}. ${worth}`;
		case 'swapped': {
			const entries = 'entries' in item ? item.entries : [];
			const text = (place: number) => quoted(entries[place]?.text);
			return `${of(point.count)} pusieron ${text(point.later)} antes de ${text(point.earlier)}. ${entries[point.later]?.reason ?? ''} ${worth}`;
		}
		case 'mismatched': {
			const pairs = 'pairs' in item ? item.pairs : [];
			return `${of(point.count)} unieron ${quoted(pairs[point.left]?.left)} con ${quoted(pairs[point.right]?.right)}. ${pairs[point.left]?.reason ?? ''} ${worth}`;
		}
		case 'left-out':
			return `${of(point.count)} no respondieron. ${worth}`;
	}
}

const worth = 'Merece un minuto en clase.';

/** Quotation marks inside become single ones. */
function quoted(text = ''): string {
	return `«${text.replaceAll('“', '‘').replaceAll('”', '’')}»`;
}
