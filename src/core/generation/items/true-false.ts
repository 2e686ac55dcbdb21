import type { Evidence, Item, Option } from '../../bank/item';
import { wordsOf } from '../../bank/text';
import type { Entity } from '../facts/entities/entity';
import type { ClaimFact } from '../facts/fact';
import { tellsDeed, tellsNews } from '../facts/kinds/plain-news';
import { evidenceOf } from '../facts/reading';
import { spoken, swapped, type Word } from '../facts/statements/statement';
import type { Outcome } from './candidate';
import type { Desk } from './desk';
import { countryNamed } from './distractors/countries';
import { areOfOneWalk } from './distractors/likeness';
import { headsState } from './distractors/people';
import { rivalsOf } from './distractors/rivals';
import { asSaid } from './rival-words';
import { isTold } from './told';
import { wrongNumber } from './wrong-number';
import { wrongYear } from './wrong-year';

/** What is false about a claim, and what is right. */
interface Lie {
	readonly words: readonly Word[];
	readonly reason: string;
	readonly evidence?: Evidence;
}

const FEWEST_WORDS = 6;
const MOST_WORDS = 25;
/** How often a statement is left true, when it could be made false. */
const TRUE_SHARE = 0.15;

/** True or false: a plain statement, or the same with somebody or something else of the article in the place of one. */
export function trueFalse(desk: Desk, fact: ClaimFact): Outcome {
	const { statement, id } = fact;
	const length = spoken(statement).split(' ').length;
	if (length < FEWEST_WORDS || length > MOST_WORDS) return 'flawed';
	const staysTrue = statement.negated || desk.randomFor(`true-false ${id}`)() < TRUE_SHARE;
	const lie = staysTrue ? undefined : lieAbout(desk, fact);
	const news = tellsNews(desk.reading, statement);
	if (!news && (lie === undefined || tellsDeed(desk.reading, statement))) return 'flawed';
	if (lie === undefined && (fact.sentence === 0 || repeatsTitle(desk.reading, statement))) return 'flawed';
	const item = claimItem(fact, stopped(spoken(statement, lie?.words)), lie);
	const entities = fact.named.map(({ entity }) => entity.id);
	return {
		item,
		fact: fact.id,
		sentence: fact.sentence,
		entities,
		weight: (lie ? 0.6 : 0.5) + (news ? 0.1 : 0)
	};
}

/** Share of a true statement's words that the headline may say already. */
const TOLD = 0.45;

/** Whether a true statement says a number that the headline says already, or little else. */
function repeatsTitle({ title = '' }: Desk['reading'], statement: ClaimFact['statement']): boolean {
	const told = new Set(wordsOf(title));
	const words = wordsOf(spoken(statement));
	if (words.some((word) => /\d/.test(word) && told.has(word))) return true;
	const telling = words.filter((word) => word.length > 3);
	return telling.filter((word) => told.has(word)).length > TOLD * telling.length;
}

/** What is false: a name, a year or a number of the article stands where another belongs. */
function lieAbout(desk: Desk, fact: ClaimFact): Lie | undefined {
	return wrongName(desk, fact) ?? wrongDate(desk, fact) ?? wrongCount(desk, fact);
}

function wrongCount(desk: Desk, fact: ClaimFact): Lie | undefined {
	const changed = wrongNumber(desk, fact);
	return changed && { ...changed, reason: `The article says ${changed.right}, not ${changed.wrong}.` };
}

function wrongDate(desk: Desk, fact: ClaimFact): Lie | undefined {
	const changed = wrongYear(desk, fact);
	return changed && { ...changed, reason: `It was ${changed.year}, not ${changed.other}.` };
}

/** The statement with another of the article's names in the place of one; the last of the sentence is what it tells. */
function wrongName(desk: Desk, { statement, named }: ClaimFact): Lie | undefined {
	const lies = named.flatMap(({ entity, run }): Lie[] => {
		if (isTold(desk.reading, entity)) return [];
		const isSubject = run.first <= statement.clause.subject.last;
		const rival = rivalsOf(desk, entity, statement).find(
			(one) => one.entity !== undefined && isLikely(entity, one.entity, isSubject)
		);
		if (!rival?.entity) return [];
		const wrong = asSaid(desk.reading, rival);
		const mention = rival.entity.mentions.find(({ form }) => form === 'name');
		const about = mention ? { evidence: evidenceOf(desk.reading, mention.sentence, mention) } : {};
		const reason = `It was ${asSaid(desk.reading, { text: entity.name, entity })}, not ${wrong}.`;
		return [{ words: swapped(statement.words, run, wrong), reason, ...about }];
	});
	return lies.at(-1);
}

/** Whether a reader could believe it: what a country does is believed of its neighbours, what somebody did of one like him. */
function isLikely(key: Entity, other: Entity, isSubject: boolean): boolean {
	if (key.type === 'person') return areAlike(key, other);
	if (key.type !== 'country' || !isSubject) return true;
	return countryNamed(key.name)?.region === countryNamed(other.name)?.region;
}

/** Two people of one walk of life, or of none that the article tells. */
function areAlike(key: Entity, other: Entity): boolean {
	if (key.gender !== other.gender || headsState(key) !== headsState(other)) return false;
	if (headsState(key) && key.country !== other.country) return false;
	return areOfOneWalk(key, other);
}

/** A sentence with its full stop, which "Inc." has already. */
function stopped(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}

function claimItem({ evidence, status }: ClaimFact, stem: string, lie: Lie | undefined): Item {
	const isTrue = lie === undefined;
	const option = (text: 'True' | 'False'): Option => ({
		text,
		isKey: isTrue === (text === 'True'),
		reason: lie?.reason ?? 'The article says so.',
		evidence
	});
	return {
		kind: 'true-false',
		id: 'q0',
		w: 'what',
		family: 'true-false',
		stem,
		evidence: [evidence, ...(lie?.evidence ? [lie.evidence] : [])],
		status,
		origin: 'generated',
		options: [option('True'), option('False')]
	};
}
