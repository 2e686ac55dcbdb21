import { fold } from '../../../bank/text';
import type { QuantityFact } from '../../facts/fact';
import { stemOf } from '../../facts/story';
import { NUMBER_WORDS } from '../../knowledge/numbers';
import type { Desk } from '../desk';
import { isTold } from './title-numbers';
import { LEAST_WORTH, worthOf } from './worth';

/** Figures of a match that nobody keeps in mind. */
const STATISTIC = /\b(?:possession|fouls?|tackles?|corners?|throw-ins?|offsides?|bookings?)\b/i;
/** Where something lies, or how far it has come: a place on a map, not news. */
const PLACED =
	/(?:_____|\bhow many) (?:\p{L}+ ){1,2}(?:north|south|east|west|from|away|above|below|under|off|inland|high|long|deep|tall|wide)/iu;
/** A figure that another one has taken the place of. */
const SUPERSEDED = /\b(?:initial|initially|at first|previously reported)\b/i;
/** "recently", under a headline without a date. */
const UNDATED = /\b(?:recent|recently|currently|today|now|so far|lately)\b/i;

/** Whether a number is worth asking, and its question neither trifling nor telling. */
export function isAskedFor(desk: Desk, fact: QuantityFact, stem: string): boolean {
	const { reading } = desk;
	if (worthOf(desk, fact) < LEAST_WORTH || isTold(reading, fact)) return false;
	if (reading.published === undefined && UNDATED.test(stem)) return false;
	return (
		!STATISTIC.test(stem) && !SUPERSEDED.test(stem) && !isPlaced(fact, stem) && !tellsItself(desk, fact, stem)
	);
}

function isPlaced({ quantity: { kind, decimals } }: QuantityFact, stem: string): boolean {
	return kind === 'distance' ? PLACED.test(stem) : kind === 'duration' && decimals > 0;
}

const SHORTEST_WORD = 4;

/** "the sevengill" tells seven; "donors donated" counts itself. */
function tellsItself({ reading }: Desk, { quantity, frame, sentence }: QuantityFact, stem: string): boolean {
	const [word = ''] = [...NUMBER_WORDS].find(([, value]) => value === quantity.value) ?? [];
	if (word.length >= SHORTEST_WORD && fold(stem).includes(word)) return true;
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const verb = tokens[frame?.verbs.main ?? -1]?.lemma;
	const noun = tokens[frame?.role === 'subject' ? (quantity.noun ?? -1) : -1]?.lemma;
	return verb !== undefined && noun !== undefined && stemOf(verb) === stemOf(noun);
}
