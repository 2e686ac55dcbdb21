import { shuffled } from '../../../base/random';
import { holdsWords } from '../../../bank/text';
import type { Entity } from '../../facts/entities/entity';
import type { Candidate } from '../candidate';
import type { Desk } from '../desk';
import { deedLine, wordsLine, type DeedLine } from './deed-lines';
import { matchSayings } from './match-sayings';
import { isWriter } from './standing';

const FEWEST = 3;
const MOST = 4;

/** Three or four people and something that each did; or said, where their words alone make no match. */
export function matchDeeds(desk: Desk): readonly Candidate[] {
	const takesWords = matchSayings(desk).length === 0;
	const lines = desk.facts.flatMap((fact) => {
		if (fact.kind === 'event' || fact.kind === 'deed') return deedLine(desk, fact);
		const isSaid = fact.kind === 'saying' || fact.kind === 'report';
		return isSaid && takesWords ? wordsLine(desk, fact) : [];
	});
	const chosen = bestOfEach(desk, lines);
	if (chosen.length < FEWEST || chosen.every(({ isSaid }) => isSaid)) return [];
	const pairs = shuffled(chosen, desk.randomFor('match deeds')).map(({ person, text, evidence }) => ({
		left: person.name,
		right: text,
		reason: `${person.name} ${text.slice(0, 1).toLowerCase()}${text.slice(1)}.`,
		evidence
	}));
	const anySaid = chosen.some(({ isSaid }) => isSaid);
	return [
		{
			item: {
				kind: 'match',
				id: 'q0',
				w: 'who',
				stem: anySaid ? 'Match each person to what they did or said.' : 'Match each person to what they did.',
				evidence: pairs.map(({ evidence }) => evidence),
				status: anySaid ? 'reported' : 'asserted',
				origin: 'generated',
				family: 'match-deeds',
				pairs
			},
			fact: 'match deeds',
			sentence: Math.min(...chosen.map(({ sentence }) => sentence)),
			entities: chosen.map(({ person }) => person.id),
			weight: 0.78
		}
	];
}

/** The best line of each person, deeds before words; no two with one verb, none that names one of the others. */
function bestOfEach(desk: Desk, lines: readonly DeedLine[]): readonly DeedLine[] {
	const chosen: DeedLine[] = [];
	const sorted = [...lines].sort((a, b) => rankOf(b) - rankOf(a) || a.sentence - b.sentence);
	for (const line of sorted) {
		if (chosen.length === MOST) break;
		const isFit = line.person.name.includes(' ') && !isWriter(desk.reading, line.person);
		if (isFit && chosen.every((other) => areApart(lines, line, other))) chosen.push(line);
	}
	return chosen;
}

function rankOf({ isSaid, worth }: DeedLine): number {
	return worth + (isSaid ? 0 : 1);
}

function areApart(all: readonly DeedLine[], one: DeedLine, other: DeedLine): boolean {
	if (one.person === other.person || one.verb === other.verb) return false;
	const didToo = (person: Entity, verb: string) =>
		all.some((line) => line.person === person && line.verb === verb);
	if (didToo(one.person, other.verb) || didToo(other.person, one.verb)) return false;
	return !names(one.text, other.person) && !names(other.text, one.person) && !names(one.text, one.person);
}

function names(text: string, { name, aliases }: Entity): boolean {
	return [name, ...aliases].some((form) => holdsWords(text, form));
}
