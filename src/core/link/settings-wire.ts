import * as v from 'valibot';
import type { AskedQuiz } from '../quiz/asked-quiz';

/** What the settings' number and the fields that it announces say of a quiz. */
type Set = Pick<AskedQuiz, 'settings' | 'resultsTo'> & { readonly salt?: string };

/** The bits of the settings' number. Whoever sets one of the last three adds its field at the end of the list, in this order. */
const BITS = {
	shuffle: 1,
	atTheEnd: 2,
	withheld: 4,
	asksName: 8,
	minutes: 16,
	resultsTo: 32,
	salt: 64
} as const;
const ALL_BITS = 127;

/** A field that the settings' number announces: the minutes, the public key that results go to, an exam's salt. */
export const addedWire = v.union([v.pipe(v.number(), v.safeInteger(), v.minValue(0)), v.string()]);

export function areKnown(bits: number): boolean {
	return bits <= ALL_BITS;
}

export function bitsOf({ settings, resultsTo, salt }: Set): number {
	const { shuffle, feedback, minutes, asksName } = settings;
	return (
		(shuffle ? BITS.shuffle : 0) +
		(feedback === 'end' ? BITS.atTheEnd : 0) +
		(feedback === 'none' ? BITS.withheld : 0) +
		(asksName ? BITS.asksName : 0) +
		(minutes === undefined ? 0 : BITS.minutes) +
		(resultsTo === undefined ? 0 : BITS.resultsTo) +
		(salt === undefined ? 0 : BITS.salt)
	);
}

/** The fields that the number announces. */
export function addedTo({ settings, resultsTo, salt }: Set): readonly (number | string)[] {
	return [settings.minutes ?? [], resultsTo ?? [], salt ?? []].flat();
}

/** What bits and fields say; what does not fit together is not written again as it was, and so refused by its reader. */
export function addedFrom(bits: number, added: readonly (number | string)[]): Set {
	const has = (bit: number) => (bits & bit) !== 0;
	const rest = [...added];
	const minutes = has(BITS.minutes) ? rest.shift() : undefined;
	const resultsTo = has(BITS.resultsTo) ? rest.shift() : undefined;
	const salt = has(BITS.salt) ? rest.shift() : undefined;
	return {
		settings: {
			shuffle: has(BITS.shuffle),
			feedback: has(BITS.withheld) ? 'none' : has(BITS.atTheEnd) ? 'end' : 'each',
			...(typeof minutes === 'number' ? { minutes } : {}),
			...(has(BITS.asksName) ? { asksName: true } : {})
		},
		...(typeof resultsTo === 'string' ? { resultsTo } : {}),
		...(typeof salt === 'string' ? { salt } : {})
	};
}
