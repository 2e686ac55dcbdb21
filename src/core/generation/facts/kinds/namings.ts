import { CLASSES_OF_THINGS } from '../../knowledge/classes';
import { entityAt, type Entity } from '../entities/entity';
import type { NamingFact } from '../fact';
import { evidenceOf, type Reading } from '../reading';
import { concise } from '../statements/concise';
import { textOf, wordsIn, type Statement } from '../statements/statement';
import { branch, childrenBy, isInside, runOf, type Run, type Tree } from '../tree';
import { isWhole } from './whole';

/** Who and what a statement names outside its subject, where a question can ask for it: "moved [to Juventus]", "beat [Austria]". */
export function findNamings(reading: Reading, statements: readonly Statement[]): readonly NamingFact[] {
	return statements.flatMap((whole): NamingFact[] => {
		const statement = concise(reading, whole);
		const tree = reading.trees[statement.sentence];
		if (!tree || statement.negated || !isWhole(reading, statement)) return [];
		return phraseHeads(tree, statement).flatMap((head): NamingFact[] => {
			const phrase = phraseAt(reading, statement, head) ?? thingAt(reading, statement, head);
			if (!phrase) return [];
			const { sentence, status } = statement;
			const evidence = evidenceOf(reading, sentence, phrase.name);
			return [
				{ kind: 'naming', id: `naming ${sentence} ${head}`, sentence, evidence, status, statement, ...phrase }
			];
		});
	});
}

/** Heads of the objects and other phrases of the predicate, and of a verb that completes it ("agreed to buy"). */
function phraseHeads(tree: Tree, { clause }: Statement): readonly number[] {
	const verbs = [clause.predicate, ...childrenBy(tree, clause.predicate, ['xcomp'])];
	const phrases = verbs.flatMap((verb) => childrenBy(tree, verb, ['obj', 'iobj', 'obl']));
	const inner = phrases.flatMap((head) =>
		childrenBy(tree, head, ['nmod']).filter((index) => isPlaced(tree, index))
	);
	return [...phrases, ...inner].filter((head) => clause.kept.includes(head) && head > clause.subject.last);
}

/** "met officials [in Paris]": where it happened, whatever word the parser hung it on. */
function isPlaced(tree: Tree, head: number): boolean {
	return childrenBy(tree, head, ['case']).some((index) =>
		/^(?:in|at|near)$/.test(tree.tokens[index]?.text ?? '')
	);
}

interface Phrase {
	readonly named: Entity;
	readonly name: Run;
	/** The whole phrase with its preposition and what stands behind the name: "in Cayce, South Carolina". */
	readonly run: Run;
	readonly preposition?: string;
}

const PREPOSITION = /^(?:of|in|at|to|from|with|by|for|against|into|near|outside|on|over|through)$/;

function phraseAt(reading: Reading, statement: Statement, head: number): Phrase | undefined {
	const { sentence, words } = statement;
	const tree = reading.trees[sentence];
	const run = tree && runOf(withoutMarks(tree, branch(tree, head)));
	const named = entityAt(reading.entities, sentence, head) ?? titledAt(reading, sentence, head);
	const mention = reading.mentions[sentence]?.find(
		(one) => one.entity === named && run && isInside(one.mention.first, run)
	)?.mention;
	if (!tree || !run || !named || mention?.form !== 'name') return undefined;
	if (isQuoted(tree, head) || !words.some((word) => isInside(mention.first, word))) return undefined;
	const cases = childrenBy(tree, head, ['case']);
	const [first] = cases;
	const preposition = first === undefined ? undefined : tree.tokens[first]?.text.toLowerCase();
	if (cases.length > 1 || (first !== undefined && first !== run.first)) return undefined;
	if (preposition !== undefined && !PREPOSITION.test(preposition)) return undefined;
	const opens = first === undefined ? run.first : first + 1;
	const start = tree.tokens[opens]?.tag === 'DT' ? opens + 1 : opens;
	if (mention.from > start || mention.first < start) return undefined;
	if (!endsInPlaces(reading, sentence, { first: mention.last + 1, last: run.last })) return undefined;
	if (goesOn(reading, statement, run.last)) return undefined;
	const name = { first: mention.first, last: mention.last };
	return { named, name, run, ...(preposition === undefined ? {} : { preposition }) };
}

