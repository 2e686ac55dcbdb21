import { entityAt, type Entity, type Mention } from '../entities/entity';
import type { ClaimFact } from '../fact';
import { evidenceOf, type Reading } from '../reading';
import { concise } from '../statements/concise';
import type { Statement } from '../statements/statement';
import { childrenBy, indicesOf, isInside, type Run } from '../tree';
import { deedId } from './events';
import { isPlainNews } from './plain-news';

/** Statements that can be judged true or false by themselves, the plainest wording of each clause. */
export function findClaims(reading: Reading, statements: readonly Statement[]): readonly ClaimFact[] {
	const byId = new Map<string, ClaimFact>();
	for (const whole of statements) {
		const statement = concise(reading, whole);
		const { sentence, status } = statement;
		const id = deedId(statement);
		const other = byId.get(id);
		if (other && fitOf(other.statement) <= fitOf(statement)) continue;
		if (!isPlainNews(reading, statement)) continue;
		const evidence = evidenceOf(reading, sentence);
		const named = namedIn(reading, statement);
		byId.set(id, { kind: 'claim', id, sentence, evidence, status, statement, named });
	}
	return [...byId.values()];
}

const BEST_LENGTH = 14;

/** How far a statement is from the best length. */
function fitOf({ words }: Statement): number {
	return Math.abs(words.length - BEST_LENGTH);
}

/** Everything named in full view once, with the words that name it, where another name could stand: nothing else in the words leans on it. */
function namedIn(reading: Reading, statement: Statement): ClaimFact['named'] {
	const { sentence, words } = statement;
	const mentions = (reading.mentions[sentence] ?? []).filter(({ mention }) =>
		words.some((word) => isInside(mention.first, word))
	);
	return mentions.flatMap(({ entity, mention }) => {
		const isOnce = mentions.filter((one) => one.entity === entity).length === 1;
		if (mention.form !== 'name' || !isOnce || isQuoted(reading, mention)) return [];
		const run = wholeName(reading, entity, mention);
		return stands(reading, statement, run) ? [{ entity, run }] : [];
	});
}

function isQuoted({ sentences }: Reading, { sentence, first }: Mention): boolean {
	const tokens = sentences[sentence]?.tokens.slice(0, first) ?? [];
	return tokens.filter(({ text }) => /^(?:[“”"]|``|'')$/.test(text)).length % 2 === 1;
}

/** Whether a name is a phrase by itself: no title, owner or adjective before it and nothing behind it that is said of it. */
function stands({ trees }: Reading, { sentence, clause, words }: Statement, { first, last }: Run): boolean {
	const tree = trees[sentence];
	const at = clause.kept.indexOf(first);
	const before = tree?.tokens[clause.kept[at - 1] ?? -1];
	const next = tree?.tokens[last + 1];
	if (!tree || at < 0) return false;
	if (before && !/^(?:IN|TO|VB\w?|MD)$/.test(before.tag) && !opensClause(before.text, first, clause.subject))
		return false;
	if (next && clause.kept.includes(last + 1) && /^(?:NN|HYPH|POS|CD|JJ|VBG|CC)/.test(next.tag)) return false;
	if (before && /^(?:amod|compound|nmod|obj|obl|appos|flat)/.test(before.relation)) return false;
	if (before?.text.toLowerCase() === 'of') return false;
	const follows = tree.tokens[last + 2];
	if (next?.text === ',' && /^(?:WP|WDT|WP\$|WRB|CC)$/.test(follows?.tag ?? '')) return false;
	const own = indicesOf({ first, last });
	if (own.some((index) => tree.tokens[index]?.relation === 'conj')) return false;
	const leaning = own.flatMap((index) => childrenBy(tree, index, ['appos', 'acl', 'nmod', 'conj', 'nummod']));
	return !leaning.some((index) => index > last && words.some((word) => isInside(index, word)));
}

/** A comma before the subject closes what opens the sentence; any other makes a list or an apposition. */
function opensClause(mark: string, first: number, subject: Run): boolean {
	return mark === ',' && first === subject.first;
}

/** A name with the title before it, "the", and where it lies: "[President Ada Example]", "[the Bank of Examples]", "[Cayce, South Carolina]". */
function wholeName(reading: Reading, entity: Entity, { sentence, from, first, last }: Mention): Run {
	const tokens = reading.sentences[sentence]?.tokens ?? [];
	const opens = entity.type === 'person' ? from : first;
	const start = tokens[opens - 1]?.text.toLowerCase() === 'the' ? opens - 1 : opens;
	const next = entityAt(reading.entities, sentence, last + 2);
	const isLocated =
		entity.type === 'place' && tokens[last + 1]?.text === ',' && /^(?:place|country)$/.test(next?.type ?? '');
	const end = next?.mentions.find((one) => one.sentence === sentence && one.first === last + 2)?.last;
	return { first: start, last: isLocated && end !== undefined ? end : last };
}
