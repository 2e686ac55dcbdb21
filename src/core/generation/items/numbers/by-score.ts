import type { Option } from '../../../bank/item';
import { holdsWords } from '../../../bank/text';
import type { Random } from '../../../base/random';
import type { QuantityFact } from '../../facts/fact';
import { singleChoice, type Outcome } from '../candidate';
import type { Reading } from '../../facts/reading';
import type { Desk } from '../desk';
import { keyOption } from '../options';
import { saysOf } from './says';
import { stemFor } from './stem';
import { worthOf } from './worth';

const WRONG = 2;
/** From this many on, a side's number is of votes, not of goals. */
const MANY = 20;

interface Score {
	readonly first: number;
	readonly second: number;
	/** The dash as it is written. */
	readonly dash: string;
}

/** By what score …?, with three scores to choose from. */
export function byScore(desk: Desk, fact: QuantityFact): Outcome {
	const { quantity, evidence, status } = fact;
	const dash = /[-–]/.exec(quantity.text)?.[0];
	if (quantity.kind !== 'score' || quantity.upper === undefined || dash === undefined) return 'flawed';
	const score: Score = { first: quantity.value, second: quantity.upper, dash };
	if (isInTitle(desk.reading.title ?? '', score)) return 'flawed';
	const stem = stemFor(desk.reading, fact);
	if (stem === undefined) return 'flawed';
	const isVote = /\bvotes?\b/.test(stem);
	if (isOfOthers(desk.reading, stem) || !(isVote || saysWhich(desk.reading, stem))) return 'flawed';
	const options = optionsFor(desk, { fact, score, isVote });
	if (options.length <= WRONG) return 'no-distractors';
	const item = singleChoice({ w: 'how-many', family: 'score', stem, status, evidence: [evidence], options });
	return { item, fact: fact.id, sentence: fact.sentence, entities: [], weight: worthOf(desk, fact) };
}

const WON = /\b(?:beats?|defeats?|defeated|wins?|won|loses?|lost|draws?|thrash|edge)\b/i;

/** Whether the headline is of one match and the question of another. */
function isOfOthers({ title = '', story, entities }: Reading, stem: string): boolean {
	const sides = entities.entities.filter(({ id, type }) => story.named.has(id) && type !== 'person');
	return WON.test(title) && sides.length > 1 && !sides.some(({ name }) => stem.includes(name));
}

const MATCH =
	/\b(?:final|semi-?finals?|quarter-?finals?|play-?off|derby|cup|bowl|championships?|league|series|tournament|opener|round|title)\b/i;
/** Sides from which it is clear which match is meant. */
const SIDES = 2;

/** Whether a question says which match it is of: by its name, or by both sides, of which the headline may tell one. */
function saysWhich({ title = '', entities }: Reading, stem: string): boolean {
	const sides = entities.entities.filter(
		({ type, name, aliases }) =>
			type !== 'person' && [name, ...aliases].some((form) => holdsWords(stem, form))
	);
	const rivals = entities.entities.filter(({ type, name }) => type !== 'person' && holdsWords(title, name));
	const isTold = sides.some((side) => rivals.includes(side)) && rivals.length >= SIDES;
	return MATCH.test(stem) || sides.length >= SIDES || isTold || namesIn(stem) >= SIDES;
}

/** How many names a question has, known or not: "did Arvik Rovers beat Norvald". */
function namesIn(stem: string): number {
	return (stem.replace(/\p{Lu}\p{Ll}+ \d{4}/gu, '').match(/(?<!^)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu) ?? [])
		.length;
}

interface Played {
	readonly fact: QuantityFact;
	readonly score: Score;
	/** A number of judges or members shared out between two sides. */
	readonly isVote: boolean;
}

function optionsFor(desk: Desk, { fact, score, isVote }: Played): readonly Option[] {
	const { evidence, id } = fact;
	const reason = saysOf(fact);
	const random = desk.randomFor(`score ${id}`);
	const wrong = otherScores(score, isVote, random).slice(0, WRONG);
	const options = wrong.map((other) => ({
		other,
		option: { text: written(other), isKey: false, reason, evidence }
	}));
	return [...options, { other: score, option: keyOption(written(score), reason, evidence) }]
		.sort((a, b) => a.other.first - b.other.first || a.other.second - b.other.second)
		.map(({ option }) => option);
}

/** Scores near this one with the same winner, in an order left to chance. */
function otherScores(score: Score, isVote: boolean, random: Random): readonly Score[] {
	const { first, second } = score;
	const by =
		first + second >= MANY
			? [0.03, 0.06, 0.1, 0.14].map((share) => Math.max(1, Math.round(share * (first + second))))
			: [1, 2];
	const moved =
		isVote || first + second >= MANY
			? by.flatMap((n) => [shift(score, -n, n), shift(score, n, -n)])
			: by.flatMap((n) => [
					shift(score, n, 0),
					shift(score, 0, n),
					shift(score, -n, 0),
					shift(score, n, n),
					shift(score, -n, -n)
				]);
	const fair = moved.filter(
		(other) =>
			other.first >= 0 &&
			other.second >= 0 &&
			Math.sign(other.first - other.second) === Math.sign(first - second)
	);
	const at = Math.floor(random() * Math.max(1, fair.length));
	return [...fair.slice(at), ...fair.slice(0, at)];
}

function shift(score: Score, first: number, second: number): Score {
	return { ...score, first: score.first + first, second: score.second + second };
}

function written({ first, second, dash }: Score): string {
	return `${first}${dash}${second}`;
}

function isInTitle(title: string, { first, second }: Score): boolean {
	const found = [...title.matchAll(/(\d{1,3})\s?[-–—]\s?(\d{1,3})/g)];
	return found.some(([, one, other]) =>
		[`${first} ${second}`, `${second} ${first}`].includes(`${one} ${other}`)
	);
}
