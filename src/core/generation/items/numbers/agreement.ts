import type { Askable } from './asked';

/** Whether subject and verb agree in number where both show it; that they do not is the sign of a wrong reading or a slip of the article. */
export function agrees({ frame, tokens, isName }: Pick<Askable, 'frame' | 'tokens' | 'isName'>): boolean {
	if (frame.role === 'subject' || frame.role === 'existential') return true;
	const finite = tokens[frame.verbs.finite];
	const isSingular = finite?.tag === 'VBZ' || finite?.text === 'was';
	if (!finite || (!isSingular && finite.tag !== 'VBP' && finite.text !== 'were')) return true;
	const head = headOf({ frame, tokens });
	const isJoined = tokens
		.slice(frame.subject.first, frame.subject.last + 1)
		.some(({ text }) => text === 'and');
	const isOfMany = tokens.slice(frame.subject.first, frame.subject.last + 1).some(({ tag }) => tag === 'NNS');
	if (isJoined && isSingular && isOfMany && !/^NN$/.test(tokens[head]?.tag ?? '')) return false;
	if (head < 0 || isName(head)) return true;
	const isPlural = /^NNP?S$/.test(tokens[head]?.tag ?? '');
	return isSingular ? !isPlural : isJoined || isPlural || !/^NN$/.test(tokens[head]?.tag ?? '');
}

/** The last noun of the subject before anything that hangs on it. */
function headOf({ frame, tokens }: Pick<Askable, 'frame' | 'tokens'>): number {
	let head = -1;
	for (let at = frame.subject.first; at <= frame.subject.last; at += 1) {
		const tag = tokens[at]?.tag ?? '';
		if (/^(?:IN|TO|,|VBN|VBG|W)/.test(tag) && head >= 0) break;
		if (tag === 'POS') head = -1;
		else if (tag.startsWith('NN')) head = at;
	}
	return head;
}
