import { CURRENCY_NOUNS, CURRENCY_SIGNS, UNIT_FORMS } from '../../knowledge/numbers';
import type { Token } from '../../language/sentence';
import { touches } from '../entities/text';
import type { WrittenNumber } from './number';

export type QuantityClass =
	| 'count'
	| 'money'
	| 'percent'
	| 'age'
	| 'duration'
	| 'distance'
	| 'area'
	| 'weight'
	| 'volume'
	| 'speed'
	| 'temperature'
	| 'magnitude'
	| 'score'
	| 'multiple'
	| 'energy'
	/** A number that no rule understands: minute 37, room 12, Article 40. Ask nothing about it. */
	| 'label';

/** What a number measures: the tokens its words take, and the token of the counted noun. */
export interface Measure {
	readonly kind: QuantityClass;
	readonly first: number;
	readonly last: number;
	readonly unit?: string;
	readonly noun?: number;
}

const LABEL_NOUNS = new Set(
	(
		'number no no. nos. article section room flight page chapter route highway phase act amendment group grade level category version part ' +
		'channel platform gate lot line class division volume verse paragraph unit reactor size minute day week round game season step area base ' +
		'bus exit form resolution formula lap train under over'
	).split(' ')
);
const CLOCK = /^(?:bce?|ce|ad|[ap]\.?m\.?|o['’]clock|gmt|utc|est|edt|hrs)$/;
const BEFORE_AGE = /^(?:aged|age|ages)$/;
const COUNTRY_OF_CURRENCY = /^(?:US|U\.S\.|Australian|Canadian|Hong Kong|Singapore|Taiwan)$/;
/** What may stand between a number and the noun it counts. */
const MODIFIER = /^(?:JJ[RS]?|NN|NNP|NNPS|NNS|VBN|VBG|HYPH|CD|POS|RB|DT)$/;
const SCORE_WORDS =
	/^(?:win|beat|defeat|lose|draw|score|lead|victory|loss|vote|pass|tie|penalty|goal|match|final|game)$/;
const HIGHEST_AGE = 120;

const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? '';

/** Reads what stands before and after a number; `label` when it only names something, undefined for a time of day. */
export function measureOf(tokens: readonly Token[], number: WrittenNumber): Measure | undefined {
	if (CLOCK.test(lower(tokens[number.last + 1])) || lower(tokens[number.last + 1]) === ':') return undefined;
	return (
		moneyOf(tokens, number) ??
		ageOf(tokens, number) ??
		magnitudeOf(tokens, number) ??
		unitOf(tokens, number) ??
		scoreOf(tokens, number) ??
		labelOf(tokens, number) ??
		countOf(tokens, number)
	);
}

/** The currency sign before a number ("US$" is two tokens), and where it begins. */
export function signBefore(
	tokens: readonly Token[],
	at: number
): { first: number; unit: string } | undefined {
	const sign = tokens[at - 1];
	const unit = sign && CURRENCY_SIGNS.get(sign.text);
	if (!sign || unit === undefined) return undefined;
	const country = tokens[at - 2];
	const longer = country && touches(country, sign) ? CURRENCY_SIGNS.get(country.text + sign.text) : undefined;
	return longer === undefined ? { first: at - 1, unit } : { first: at - 2, unit: longer };
}

function moneyOf(tokens: readonly Token[], { first, last }: WrittenNumber): Measure | undefined {
	const sign = signBefore(tokens, first);
	const country = COUNTRY_OF_CURRENCY.test(tokens[last + 1]?.text ?? '') ? tokens[last + 1]?.text : undefined;
	const end = country === undefined ? last + 1 : last + 2;
	const noun = tokens[end];
	const named = noun && isMoneyNoun(tokens[end - 1], noun) ? CURRENCY_NOUNS.get(lower(noun)) : undefined;
	if (named === undefined)
		return sign ? { kind: 'money', unit: sign.unit, first: sign.first, last } : undefined;
	const unit = sign?.unit ?? (country === undefined ? named : `${country} ${named}`);
	return { kind: 'money', unit, first: sign?.first ?? first, last: end };
}

function isMoneyNoun(before: Token | undefined, noun: Token): boolean {
	return noun.text.length > 1 || touches(before, noun);
}

/** "35-year-old", "aged 35", "at the age of 35", "Ada Example, 35," and "35 years old". */
function ageOf(tokens: readonly Token[], { first, last, value }: WrittenNumber): Measure | undefined {
	const words = [1, 2, 3, 4].map((step) => lower(tokens[last + step])).filter((word) => !/^[-–]$/.test(word));
	const length = /^[-–]$/.test(lower(tokens[last + 1])) ? 4 : 2;
	if (/^years?$/.test(words[0] ?? '') && (words[1] === 'old' || words[1] === 'olds')) {
		const owner = tokens[last + length]?.head ?? -1;
		const noun = owner > last + length && tokens[owner]?.tag.startsWith('NN') ? { noun: owner } : {};
		return { kind: 'age', unit: 'year', first, last: last + length, ...noun };
	}
	if (/^years?$/.test(words[0] ?? '') && words[1] === 'of' && words[2] === 'age') {
		return { kind: 'age', unit: 'year', first, last: last + 3 };
	}
	if (value > HIGHEST_AGE) return undefined;
	const before = lower(tokens[first - 1]);
	const said = BEFORE_AGE.test(before) || (before === 'of' && lower(tokens[first - 2]) === 'age');
	const name = tokens[first - 2];
	const closes = /^[,)]$/.test(lower(tokens[last + 1]));
	const besideName = before === ',' && closes && name?.tag === 'NNP' && value >= 5 && last === first;
	return said || besideName || isAgeOfSubject(tokens, first, last)
		? { kind: 'age', unit: 'year', first, last }
		: undefined;
}

/** "when she was 10": a bare number said of a person. */
function isAgeOfSubject(tokens: readonly Token[], first: number, last: number): boolean {
	const isBare = /^(?:[.,"”)]|'')?$/.test(lower(tokens[last + 1])) || tokens[last + 1]?.lemma === 'when';
	const isSaid = /^(?:be|turn)$/.test(tokens[first - 1]?.lemma ?? '');
	return isBare && isSaid && /^(?:he|she)$/.test(lower(tokens[first - 2]));
}

/** "magnitude 5.6", "a 5.6-magnitude earthquake", "a magnitude of 4.1". */
function magnitudeOf(tokens: readonly Token[], { first, last, value }: WrittenNumber): Measure | undefined {
	if (value >= 11) return undefined;
	const before = [1, 2].map((step) => lower(tokens[first - step]));
	const after = [1, 2].map((step) => lower(tokens[last + step]));
	const said = before.includes('magnitude') || after.includes('magnitude') || before.includes('measuring');
	const onScale = tokens.slice(last + 1, last + 6).some((token) => token.text === 'Richter');
	return said || onScale ? { kind: 'magnitude', first, last } : undefined;
}

function unitOf(tokens: readonly Token[], { first, last }: WrittenNumber): Measure | undefined {
	const hyphen = /^[-–]$/.test(lower(tokens[last + 1])) ? 1 : 0;
	for (const length of [3, 2, 1]) {
		const end = last + hyphen + length;
		const form = tokens.slice(last + hyphen + 1, end + 1);
		if (form.length < length) continue;
		const written = form.map(({ text }) => text).join(' ');
		const found = UNIT_FORMS.get(written) ?? UNIT_FORMS.get(written.toLowerCase());
		if (!found || (written.length < 3 && !isShortUnit(tokens, last, written))) continue;
		if (/^degrees?$/.test(written) && !isWarm(tokens)) return { kind: 'label', first, last: end };
		return { kind: kindOfUnit(found.kind), unit: found.unit, first, last: end };
	}
	return undefined;
}

const KINDS: readonly QuantityClass[] = [
	'duration',
	'distance',
	'area',
	'weight',
	'volume',
	'speed',
	'temperature',
	'percent',
	'multiple',
	'energy'
];

function kindOfUnit(kind: string): QuantityClass {
	return KINDS.find((known) => known === kind) ?? 'label';
}

/** Units of one or two letters stand for themselves only right behind the number, or as km, kg, %. */
function isShortUnit(tokens: readonly Token[], last: number, written: string): boolean {
	const unit = tokens[last + 1];
	return (
		/^(?:%|km|kg|cm|mm|ft|lb|oz|MW|GW|kW|MB|GB|TB|mg|pc)$/.test(written) ||
		(unit !== undefined && touches(tokens[last], unit))
	);
}

function isWarm(tokens: readonly Token[]): boolean {
	return tokens.some((token) =>
		/^(?:Celsius|Fahrenheit|temperatures?|C|F|warm|hot|cold|warmer)$/i.test(token.text)
	);
}

function scoreOf(tokens: readonly Token[], number: WrittenNumber): Measure | undefined {
	const { first, last, joint, upper = 0, value, decimals } = number;
	if (joint !== 'dash' || decimals > 0) return undefined;
	const near = tokens.slice(Math.max(0, first - 10), last + 4);
	const isContest = near.some((token) => SCORE_WORDS.test(token.lemma));
	const counts =
		tokens[last + 1]?.tag === 'NNS' &&
		!/^(?:votes?|goals?|points?|runs?|penalties)$/.test(lower(tokens[last + 1]));
	if (counts && upper > value) return undefined;
	return { kind: isContest && value < 1000 && upper < 1000 ? 'score' : 'label', first, last };
}

/** "Article 40", "Flight 370", "No. 10", "SHA-1": the number names, it does not count. */
function labelOf(tokens: readonly Token[], { first, last, written }: WrittenNumber): Measure | undefined {
	const before = tokens[first - 1];
	const after = tokens[last + 1];
	const label: Measure = { kind: 'label', first, last };
	if (/^[-–/±]$/.test(before?.text ?? '') || after?.text === '±') return label;
	if (before?.text === '(' && after?.text === ')') return label;
	if (after?.tag === 'NNS' || (tokens[first]?.relation === 'nummod' && (tokens[first]?.head ?? -1) > last))
		return undefined;
	if (
		lower(tokens[first + 1]) === 'in' &&
		/^\d+$|^(?:three|four|five|six|ten)$/.test(lower(tokens[first + 2]))
	)
		return label;
	if (!before) return undefined;
	if (LABEL_NOUNS.has(lower(before))) return label;
	if (written === 'digits' && before.tag.startsWith('NNP')) return label;
	const countsNothing = countedNoun(tokens, first, last) === undefined;
	return countsNothing && /^(?:NN|NNP|NNPS|DT)$/.test(before.tag) ? label : undefined;
}

function countOf(
	tokens: readonly Token[],
	{ first, last, value, written }: WrittenNumber
): Measure | undefined {
	const noun = countedNoun(tokens, first, last);
	const isYear =
		written === 'digits' &&
		value >= 1000 &&
		value < 2200 &&
		!/,/.test(tokens[first]?.text ?? '') &&
		last === first;
	if (isYear && tokens[last + 1]?.tag !== 'NNS') return undefined;
	if (value === 1 && noun === undefined) return undefined;
	return { kind: 'count', first, last, ...(noun === undefined ? {} : { noun }) };
}

/** The noun above the number in the tree, or the last noun of the words right after it. */
function countedNoun(tokens: readonly Token[], first: number, last: number): number | undefined {
	for (let at = first; at <= last; at++) {
		const token = tokens[at];
		const head = tokens[token?.head ?? -1];
		if (token?.relation === 'nummod' && token.head > last && head?.tag.startsWith('NN')) return token.head;
	}
	let noun: number | undefined;
	for (
		let at = last + 1;
		at < Math.min(tokens.length, last + 7) && MODIFIER.test(tokens[at]?.tag ?? '');
		at++
	) {
		const tag = tokens[at]?.tag;
		if (noun !== undefined && tag === 'DT') break;
		if (tag === 'NNS' || tag === 'NN') noun = at;
		if (tag === 'NNS') break;
	}
	return noun;
}
