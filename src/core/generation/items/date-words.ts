import type { Happening } from '../facts/happenings/happening';
import { told } from '../facts/happenings/happening';
import { writtenDate } from '../facts/dates/written-date';

/** When something happened, as it follows what happened: "on 31 January 2018", "in 1984", "around 1951". */
export function whenOf({ value, date, standing }: Happening): string {
	if (standing === 'since') return `since ${writtenDate(value)}`;
	if (date.precision === 'minute') return `in ${date.text}`;
	if (date.precision === 'decade') return `in the ${value}s`;
	if (date.precision === 'week') return `in the week of ${writtenDate(value)}`;
	if (date.isRough) return `around ${writtenDate(value)}`;
	return `${value.length === 10 ? 'on' : 'in'} ${writtenDate(value)}`;
}

/** What happened and when, as a sentence. */
export function toldWhen(happening: Happening): string {
	const { verb } = happening;
	const took = verb.kind !== 'named' ? '' : verb.main === '' ? `${verb.helper} ` : 'took place ';
	return `${told(happening)} ${took}${whenOf(happening)}.`;
}
