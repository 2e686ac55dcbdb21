import { shuffled } from '../../../base/random';
import type { Evidence, FactStatus } from '../../../bank/item';
import { holdsWords } from '../../../bank/text';
import type { Entity } from '../../facts/entities/entity';
import type { ReportFact, SayingFact } from '../../facts/fact';
import { capitalised } from '../../facts/statements/statement';
import type { Candidate } from '../candidate';
import type { Desk } from '../desk';
import { isWriter } from './standing';
import { toldIn, worthOf } from './worth';

const FEWEST = 3;
const MOST = 4;
const MOST_WORDS = 28;

/** Something somebody said, as one side of a pair. */
interface Line {
	readonly id: string;
	readonly speaker: Entity;
	readonly text: string;
	readonly sentence: number;
	readonly evidence: Evidence;
	readonly worth: number;
}

/** Three or four speakers and something that each said: all in quotation marks, or all without. */
export function matchSayings(desk: Desk): readonly Candidate[] {
	const said = desk.facts.filter((fact) => fact.kind === 'saying' || fact.kind === 'report');
	const quoted = bestOfEach(
		said.flatMap((fact) => (fact.kind === 'saying' ? lineOf(desk, fact, 'quoted') : []))
	);
	if (quoted.length >= FEWEST) return [candidate(desk, quoted, 'quoted')];
	const plain = bestOfEach(said.flatMap((fact) => lineOf(desk, fact, 'reported')));
	return plain.length < FEWEST ? [] : [candidate(desk, plain, 'reported')];
}

/** A quotation stands without its marks only when it says nothing of "I", "we" or "you". */
const SPEAKS_OF_SELF = /\b(?:I|me|my|mine|we|us|our|ours|you|your|yours)\b|['’](?:ve|m|re)\b/i;

function lineOf({ reading }: Desk, fact: SayingFact | ReportFact, form: FactStatus): readonly Line[] {
	const { id, speaker, sentence, evidence } = fact;
	const told = toldIn(fact);
	const isFit = form === 'quoted' ? !told.isReported : told.isReported || !SPEAKS_OF_SELF.test(told.text);
	if (
		!isFit ||
		told.text.split(' ').length > MOST_WORDS ||
		!speaker.name.includes(' ') ||
		isWriter(reading, speaker)
	)
		return [];
	const worth = worthOf(reading, told);
	const text = form === 'quoted' ? `“${capitalised(told.text)}”` : capitalised(told.text);
	return worth === 0 ? [] : [{ id, speaker, text, sentence, evidence, worth }];
}

/** The most telling line of each speaker, the most telling first; none that names one of the others. */
function bestOfEach(lines: readonly Line[]): readonly Line[] {
	const best = new Map<Entity, Line>();
	for (const line of lines) {
		const known = best.get(line.speaker);
		if (known === undefined || line.worth > known.worth) best.set(line.speaker, line);
	}
	const all = [...best.values()].sort((a, b) => b.worth - a.worth || a.sentence - b.sentence);
	return all.filter(
		({ text, speaker }) => !all.some((other) => other.speaker !== speaker && names(text, other.speaker))
	);
}

function names(text: string, { name, aliases }: Entity): boolean {
	return [name, ...aliases].some((form) => holdsWords(text, form));
}

function candidate(desk: Desk, lines: readonly Line[], status: FactStatus): Candidate {
	const chosen = lines.slice(0, MOST);
	const pairs = shuffled(chosen, desk.randomFor('match sayings')).map(({ speaker, text, evidence }) => ({
		left: speaker.name,
		right: text,
		reason:
			status === 'quoted' ? `These are the words of ${speaker.name}.` : `This was said by ${speaker.name}.`,
		evidence
	}));
	return {
		item: {
			kind: 'match',
			id: 'q0',
			w: 'who',
			stem: 'Match each person to what they said.',
			evidence: pairs.map(({ evidence }) => evidence),
			status,
			origin: 'generated',
			family: 'match-sayings',
			pairs
		},
		fact: 'match sayings',
		sentence: Math.min(...chosen.map(({ sentence }) => sentence)),
		entities: chosen.map(({ speaker }) => speaker.id),
		weight: 0.85
	};
}
