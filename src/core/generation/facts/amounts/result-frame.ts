import type { Token } from '../../language/sentence';
import type { Counted } from './counted';
import { isStop, type Line } from './edges';
import type { Frame } from './frame';
import { plainPhraseEnd } from './phrase';
import { holderOf } from './verb-frame';
import { tellsFact, verbGroupAt, type VerbGroup } from './verbs';

/** What an event does to people, told behind a comma: ", killing 107 and wounding 238". */
const HARMS = /^(?:kill|injure|wound|hurt)$/;

/** "A storm hit the town, killing 40": the number is what came of the clause before the comma. */
export function resultFrame(line: Line, counted: Counted): Frame | undefined {
	const { tokens } = line;
	const participle = counted.run.first - 1;
	if (!isHarming(tokens[participle])) return undefined;
	const comma = commaBefore(tokens, participle);
	const verbs = comma === undefined ? undefined : tellingVerbs(tokens, comma);
	const holder = verbs && holderOf(line, verbs);
	if (comma === undefined || !verbs || !holder) return undefined;
	return {
		...holder.opening,
		role: 'result',
		subject: holder.subject,
		verbs,
		counted,
		participle,
		last: counted.run.last,
		asides:
			comma + 1 === participle
				? holder.asides
				: [...holder.asides, { first: comma + 1, last: participle - 1 }]
	};
}

function isHarming(token: Token | undefined): boolean {
	return token?.tag === 'VBG' && HARMS.test(token.lemma);
}

/** The nearest verbs with tense before a comma, when they tell what is so. */
function tellingVerbs(tokens: readonly Token[], comma: number): VerbGroup | undefined {
	for (let at = comma - 1; at >= 0 && !isStop(tokens[at]); at -= 1) {
		const verbs = /^(?:VB[DZP]|MD)$/.test(tokens[at]?.tag ?? '') ? verbGroupAt(tokens, at) : undefined;
		if (verbs) return tellsFact(tokens, verbs) ? verbs : undefined;
	}
	return undefined;
}

/** The comma before "killing 107 and wounding": other harms may stand between. */
function commaBefore(tokens: readonly Token[], participle: number): number | undefined {
	if (tokens[participle - 1]?.text === ',') return participle - 1;
	if (tokens[participle - 1]?.text !== 'and') return undefined;
	for (let at = participle - 2; at > 0 && participle - at < 9; at -= 1) {
		if (!isHarming(tokens[at]) || tokens[at - 1]?.text !== ',') continue;
		const end = plainPhraseEnd(tokens, at + 1);
		return end === undefined ? undefined : at - 1;
	}
	return undefined;
}
