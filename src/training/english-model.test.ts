import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../core/generation/language/model';
import { parseParagraph } from '../core/generation/language/parse';
import type { Sentence, Token } from '../core/generation/language/sentence';

const bytes = readFileSync(new URL('../core/generation/language/english.bin', import.meta.url));
const model = loadModel(bytes);

const parse = (text: string, start = 0): Sentence[] => parseParagraph({ text, start }, model);

const token = (sentence: Sentence | undefined, text: string): Token | undefined =>
	sentence?.tokens.find((candidate) => candidate.text === text);

const headOf = (sentence: Sentence | undefined, text: string): string | undefined =>
	sentence?.tokens[token(sentence, text)?.head ?? -1]?.text;

describe('the English model', () => {
	it('is small enough to be sent to a phone', () => {
		expect(bytes.length).toBeLessThanOrEqual(900_000);
	});

	it('finds who did what to whom', () => {
		const [sentence] = parse('The harbour council approved a new bridge on Monday.');
		expect(token(sentence, 'council')).toMatchObject({ tag: 'NN', relation: 'nsubj' });
		expect(headOf(sentence, 'council')).toBe('approved');
		expect(token(sentence, 'approved')).toMatchObject({
			tag: 'VBD',
			relation: 'root',
			head: -1,
			lemma: 'approve'
		});
		expect(token(sentence, 'bridge')).toMatchObject({ relation: 'obj' });
		expect(headOf(sentence, 'new')).toBe('bridge');
	});

	it('tells a passive from an active sentence', () => {
		const [sentence] = parse('The bridge was built by two brothers.');
		expect(token(sentence, 'bridge')?.relation).toBe('nsubj:pass');
		expect(token(sentence, 'was')).toMatchObject({ relation: 'aux:pass', lemma: 'be' });
		expect(token(sentence, 'brothers')).toMatchObject({ lemma: 'brother', relation: 'obl:agent' });
	});

	it.each<[string, readonly [verb: string, speaker: string, statement: string]]>([
		['“It isn’t safe,” said Ada Holt, the mayor.', ['said', 'Ada', 'safe']],
		['"We have lost everything," Mr Holt told reporters on Tuesday.', ['told', 'Mr', 'lost']],
		['The bridge will reopen in May, the ministry said in a statement.', ['said', 'ministry', 'reopen']],
		[
			'Ada Holt, a spokeswoman for the airline, said: "All flights are cancelled."',
			['said', 'Ada', 'cancelled']
		]
	])('hears who speaks in %j', (text, [verb, speaker, statement]) => {
		const [sentence] = parse(text);
		expect(token(sentence, verb)).toMatchObject({ relation: 'root' });
		expect(token(sentence, speaker)).toMatchObject({ relation: 'nsubj' });
		expect(headOf(sentence, speaker)).toBe(verb);
		expect(token(sentence, statement)).toMatchObject({ relation: 'ccomp' });
		expect(headOf(sentence, statement)).toBe(verb);
	});

	it('gives offsets in the article', () => {
		const article = 'Headline\n\n  The river  rose. “It’s over,” he said — twice.';
		const start = 10;
		const sentences = parse(article.slice(start), start);
		expect(sentences.map(({ start: from, end }) => article.slice(from, end))).toEqual([
			'The river  rose.',
			'“It’s over,” he said — twice.'
		]);
		for (const { tokens } of sentences) {
			for (const { text, start: from, end } of tokens) expect(article.slice(from, end)).toBe(text);
		}
	});

	it.each([
		['nothing', ''],
		['spaces', ' \n\t\u200b '],
		['one word', 'Rain'],
		['marks only', '... , " ) (('],
		['another language', 'Die Brücke wurde am Montag eröffnet. 桥已开通。 الجسر مفتوح'],
		['half a surrogate pair', 'rain \ud83d rain'],
		['a table', '1 2 3\n4 5 6\t7,8 | 9'],
		['one sentence of 5,000 words', 'water and mud '.repeat(1667)],
		['20,000 full stops', '. '.repeat(20_000)],
		['20,000 commas', 'a, '.repeat(10_000)]
	])('makes a tree with one root of %s', (_, text) => {
		for (const { tokens } of parse(text)) {
			expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
			for (const { head } of tokens) {
				let above = head;
				for (let steps = 0; above !== -1 && steps <= tokens.length; steps++)
					above = tokens[above]?.head ?? -1;
				expect(above).toBe(-1);
			}
		}
	});

	it('gives the same result each time', () => {
		const text = 'Officials say 20% of the $3.5bn plan, drawn up in 2019, is gone.';
		expect(parse(text)).toEqual(parse(text));
	});
});
