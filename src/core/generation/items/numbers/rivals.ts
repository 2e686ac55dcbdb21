import type { Evidence } from '../../../bank/item';
import type { Quantity } from '../../facts/quantities/find-quantities';
import { evidenceOf, type Reading } from '../../facts/reading';
import { writeNumeral, type Numeral } from './made-numbers';

/** A wrong number with why it is wrong. */
export interface WrongNumber {
	readonly value: number;
	readonly text: string;
	readonly reason: string;
	readonly evidence: Evidence;
}

/** How much larger or smaller a rival may be and still be believed: a share of the key, steps of a small count, points of a share, years of an age. */
const LARGEST_RATIO = 1.75;
/** Share of the key below which a rival only splits hairs. */
const NEAREST = 0.05;
const SMALL = 12;
const FARTHEST_SMALL = 3;
const FARTHEST_POINTS = 25;
const FARTHEST_AGE = 0.3;

/** The article's other numbers of the same class that could be taken for the key but count something else. */
export function rivalsOf(reading: Reading, quantity: Quantity, numeral: Numeral): readonly WrongNumber[] {
	const scale = quantity.value / numeral.value;
	const found = new Map<string, WrongNumber>();
	reading.quantities.flat().forEach((other) => {
		if (!isRival(reading, quantity, other)) return;
		const value = other.value / scale;
		const text = writeNumeral(numeral, value);
		if (text === undefined || text === numeral.text || !isAsRound(numeral, value) || found.has(text)) return;
		const evidence = evidenceOf(reading, other.sentence, {
			first: other.numberFirst,
			last: other.numberLast
		});
		found.set(text, { value, text, evidence, reason: reasonFor(reading, other) });
	});
	return [...found.values()];
}

function isRival(reading: Reading, quantity: Quantity, other: Quantity): boolean {
	if (other.kind !== quantity.kind || other.unit !== quantity.unit || other.upper !== undefined) return false;
	if (other.value === quantity.value || other.value <= 1) return false;
	if (countsTheSame(reading, quantity, other)) return false;
	return isNear(quantity, other.value);
}

/** Whether a number could be taken for another of its class by its size. */
function isNear({ value, kind }: Quantity, other: number): boolean {
	const off = Math.abs(other - value);
	if (kind === 'age') return off <= Math.max(FARTHEST_SMALL, FARTHEST_AGE * value);
	if (value <= SMALL && /^(?:count|duration|multiple)$/.test(kind)) return off <= FARTHEST_SMALL;
	if (kind === 'percent' && off > FARTHEST_POINTS) return false;
	return off >= NEAREST * value && other < LARGEST_RATIO * value && value < LARGEST_RATIO * other;
}

/** What else the article counts of the same thing: none of it is wrong beside a small number. */
export function alsoCounted(reading: Reading, quantity: Quantity): ReadonlySet<number> {
	const same = reading.quantities.flat().filter((other) => countsTheSame(reading, quantity, other));
	return new Set([quantity, ...same].map(({ value }) => value));
}

/** Whether a value is what a number and another of its sentence make together: "five were held, and two more" are seven. */
export function addsUp(reading: Reading, quantity: Quantity, value: number): boolean {
	const beside = reading.quantities[quantity.sentence] ?? [];
	return beside.some((other) => other !== quantity && quantity.value + other.value === value);
}

/** Whether another number counts the same thing in another sentence: it may be an older figure, and not wrong. */
function countsTheSame({ sentences }: Reading, one: Quantity, other: Quantity): boolean {
	if (one.sentence === other.sentence) return false;
	const nounOf = ({ sentence, noun = -1 }: Quantity) => sentences[sentence]?.tokens[noun]?.lemma;
	const noun = nounOf(one);
	return noun === undefined ? sharesMeasure(sentences, one, other) : noun === nounOf(other);
}

const NEAR = 7;

/** Whether the same noun stands before both numbers: both are of the temperature, and it may be the same one. */
function sharesMeasure(sentences: Reading['sentences'], one: Quantity, other: Quantity): boolean {
	if (!/^(?:temperature|magnitude|speed|distance|weight)$/.test(one.kind)) return false;
	const nouns = ({ sentence, first }: Quantity) =>
		(sentences[sentence]?.tokens ?? [])
			.slice(Math.max(0, first - NEAR), first)
			.filter(({ tag }) => tag === 'NN')
			.map(({ lemma }) => lemma);
	const before = nouns(one);
	return nouns(other).some((noun) => before.includes(noun));
}

function isAsRound(numeral: Numeral, value: number): boolean {
	if (numeral.decimals > 0) return Number(value.toFixed(numeral.decimals)) === Number(value.toPrecision(12));
	if (!Number.isInteger(value)) return false;
	return Math.abs(zeros(numeral.value) - zeros(value)) < 2;
}

function zeros(value: number): number {
	let count = 0;
	for (let rest = value; rest > 0 && rest % 10 === 0; rest /= 10) count += 1;
	return count;
}

function reasonFor({ sentences, text }: Reading, { sentence, first, last, noun = last }: Quantity): string {
	const tokens = sentences[sentence]?.tokens ?? [];
	const from = tokens[first];
	const to = tokens[Math.max(last, noun)];
	const words = from && to ? text.slice(from.start, to.end).replace(/\s+/g, ' ') : '';
	return `“${words}” stands in the article too, but of something else.`;
}
