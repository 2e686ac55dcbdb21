import type { Token } from '../../language/sentence';
import type { Quantity } from '../quantities/find-quantities';

/** What is only described by a number, and never the point of a story: "a two-stage rocket", "a 600-page report". */
const TRIFLE =
	/^(?:man|page|storey|story|yard|stage|seat|door|piece|part|side|time|step|test|hour|minute|second|line|kick|point|sentence|paragraph|letter|digit|wheel)$/;

/** Whether a number may be asked at all: no label, range, name, nor "one", and not in somebody's quoted words. */
export function isAskable(tokens: readonly Token[], quantity: Quantity): boolean {
	const { kind, upper, value, numberFirst, numberLast } = quantity;
	const isScore = kind === 'score' && upper !== undefined;
	if (kind === 'label' || (!isScore && (upper !== undefined || value === 1 || value === 0))) return false;
	if (tokens.some(({ text }) => /^(?:respectively|±)$/i.test(text))) return false;
	if (/^(?:more|other|others|further|additional|another)$/i.test(tokens[numberLast + 1]?.text ?? ''))
		return false;
	if (isSide(tokens, quantity) || isWhole(tokens, quantity)) return false;
	return !isInName(tokens, quantity) && !isQuoted(tokens, numberFirst) && !isTrifle(tokens, quantity);
}

/** "7 out of 20": the whole is given. */
function isWhole(tokens: readonly Token[], { numberFirst }: Quantity): boolean {
	return tokens[numberFirst - 1]?.text === 'of' && tokens[numberFirst - 2]?.text === 'out';
}

const POINTS = /^(?:point|goal|run|set|game|frame|vote|yea|nay)$/;

/** "45 points to 24": one side of a score tells little without the other. */
function isSide(tokens: readonly Token[], { numberFirst, numberLast }: Quantity): boolean {
	const joins = (at: number) =>
		POINTS.test(tokens[at - 1]?.lemma ?? '') && tokens[at]?.text === 'to' && tokens[at + 1]?.tag === 'CD';
	return joins(numberLast + 2) || joins(numberFirst - 1);
}

/** "the Big Four", "Formula 3 Euro Series", "the annual 420 event". */
function isInName(tokens: readonly Token[], { numberFirst, numberLast, written, kind }: Quantity): boolean {
	const isName = (index: number) => tokens[index]?.tag.startsWith('NNP') ?? false;
	if (numberFirst > 0 && /^\p{Lu}\p{L}/u.test(tokens[numberFirst]?.text ?? '')) return true;
	if (written === 'digits' && isName(numberFirst - 1) && isName(numberLast + 1)) return true;
	const next = tokens[numberLast + 1];
	return (
		kind === 'count' &&
		next?.tag === 'NN' &&
		!/^(?:crew|staff|personnel|police|clergy|per|percent|[a-z])$/.test(next.text) &&
		isAlone(tokens, numberLast + 1)
	);
}

/** A noun in the singular with no plural behind it: "420 event" counts no events. */
function isAlone(tokens: readonly Token[], at: number): boolean {
	const after = tokens[at + 1]?.tag ?? '';
	return !/^(?:NN|JJ|HYPH|CC|POS|VBN|VBG)/.test(after);
}

function isTrifle(tokens: readonly Token[], { numberLast, kind }: Quantity): boolean {
	const hyphen = /^[-–]$/.test(tokens[numberLast + 1]?.text ?? '');
	const noun = tokens[numberLast + (hyphen ? 2 : 1)];
	return hyphen && kind !== 'money' && TRIFLE.test(noun?.lemma ?? '');
}

function isQuoted(tokens: readonly Token[], index: number): boolean {
	const before = tokens.slice(0, index).filter((token) => /^(?:[“”"]|``|'')$/.test(token.text));
	return before.length % 2 === 1;
}
