import { wordsOf } from '../../../bank/text';
import { NEWS_VERBS } from '../../knowledge/deeds';
import { INSTITUTIONS } from '../../knowledge/definite-nouns';
import { entityAt } from '../entities/entity';
import type { Reading } from '../reading';
import { textOf, type Statement } from '../statements/statement';
import { indicesOf, type Tree } from '../tree';
import { isWhole } from './whole';

/** Words that date or weigh a statement by the day of its article, or by its writer, and what is of no interest. */
const PASSING =
	/\b(?:recently|currently|presently|now|still|eventually|soon|so far|earlier|already|in fact|unfortunately|fortunately|as well|too|reportedly|allegedly|apparently|of course|for example|for instance|at present|in question|request for comment|again|once more|by some)\b/i;
/** Verbs that say what is expected, meant or felt rather than what was done. */
const EXPECTING =
	/^(?:expect|plan|hope|intend|want|need|aim|seem|appear|feel|like|try|continue|remain|tend|see|think|believe|consider|regard|suggest|exist)$/;
/** Subjects that are nobody in particular. */
const ANYBODY =
	/^(?:many|some|several|most|few|others|people|everyone|everybody|nobody|somebody|someone|each|no|any|all)$/i;

/** Whether a statement is a plain piece of news: something done or settled, said of somebody or something named, nobody's opinion. */
export function isPlainNews(reading: Reading, statement: Statement): boolean {
	const tree = reading.trees[statement.sentence];
	const text = textOf(statement.words);
	if (!tree || PASSING.test(text) || /^\d+-year-old\b/.test(text) || !isWhole(reading, statement))
		return false;
	return isDone(tree, statement) && !isJudged(tree, statement) && hasNamedSubject(reading, statement);
}

/** Whether words date a statement by the day of its article, or weigh it by its writer. */
export function isPassing({ words }: Statement): boolean {
	return PASSING.test(textOf(words));
}

/** Whether a statement tells a deed that makes news, or gives it a day or a number: what nobody would call a side remark. */
export function tellsNews(
	{ trees, dates, quantities }: Reading,
	{ sentence, clause, words }: Statement
): boolean {
	const predicate = trees[sentence]?.tokens[clause.predicate];
	const isKept = (index: number) => clause.kept.includes(index);
	const isDated = (dates[sentence] ?? []).some(({ first, value }) => value !== undefined && isKept(first));
	const isCounted = (quantities[sentence] ?? []).some(({ numberFirst }) => isKept(numberFirst));
	const isSlight = SLIGHT.test(predicate?.lemma ?? '');
	return makesNews(predicate?.lemma, words) || (!isSlight && (isDated || isCounted));
}

/** Whether a verb is of news by itself, or by the words behind it: "have the backing of". */
export function makesNews(verb = '', words: Statement['words']): boolean {
	return NEWS_VERBS.has(verb) || (/^(?:have|call)$/.test(verb) && TELLING.test(textOf(words)));
}

/** What makes news of a light verb. */
const TELLING = /\bha(?:s|d|ve) the (?:backing|support)\b|\bcall(?:s|ed)? (?:for|on)\b/;

/** Verbs that make a side remark of whatever follows. */
const SLIGHT = /^(?:give|make|get|put|show|express|emphasi[sz]e|stress|look|hang|stand|sit)$/;

/** Whether the predicate is a verb of doing, not of being or having. */
export function tellsDeed({ trees }: Reading, { sentence, clause }: Statement): boolean {
	const predicate = trees[sentence]?.tokens[clause.predicate];
	return (
		predicate !== undefined &&
		predicate.tag.startsWith('VB') &&
		!/^(?:be|have|include|hold)$/.test(predicate.lemma)
	);
}

/** Whether the verb is in a tense of what happened or holds: no "will", "may", "is to". */
function isDone(tree: Tree, { clause, words }: Statement): boolean {
	const finite = tree.tokens[clause.finite];
	const next = tree.tokens[clause.finite + 1];
	const predicate = tree.tokens[clause.predicate];
	if (!finite || finite.tag === 'MD' || words.some(({ text }) => /^(?:may|might)$/.test(text))) return false;
	if (finite.lemma === 'be' && predicate?.tag === 'VBG') return false;
	if (finite.lemma === 'be' && /^(?:to|set|due|expected|scheduled|likely|about)$/i.test(next?.text ?? ''))
		return false;
	if (/^VB[ZP]$/.test(finite.tag) && SCHEDULED.test(finite.lemma)) return false;
	return !EXPECTING.test(predicate?.lemma ?? '');
}

/** Verbs whose present tense tells what is to come: "the hearing begins". */
const SCHEDULED = /^(?:begin|start|open|close|end|arrive|leave|return|resume|expire)$/;

/** "was unsuccessful", "is the most daring": how somebody found it, not what happened. */
function isJudged(tree: Tree, { clause }: Statement): boolean {
	const { predicate, kept } = clause;
	const tag = tree.tokens[predicate]?.tag ?? '';
	if (tag.startsWith('VB')) return false;
	const said = kept.filter((index) => index > clause.finite && index <= predicate);
	return (
		tag.startsWith('JJ') || said.some((index) => /^(?:JJR|RBR|RBS)$/.test(tree.tokens[index]?.tag ?? ''))
	);
}

/** Whether the subject names somebody or something or is an institution of which the headline speaks, or what is named is acted upon ("[39 people] were rescued in Borneo"). */
function hasNamedSubject(
	{ entities, references, sentences, title = '' }: Reading,
	{ sentence, clause, words }: Statement
): boolean {
	const names = (index: number) =>
		entityAt(entities, sentence, index) !== undefined || references[sentence]?.has(index) === true;
	const head = sentences[sentence]?.tokens[clause.subjectHead];
	const noun = head?.text.toLowerCase() ?? '';
	const isOfHeadline = INSTITUTIONS.has(noun) && wordsOf(title).includes(noun);
	if (ANYBODY.test(sentences[sentence]?.tokens[clause.subject.first]?.text ?? '')) return false;
	if (indicesOf(clause.subject).some(names) || isOfHeadline) return true;
	return words.filter((word) => word.first > clause.subject.last && names(word.first)).length > 1;
}
