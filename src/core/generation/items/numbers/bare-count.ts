import { BLANK } from '../../../bank/text';
import type { QuantityFact } from '../../facts/fact';
import type { Token } from '../../language/sentence';
import { OF_PEOPLE } from './asked';

/** What is done to people and counts them behind its verb: "killing 40", "the blast injured 12". */
const HARMS = /^(?:kill|injure|wound|hurt)$/;
const STATES = /^(?:dead|missing|homeless|injured|wounded|killed|trapped)$/;

/** The blank for a number with the noun that its sentence leaves out, "_____ people"; undefined where nobody says what is counted. */
export function blankFor({ quantity, frame }: QuantityFact, tokens: readonly Token[]): string | undefined {
	if (quantity.kind === 'percent' && !/^of$/i.test(tokens[quantity.last + 1]?.text ?? ''))
		return frame?.role === 'subject' ? undefined : BLANK;
	if (quantity.kind !== 'count' || isCounted(tokens, quantity.numberLast + 1)) return BLANK;
	if (!frame || frame.counted.isPart) return undefined;
	const verb = tokens[frame.verbs.main]?.lemma ?? '';
	const state = tokens[frame.verbs.last + 1]?.text ?? '';
	const isHarm = frame.role === 'result' || (frame.role === 'object' && HARMS.test(verb));
	const isDone = frame.role === 'subject' && (OF_PEOPLE.test(verb) || STATES.test(state));
	return isHarm || isDone ? `${BLANK} people` : undefined;
}

/** Whether a noun that is counted, or "of", stands behind the number. */
function isCounted(tokens: readonly Token[], at: number): boolean {
	for (let index = at; index < tokens.length; index += 1) {
		const { tag = '', text = '' } = tokens[index] ?? {};
		if (/^NN/.test(tag) || /^(?:of|out)$/i.test(text)) return true;
		if (!/^(?:JJ[RS]?|HYPH|VBN|VBG|RB|CD|POS|,)$/.test(tag)) return false;
	}
	return false;
}
