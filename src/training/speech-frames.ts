import type { TreebankSentence } from './conllu';
import { hung, rootOf, withCase, type Piece, type PieceToken } from './tree-piece';

/**
 * How reported speech is put together: S the statement, N who says it, V a verb of saying, O who is told, T when or where.
 * Other words and marks are as they are written.
 */
export const frames: readonly string[] = [
	'“ S , ” V N .',
	'“ S , ” N V .',
	'" S , " V N .',
	'" S , " N V .',
	'" S , " N V T .',
	'“ S , ” N told O .',
	'" S , " N told O T .',
	'S , N V .',
	'S , N V T .',
	'S , V N .',
	'N V : “ S . ”',
	'N V : " S . "',
	'N V , " S . "',
	'N told O : “ S . ”',
	'N V T : " S . "',
	'According to N , S .',
	'S , according to N .'
];

export interface SpeechParts {
	readonly statement: Piece;
	readonly speaker: Piece;
	readonly verb: PieceToken;
	readonly listener: Piece;
	readonly time: Piece;
}

const fixedTags: Readonly<Record<string, string>> = {
	'“': '``',
	'”': "''",
	',': ',',
	'.': '.',
	':': ':',
	told: 'VBD',
	to: 'IN',
	According: 'VBG',
	according: 'VBG'
};

/** The sentence of a frame filled with its parts, as the treebanks would draw its tree. */
export function assembled(frame: string, parts: SpeechParts): TreebankSentence {
	const slots = frame.split(' ');
	const starts: number[] = [];
	let length = 0;
	for (const slot of slots) {
		starts.push(length);
		length += partFor(slot, parts)?.length ?? 1;
	}
	const tokens = slots.flatMap((_, index) => filled(index, { slots, starts, parts }));
	return {
		text: tokens.map(({ form }) => form).join(' '),
		opensParagraph: true,
		forms: tokens.map(({ form }) => form),
		lemmas: tokens.map(({ form }) => form),
		tags: tokens.map(({ tag }) => tag),
		heads: tokens.map(({ head }) => head + 1),
		relations: tokens.map(({ relation }) => relation)
	};
}

function partFor(slot: string, { statement, speaker, listener, time, verb }: SpeechParts): Piece | undefined {
	return { S: statement, N: speaker, O: listener, T: time, V: [verb] }[slot];
}

interface Layout {
	readonly slots: readonly string[];
	readonly starts: readonly number[];
	readonly parts: SpeechParts;
}

const relations: Readonly<Record<string, string>> = { S: 'ccomp', N: 'nsubj', O: 'iobj', T: 'obl' };

function filled(index: number, { slots, starts, parts }: Layout): Piece {
	const slot = slots[index] ?? '';
	const start = starts[index] ?? 0;
	const startOf = (name: string): number => starts[slots.indexOf(name)] ?? 0;
	const verb = slots.findIndex((name) => name === 'V' || name === 'told');
	const statement = startOf('S') + rootOf(parts.statement);
	const speaker = startOf('N') + rootOf(parts.speaker);
	const root = verb === -1 ? statement : (starts[verb] ?? 0);
	const part = partFor(slot, parts);
	if (part !== undefined) {
		const relation = verb === -1 && slot === 'N' ? 'obl' : (relations[slot] ?? 'root');
		const isRoot = slot === 'V' || (slot === 'S' && verb === -1);
		const onto = isRoot ? { head: -1, relation: 'root' } : { head: root, relation };
		// A quotation opens with a capital wherever it stands.
		const opens = start === 0 || (slot === 'S' && verb !== -1);
		return hung(withCase(part, opens), start, onto);
	}
	const tag = fixedTags[slot] ?? (slots.indexOf(slot) === index ? '``' : "''");
	if (slot === 'told') return [{ form: slot, tag, head: -1, relation: 'root' }];
	if (/^according$/iu.test(slot)) return [{ form: slot, tag, head: speaker, relation: 'case' }];
	if (slot === 'to') return [{ form: slot, tag, head: start - 1, relation: 'fixed' }];
	const isFinal = slot === '.' && index === slots.length - 1;
	const besides = verb === -1 ? speaker : statement;
	return [{ form: slot, tag, head: isFinal ? root : besides, relation: 'punct' }];
}
