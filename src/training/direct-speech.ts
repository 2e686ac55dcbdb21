import type { Random } from '../core/base/random';
import type { TreebankSentence } from './conllu';
import { assembled, frames } from './speech-frames';
import {
	hung,
	pieceOf,
	rootOf,
	rootTag,
	subtreeAt,
	withCase,
	type Piece,
	type PieceToken
} from './tree-piece';

/** The share of speakers that are drawn from the names, and of names that get a title after them. */
const NAMED = 0.5;
const TITLED = 0.3;
/** The share of the others but pronouns that get a relative clause. */
const DESCRIBED = 0.2;

/**
 * Sentences of reported speech, which news is full of and these treebanks hardly hold: a statement of one sentence
 * in the mouth of the subject of another, with the trees that the treebanks would give them.
 */
export function directSpeech(
	sentences: readonly TreebankSentence[],
	count: number,
	random: Random
): readonly TreebankSentence[] {
	const statements = sentences.flatMap(statementOf);
	const speakers = sentences.flatMap((sentence) => dependants(sentence, /^nsubj$/u)).filter(canSpeak);
	const names = speakers.filter((speaker) => rootTag(speaker).startsWith('NNP'));
	const titles = speakers.filter((speaker) => speaker[0]?.tag === 'DT' && /^NNS?$/u.test(rootTag(speaker)));
	const clauses = sentences.flatMap(relativeClausesOf);
	const times = sentences.flatMap((sentence) => dependants(sentence, /^obl$/u)).filter(isTime);
	const any = <T>(things: readonly T[], otherwise: T): T =>
		things[Math.floor(random() * things.length)] ?? otherwise;
	if (statements.length === 0 || speakers.length === 0) return [];
	return Array.from({ length: count }, () => {
		const frame = any(frames, 'S , N V .');
		const speaker = random() < NAMED ? any(names, they) : any(speakers, they);
		const isName = rootTag(speaker).startsWith('NNP');
		const title = random() < TITLED && isName ? any(titles, []) : [];
		const clause = random() < DESCRIBED && !isPronoun(speaker) ? any(clauses, []) : [];
		const addition =
			title.length > 0 ? { piece: title, relation: 'appos' } : { piece: clause, relation: 'acl:relcl' };
		return assembled(frame, {
			statement: any(statements, they),
			speaker: withAddition(speaker, { ...addition, closes: /N [Vt]/u.test(frame) }),
			verb: any(verbs, said),
			listener: any(listeners, they),
			time: any(times, onMonday)
		});
	});
}

const word = (form: string, tag: string): PieceToken => ({ form, tag, head: -1, relation: 'root' });
const said = word('said', 'VBD');
const they: Piece = [word('they', 'PRP')];
const onMonday: Piece = [{ form: 'on', tag: 'IN', head: 1, relation: 'case' }, word('Monday', 'NNP')];

const verbs: readonly PieceToken[] = [
	...Array.from({ length: 6 }, () => said),
	...['added', 'warned', 'explained', 'insisted'].map((form) => word(form, 'VBD')),
	...['says', 'adds'].map((form) => word(form, 'VBZ'))
];

const listeners: readonly Piece[] = [
	...['reporters', 'journalists', 'lawmakers', 'supporters'].map((form) => [word(form, 'NNS')]),
	[word('Reuters', 'NNP')],
	...['court', 'newspaper', 'agency', 'committee'].map((form) => [
		{ form: 'the', tag: 'DT', head: 1, relation: 'det' },
		word(form, 'NN')
	]),
	[{ form: 'the', tag: 'DT', head: 1, relation: 'det' }, word('BBC', 'NNP')]
];

/** The sentence without its full stop, when it is a plain statement with a subject. */
function statementOf(sentence: TreebankSentence): Piece[] {
	const { forms, heads, relations } = sentence;
	const root = heads.indexOf(0) + 1;
	const last = forms.length - 1;
	const hasSubject = relations.some(
		(relation, index) => relation.startsWith('nsubj') && heads[index] === root
	);
	const isOdd = relations.some((relation) =>
		/^(?:list|parataxis|goeswith|discourse|dep|reparandum)/u.test(relation)
	);
	const ends = forms[last] === '.' && heads[last] === root && last >= 4 && last <= 25;
	const isPlain = /^\p{Lu}/u.test(forms[0] ?? '') && !forms.some((form) => /["“”()[\]:?!]/u.test(form));
	return ends && isPlain && hasSubject && !isOdd ? [pieceOf(sentence, 0, last)] : [];
}

function dependants(sentence: TreebankSentence, relation: RegExp): Piece[] {
	return sentence.relations.flatMap((name, index) =>
		relation.test(name) ? subtreeAt(sentence, index, { longest: 8, verbs: false }) : []
	);
}

/** Common nouns that mostly name people or bodies of people. */
const personLike =
	/(?:m[ae]n|[eo]rs?|ists?|ians?|als?|[ae]nts?|es|company|police|government|family|group|team|council|court)$/u;

function canSpeak(subject: Piece): boolean {
	const root = subject[rootOf(subject)];
	if (root?.tag === 'PRP') return /^(?:s?he|they)$/iu.test(root.form);
	return (
		/^NNPS?$/u.test(root?.tag ?? '') || (/^NNS?$/u.test(root?.tag ?? '') && personLike.test(root?.form ?? ''))
	);
}

function isTime(phrase: Piece): boolean {
	return (
		phrase.length <= 5 &&
		/^(?:on|in|at|after|during)$/u.test(phrase[0]?.form ?? '') &&
		rootTag(phrase).startsWith('NN')
	);
}

/** "Who …" or "which …" in commas. */
function relativeClausesOf(sentence: TreebankSentence): Piece[] {
	return sentence.relations.flatMap((relation, index) => {
		if (relation !== 'acl:relcl') return [];
		const clause = subtreeAt(sentence, index, { longest: 10, verbs: true });
		return clause.filter((piece) => /^(?:who|which)$/u.test(piece[0]?.form ?? ''));
	});
}

function isPronoun(speaker: Piece): boolean {
	return rootTag(speaker) === 'PRP';
}

interface Addition {
	readonly piece: Piece;
	readonly relation: string;
	readonly closes: boolean;
}

/** "Name, the title" or "name, who …" and, when the sentence goes on after it, the comma that closes it. */
function withAddition(speaker: Piece, { piece, relation, closes }: Addition): Piece {
	if (piece.length === 0) return speaker;
	const start = speaker.length + 1;
	const comma = { form: ',', tag: ',', head: start + rootOf(piece), relation: 'punct' };
	const added = hung(withCase(piece, false), start, { head: rootOf(speaker), relation });
	return [...speaker, comma, ...added, ...(closes ? [comma] : [])];
}