/** A thing of a known class that has no name of its own: "of [heart failure]", "with [fraud]". */
function thingAt(reading: Reading, statement: Statement, head: number): Phrase | undefined {
	const { sentence, words } = statement;
	const tree = reading.trees[sentence];
	const run = tree && runOf(withoutMarks(tree, branch(tree, head)));
	if (!tree || !run || isQuoted(tree, head)) return undefined;
	const opening = tree.tokens.slice(run.first, head).findIndex(({ tag }) => !/^(?:IN|TO|DT)$/.test(tag));
	const first = opening < 0 ? head : run.first + opening;
	const [name] = [run.last, head]
		.map((last) => ({ first, last }))
		.filter((one) => isKnownThing(textOf(wordsIn(words, one))) && !goesOn(reading, statement, one.last));
	if (!name) return undefined;
	const text = textOf(wordsIn(words, name));
	const preposition = tree.tokens[run.first]?.text.toLowerCase() ?? '';
	const isPrepositional = childrenBy(tree, head, ['case']).includes(run.first);
	if (isPrepositional && !PREPOSITION.test(preposition)) return undefined;
	const named: Entity = {
		id: `thing ${text}`,
		type: 'other',
		name: text,
		aliases: [],
		roles: [],
		mentions: []
	};
	const whole = { first: run.first, last: name.last };
	return { named, name, run: whole, ...(isPrepositional ? { preposition } : {}) };
}

function isKnownThing(text: string): boolean {
	return CLASSES_OF_THINGS.some(({ members }) => members.includes(text));
}

/** Whether a phrase goes on behind its name: "in Halifax as well as …", "Ada Example, who …", or a later part of it. */
function goesOn(reading: Reading, { sentence, words, clause }: Statement, last: number): boolean {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const after = words.filter(({ first }) => first > last);
	const [next, follows] = after;
	if (next?.text === ',' && /^W/.test(tokens[follows?.first ?? -1]?.tag ?? '')) return true;
	if (next !== undefined && /^(?:as|and|or|but)$/i.test(next.text)) return true;
	const sort = sortAt(reading, sentence, last);
	return clause.kept.some(
		(index) =>
			index > last &&
			tokens[index]?.relation === 'conj' &&
			sort !== undefined &&
			sortAt(reading, sentence, index) === sort
	);
}

function sortAt({ entities }: Reading, sentence: number, index: number): string | undefined {
	const type = entityAt(entities, sentence, index)?.type;
	return type === 'country' ? 'place' : type;
}

/** The person whose title a token is: "[singer] Bruno Mars". */
function titledAt(reading: Reading, sentence: number, head: number): Entity | undefined {
	return reading.mentions[sentence]?.find(({ mention }) =>
		isInside(head, { first: mention.from, last: mention.last })
	)?.entity;
}

function withoutMarks(tree: Tree, phrase: readonly number[]): readonly number[] {
	const end = phrase.findLastIndex((index) => !/^[.,;:!?–—-]$/.test(tree.tokens[index]?.text ?? ''));
	return phrase.slice(0, end + 1);
}

/** Whether nothing follows a name but where it lies: ", South Carolina". */
function endsInPlaces(reading: Reading, sentence: number, { first, last }: Run): boolean {
	const tokens = reading.sentences[sentence]?.tokens.slice(first, last + 1) ?? [];
	return tokens.every((token, index) => {
		if (token.text === ',') return true;
		const entity = entityAt(reading.entities, sentence, first + index);
		return entity?.type === 'country' || entity?.type === 'place';
	});
}

function isQuoted({ tokens }: Tree, index: number): boolean {
	const marks = tokens.slice(0, index).filter(({ text }) => /^(?:[“”"]|``|'')$/.test(text));
	return marks.length % 2 === 1;
}
