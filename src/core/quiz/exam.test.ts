import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Item } from '../bank/item';
import { parseBank } from '../bank/schema';
import { sha256, sha256Hex } from '../base/digest';
import { canonicalJson } from '../bank/canonical-json';
import { hasKey, type AskedItem } from './asked-quiz';
import { type Exam, examFrom, isKeyOf, paperOf } from './exam';
import { inExamTerms } from './exam-answers';
import { parsePaper } from './exam-paper-schema';
import { markOf } from './marking';
import { parseQuiz, type Quiz, quizFromBank, withQuizId } from './quiz';
import type { Answer } from './response';

function bankAt(path: string): Quiz {
	const parsed = parseBank(JSON.parse(readFileSync(path, 'utf8')));
	if (!parsed.ok) throw new Error(path);
	return quizFromBank(parsed.value);
}

const saltOf = (number: number) =>
	Buffer.from(sha256Hex(String(number)).slice(0, 32), 'hex').toString('base64url');
const salt = saltOf(0);
const sample = bankAt('tests/samples/banks/v1/marl-bridge/bank.json');
const stories = readdirSync('questions').map((slug) => bankAt(`questions/${slug}/bank.json`));

/** The same item with another right answer, every part still there. */
function otherKeys(item: Item): readonly Item[] {
	switch (item.kind) {
		case 'single-choice':
		case 'cloze':
			return item.options.map((_, key) => ({
				...item,
				options: item.options.map((option, index) => ({ ...option, isKey: index === key }))
			}));
		case 'true-false': {
			const [yes, no] = item.options;
			return [
				{
					...item,
					options: [
						{ ...yes, isKey: !yes.isKey },
						{ ...no, isKey: !no.isKey }
					]
				}
			];
		}
		case 'order':
			return [{ ...item, entries: item.entries.toReversed() }];
		case 'match': {
			const rights = item.pairs.map(({ right }) => right);
			const turned = [...rights.slice(1), ...rights.slice(0, 1)];
			return [{ ...item, pairs: item.pairs.map((pair, index) => ({ ...pair, right: turned[index] ?? '' })) }];
		}
		case 'estimate':
			return [];
	}
}

/** What a student sees of a paper, without what was fixed. */
function shown(exam: Exam): string {
	return canonicalJson({ ...paperOf(exam), id: '', commitment: '' });
}

describe('a paper', () => {
	it('has nothing of the keys, the reasons, the proof and the source', () => {
		for (const quiz of [sample, ...stories]) {
			const paper = paperOf(examFrom(quiz, salt));
			const fields = new Set(JSON.stringify(paper).match(/"\w+":/g));
			for (const field of ['isKey', 'reason', 'evidence', 'value', 'source', 'salt', 'status', 'family'])
				expect(fields).not.toContain(`"${field}":`);
			expect(paper.items.some(hasKey)).toBe(false);
		}
	});

	it('is the same whatever is right, but for what was fixed', () => {
		for (const quiz of [sample, ...stories]) {
			const exam = examFrom(quiz, salt);
			for (const [place, item] of quiz.items.entries())
				for (const other of otherKeys(item)) {
					const changed = examFrom({ ...quiz, items: quiz.items.with(place, other) }, salt);
					expect(shown(changed)).toBe(shown(exam));
				}
		}
	});

	it('is the same whatever order the bank had its options, pairs and ids in', () => {
		const exam = examFrom(sample, salt);
		const items = sample.items.map((item, index): Item => {
			const named = { ...item, id: `paris-${index}` };
			if (named.kind === 'match') return { ...named, pairs: named.pairs.toReversed() };
			if (named.kind === 'single-choice' || named.kind === 'cloze')
				return { ...named, options: named.options.toReversed() };
			return named;
		});
		expect(shown(examFrom({ ...sample, items }, salt))).toBe(shown(exam));
	});

	it('is read back, and refused with another commitment under its id, or when it is no exam', () => {
		const paper = paperOf(examFrom(sample, salt));
		expect(parsePaper(JSON.parse(JSON.stringify(paper)))).toEqual({ ok: true, value: paper });
		expect(parsePaper({ ...paper, commitment: salt }).ok).toBe(false);
		expect(parsePaper({ ...paper, settings: { shuffle: true, feedback: 'end' } }).ok).toBe(false);
		expect(parsePaper({ ...paper, items: paper.items.slice(1) }).ok).toBe(false);
	});
});

