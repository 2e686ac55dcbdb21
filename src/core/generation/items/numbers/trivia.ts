import { fold } from '../../../bank/text';
import type { QuantityFact } from '../../facts/fact';
import { entityAt } from '../../facts/entities/entity';
import { indicesOf } from '../../facts/tree';
import { NUMBER_WORDS } from '../../knowledge/numbers';
import { isAllegation } from '../claims/allegation';
import { hasLoosePluperfect } from '../claims/slips';
import type { Desk } from '../desk';
import { hasLooseNoun } from './loose-nouns';
import { isOfNews } from './newsworthy';
import { isTold } from './title-numbers';
import { isBareDeed } from './trifles';
import { isHarmed, LEAST_WORTH, worthOf } from './worth';

/** Figures of a match that nobody keeps in mind. */
const STATISTIC = /\b(?:possession|fouls?|tackles?|corners?|throw-ins?|offsides?|bookings?)\b/i;
/** Where something lies, or how far it has come: a place on a map, not news. */
const PLACED =
	/(?:_____|\bhow many) (?:\p{L}+ ){1,2}(?:north|south|east|west|from|away|above|below|under|off|inland|high|long|deep|tall|wide)/iu;
/** A figure that another one has taken the place of. */
const SUPERSEDED =
	/\b(?:initial (?:\p{L}+ )?(?:toll|count|report|estimate|figure|number)|initially|at first|previously reported)\b/iu;
/** "recently", under a headline without a date. */
const UNDATED = /\b(?:recent|recently|currently|today|now|so far|lately)\b/i;

/** "six of the murders were." */
const OPEN_END = /\b(?:was|were|is|are)[.?]$/;
/** "Each amount", "was up 22 percent", "Trailing are": what is meant stands in another sentence. */
const UNSAID = /^Each\b|\b(?:is|was|were) (?:up|down) _____|^\p{Lu}\p{L}+ing (?:is|are|was|were)\b/u;

/** "had ruled for 600 years": before something that the sentence leaves out. */
function isLeftOpen({ reading }: Desk, { frame, sentence, statement, status }: QuantityFact): boolean {
	if (!frame || status !== 'asserted') return false;
	const { finite, main, last } = frame.verbs;
	const isBefore = reading.sentences[sentence]?.tokens[finite]?.text === 'had' && main > finite;
	const end = Math.max(last, frame.counted.run.last);
	const isPlain = frame.counted.run.first - last <= 2;
	return isBefore && isPlain && statement.words.every(({ first }) => first <= end);
}

/** Strengths and ages say nothing but of whom or what is named. */
const NAMED_ONLY = /^(?:magnitude|age)$/;

/** Whether a stem names a place, for a strength, or somebody of the headline, for an age. */
function namesOne({ reading }: Desk, { quantity: { kind } }: QuantityFact, stem: string): boolean {
	return reading.entities.entities.some(
		({ id, name, type }) =>
			stem.includes(name) && (kind === 'age' ? reading.story.named.has(id) : /^(?:country|place)$/.test(type))
	);
}

/** "12 of the 16 games": of a whole that only another sentence makes known. */
const OF_LOOSE =
	/\bof (?:the|their|its|his|her) \d+ \p{Ll}+(?:[.?]| (?:did|do|does|were|was|are|is|have|had|has)\b)/u;

/** Lengths that nobody takes away from a story: of a career, unless it was spent shut in or shut out. */
const CAREER = /^(?:be|work|serve|play|teach|coach|live|spend|write|report|act|run|lead)$/;
const SHUT_IN =
	/\b(?:prison|jail|custody|captiv|hostage|coma|space|orbit|exile|hospital|detention|underground|trapped)/i;
/** "a four-minute long period", "times as high" as what is not said: measures that no question puts so. */
const LIFTED =
	/\p{L}-(?:second|minute|hour|day|week|month|year|mile|met(?:er|re)|kilomet(?:er|re))s? long\b|\bperiod \p{L}+ing\b|\btimes as \p{L}+ (?!as\b)/iu;
const PAGES = /^(?:page|chapter|paragraph|slide|footnote|word|line)$/;

