/** Where a text stops being JSON, counted from 1. */
export interface JsonFault {
	readonly line: number;
	readonly column: number;
}

const SPACE = /[\t\n\r ]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)(?![\w.])/iy;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"/iuy;

type Wanted = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

/** The place of the first fault in a text that is not JSON; its end when the text breaks off. Engines tell it in many ways or not at all. */
export function jsonFault(text: string): JsonFault {
	const open: ('{' | '[')[] = [];
	let wanted: Wanted = 'value';
	let at = 0;
	for (;;) {
		at = endOf(SPACE, text, at);
		const step = stepOver(text, at, wanted);
		if (step === undefined || (open.length === 0 && wanted === 'comma-or-end')) return placeOf(text, at);
		if (step.opens) open.push(step.opens);
		if (step.closes && open.pop() !== step.closes) return placeOf(text, at);
		wanted = step.closes ? 'comma-or-end' : nextWanted(wanted, step.opens, open.at(-1));
		at = step.end;
	}
}

interface Step {
	readonly end: number;
	readonly opens?: '{' | '[';
	readonly closes?: '{' | '[';
}

function stepOver(text: string, at: number, wanted: Wanted): Step | undefined {
	const end = at + 1;
	const character = text.charAt(at);
	if (character === '}' && (wanted === 'key-or-end' || wanted === 'comma-or-end'))
		return { end, closes: '{' };
	if (character === ']' && (wanted === 'value-or-end' || wanted === 'comma-or-end'))
		return { end, closes: '[' };
	switch (wanted) {
		case 'colon':
			return character === ':' ? { end } : undefined;
		case 'comma-or-end':
			return character === ',' ? { end } : undefined;
		case 'key':
		case 'key-or-end':
			return matched(STRING, text, at);
		case 'value':
		case 'value-or-end':
			if (character === '{' || character === '[') return { end, opens: character };
			return matched(STRING, text, at) ?? matched(SCALAR, text, at);
	}
}

function nextWanted(wanted: Wanted, opens: Step['opens'], inside: '{' | '[' | undefined): Wanted {
	if (opens) return opens === '{' ? 'key-or-end' : 'value-or-end';
	if (wanted === 'key' || wanted === 'key-or-end') return 'colon';
	if (wanted === 'colon') return 'value';
	if (wanted === 'comma-or-end') return inside === '{' ? 'key' : 'value';
	return 'comma-or-end';
}

function matched(pattern: RegExp, text: string, at: number): Step | undefined {
	const end = endOf(pattern, text, at);
	return end > at ? { end } : undefined;
}

function endOf(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : at;
}

function placeOf(text: string, at: number): JsonFault {
	const lines = text.slice(0, at).split('\n');
	return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