describe('an exam', () => {
	it('is a quiz that can be kept and played', () => {
		for (const quiz of [sample, ...stories]) {
			const exam = examFrom(quiz, salt);
			expect(parseQuiz(JSON.parse(JSON.stringify(exam)))).toEqual({ ok: true, value: exam });
		}
	});

	it('is the key of its own paper, and of no other', () => {
		const exam = examFrom(sample, salt);
		const paper = paperOf(exam);
		expect(isKeyOf(exam, paper)).toBe(true);
		expect(isKeyOf(examFrom(sample, saltOf(1)), paper)).toBe(false);
		expect(isKeyOf(exam, { ...paper, commitment: paper.commitment.replace(/^./, '-') })).toBe(false);
	});

	it('is refused as a key with anything in it changed after its paper was given out', () => {
		const exam = examFrom(sample, salt);
		const paper = paperOf(exam);
		for (const [place, item] of exam.items.entries()) {
			const changes: readonly Item[] = [
				...otherKeys(item).filter((other) => canonicalJson(other) !== canonicalJson(item)),
				{ ...item, stem: `${item.stem}!` },
				{ ...item, evidence: item.evidence.map((evidence) => ({ ...evidence, start: evidence.start + 1 })) },
				...(item.kind === 'estimate' ? [{ ...item, value: item.value + 1 }] : [])
			];
			for (const change of changes) {
				const changed = { ...withQuizId({ ...exam, items: exam.items.with(place, change) }), salt };
				expect(isKeyOf(changed, paper)).toBe(false);
			}
		}
	});
});

describe('a solver', () => {
	/** What is public: the paper. It answers what a rule says, and sees how often that is right. */
	type Rule = (item: AskedItem) => Answer | null;
	const at =
		(share: number): Rule =>
		(item) => {
			if ('options' in item) {
				const option = Math.min(item.options.length - 1, Math.floor(share * item.options.length));
				return { kind: 'option', option };
			}
			if (item.kind === 'estimate') {
				const steps = Math.round((share * (item.max - item.min)) / item.step);
				return { kind: 'number', value: Number((item.min + steps * item.step).toFixed(item.decimals)) };
			}
			const parts = item.kind === 'order' ? item.entries : item.pairs;
			const turned = [...parts.keys()].map(
				(place) => (place + Math.floor(share * parts.length)) % parts.length
			);
			return item.kind === 'order' ? { kind: 'order', order: turned } : { kind: 'match', match: turned };
		};
	const byTolerance: Rule = (item) =>
		item.kind === 'estimate' ? { kind: 'number', value: item.tolerance * 10 } : null;
	const rules: readonly (readonly [string, Rule])[] = [
		...[0, 0.2, 0.35, 0.5, 0.65, 0.8, 0.99].map((share) => [`the part at ${share}`, at(share)] as const),
		['ten tolerances', byTolerance]
	];

	/** The chance that a blind guess is right. */
	function chanceOf(item: Item): number {
		if ('options' in item) return 1 / item.options.length;
		if (item.kind === 'estimate') return (5 * item.tolerance + item.step) / (item.max - item.min);
		const count = item.kind === 'order' ? item.entries.length : item.pairs.length;
		return 1 / Array.from({ length: count }, (_, index) => index + 1).reduce((product, n) => product * n, 1);
	}

	/** Scales come with the salt; options and parts stand as their texts put them, so that another salt would be the same try again. */
	const asked = [...stories, sample].flatMap((quiz) =>
		[0, 1, 2, 3].flatMap((n) => {
			const exam = examFrom(quiz, saltOf(n));
			const paper = paperOf(exam);
			return exam.items
				.map((item, index) => ({ item, onPaper: paper.items[index] }))
				.filter(({ item }) => n === 0 || item.kind === 'estimate');
		})
	);

	it.each(rules)('who takes %s is right no more often than by chance', (_, rule) => {
		const tried = asked.flatMap(({ item, onPaper }) => {
			const answer = onPaper ? rule(onPaper) : null;
			return answer ? [{ item, right: markOf(item, inExamTerms(item, answer)).correct }] : [];
		});
		const chances = tried.map(({ item }) => chanceOf(item));
		const expected = chances.reduce((sum, chance) => sum + chance, 0);
		const spread = Math.sqrt(chances.reduce((sum, chance) => sum + chance * (1 - chance), 0));
		const right = tried.filter((one) => one.right).length;
		expect(tried.length).toBeGreaterThan(3);
		expect(right).toBeLessThanOrEqual(expected + 3 * spread);
	});

	it('who tries every key against the commitment finds none without the salt', () => {
		const [first] = sample.items;
		if (!first) throw new Error('no item');
		const exam = examFrom({ ...sample, items: [first] }, salt);
		const { commitment } = paperOf(exam);
		const digest = (content: unknown) =>
			Buffer.from(sha256(new TextEncoder().encode(canonicalJson(content))).slice(0, 16)).toString(
				'base64url'
			);
		const guesses = otherKeys(first).flatMap((guess) => {
			const { id: _, ...content } = examFrom({ ...sample, items: [guess] }, salt);
			return [undefined, '', 'A'.repeat(22), saltOf(1)].map((other) => digest({ ...content, salt: other }));
		});
		expect(guesses).not.toContain(commitment);
		const { id: __, ...known } = exam;
		expect(digest(known)).toBe(commitment);
	});
});