/** Whether a number measures what nobody keeps in mind: years in a job, minutes of a match, pages. */
function isPastime(
	{ reading }: Desk,
	{ quantity, frame, sentence, statement }: QuantityFact,
	stem: string
): boolean {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	if (LIFTED.test(stem) || PAGES.test(tokens[quantity.noun ?? -1]?.lemma ?? '')) return true;
	if (quantity.kind !== 'duration') return false;
	if (/^(?:minute|second)$/.test(quantity.unit ?? ''))
		return reading.quantities.some((all) => all.some(({ kind }) => kind === 'score'));
	const verb = tokens[frame?.verbs.main ?? statement.clause.predicate]?.lemma ?? '';
	const subject = indicesOf(statement.clause.subject).map(
		(at) => entityAt(reading.entities, sentence, at) ?? reading.references[sentence]?.get(at)
	);
	return CAREER.test(verb) && !SHUT_IN.test(stem) && subject.some((one) => one?.type === 'person');
}

/** Whether a number is worth asking, and its question neither trifling nor telling. */
export function isAskedFor(desk: Desk, fact: QuantityFact, stem: string): boolean {
	const { reading } = desk;
	if (worthOf(desk, fact) < LEAST_WORTH || isTold(reading, fact) || !isOfNews(desk, fact, stem)) return false;
	if (reading.published === undefined && UNDATED.test(stem)) return false;
	if (isPastime(desk, fact, stem) || isAllegation(reading, fact.statement)) return false;
	if (hasLoosePluperfect(stem) || (isBareDeed(stem) && !isHarmed(desk, fact))) return false;
	if (hasLooseNoun(reading, fact) || isLeftOpen(desk, fact) || UNSAID.test(stem) || OF_LOOSE.test(stem))
		return false;
	if (OPEN_END.test(stem) || (NAMED_ONLY.test(fact.quantity.kind) && !namesOne(desk, fact, stem)))
		return false;
	return (
		!STATISTIC.test(stem) && !SUPERSEDED.test(stem) && !isPlaced(fact, stem) && !tellsItself(desk, fact, stem)
	);
}

function isPlaced({ quantity: { kind, decimals } }: QuantityFact, stem: string): boolean {
	return kind === 'distance' ? PLACED.test(stem) : kind === 'duration' && decimals > 0;
}

const SHORTEST_WORD = 4;
const LONGEST_LIST = 6;
const FEWEST_NAMES = 3;

/** How many names a stem lists after a comma: "four lands, Arvik, Norvald, Sund and Hale". */
function namesIn(stem: string): number {
	const [, ...parts] = stem.split(/, and |, | and /);
	const names = parts.filter((part) => /^\p{Lu}/u.test(part)).length;
	return names >= FEWEST_NAMES - 1 && stem.includes(', ') ? names : 0;
}

/** How far apart the two years of a stem are: "from 2009 to 2017". */
function yearsApart(stem: string): number | undefined {
	const [first, second, ...more] = (stem.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number);
	return first === undefined || second === undefined || more.length > 0 ? undefined : second - first;
}

/** Letters by which a noun and a verb are of one root. */
const ROOT = 4;

/** "the sevengill" tells seven; "donors donated" counts itself. */
function tellsItself({ reading }: Desk, { quantity, frame, sentence }: QuantityFact, stem: string): boolean {
	const [word = ''] = [...NUMBER_WORDS].find(([, value]) => value === quantity.value) ?? [];
	if (word.length >= SHORTEST_WORD && fold(stem).includes(word)) return true;
	if (quantity.value <= LONGEST_LIST && namesIn(stem) >= quantity.value) return true;
	if (quantity.kind === 'duration' && yearsApart(stem) === quantity.value) return true;
	if (!frame) return false;
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const root = (tokens[frame.verbs.main]?.lemma ?? '').slice(0, ROOT);
	return indicesOf(frame.subject).some((index) => {
		const { tag = '', lemma = '' } = tokens[index] ?? {};
		return root.length === ROOT && /^NNS?$/.test(tag) && lemma.startsWith(root);
	});
}
