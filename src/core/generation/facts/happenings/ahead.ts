import type { DateMention } from '../dates/find-dates';
import type { Reading } from '../reading';
import { childrenBy, indicesOf, type Tree } from '../tree';
import { isAssertedAt } from './asserted';
import { complementsOf } from './complements';
import { datedPredicate } from './dated-predicate';
import type { Happening, HappeningVerb } from './happening';
import { subjectOf } from './subject';
import { inWords, wholeDate } from './wording';

/** The words of a verb that lies ahead, up to its infinitive: "will", "is to", "are expected to be". */
const PLAN = /^(?:will(?: be)?|(?:is|are)(?: (?:expected|scheduled|due|set|planned|slated))? to(?: be)?)$/i;

/** What the article says is to happen at a time after its publication: "The shelter is to open in July". */
export function aheadOn(reading: Reading, tree: Tree, date: DateMention): Happening | undefined {
	const { published } = reading;
	const { value } = date;
	if (published === undefined || value === undefined || value <= published.slice(0, value.length))
		return undefined;
	const predicate = datedPredicate(tree, date);
	const token = tree.tokens[predicate ?? -1];
	if (predicate === undefined || !token || !/^VBN?$/.test(token.tag)) return undefined;
	const governor = token.relation === 'xcomp' ? token.head : predicate;
	const subject = subjectOf(reading, date, governor);
	if (!subject?.isOwn || !isAssertedAt(tree, governor)) return undefined;
	const group = indicesOf({ first: (subject.tokens.at(-1) ?? 0) + 1, last: predicate - 1 });
	const words = group.map((index) => tree.tokens[index]?.text.toLowerCase() ?? '');
	if (
		!PLAN.test(words.join(' ')) ||
		childrenBy(tree, predicate, ['advmod']).some((index) => index < predicate)
	)
		return undefined;
	const [helper = 'will', ...more] = words;
	const verb: HappeningVerb = { kind: 'helped', helper, main: [...more, token.text].join(' ') };
	const ends = complementsOf(tree, predicate, wholeDate(date));
	const [found] = ends.flatMap(
		(end) => inWords(reading, { predicate, subject, verb, adverb: '', date }, end) ?? []
	);
	return found && { ...found, standing: 'ahead' };
}
