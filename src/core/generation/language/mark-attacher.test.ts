import { describe, expect, it } from 'vitest';
import { MarkAttacher } from './mark-attacher';
import { taggedSentence } from './tagged-sentence';

/** What each mark hangs on, as `mark word`. A token `word>head` is a word with its head (`0` for the root), any other a mark. */
function hung(text: string): string[] {
	const cells = text.split(' ').map((token) => /^([^>]+)>(.+)$/u.exec(token) ?? [token, token]);
	const forms = cells.map(([, form = '']) => form);
	const tags = cells.map(([, , head]) => (head === undefined ? 1 : 0));
	const sentence = taggedSentence(forms, { tags, doubts: [] }, ['NN', ',']);
	const words = ['', ...cells.flatMap(([, form = '', head]) => (head === undefined ? [] : [form]))];
	const heads = [0, ...cells.flatMap(([, , head]) => (head === undefined ? [] : [words.indexOf(head)]))];
	const marks = new MarkAttacher({ forms, sentence, heads: heads.map((head) => Math.max(0, head)) });
	return forms.flatMap((form, at) =>
		marks.wordAt(at) === 0 ? [`${form} ${words[marks.headOf(at)] ?? ''}`] : []
	);
}

describe('MarkAttacher', () => {
	it.each<[claim: string, text: string, expected: readonly string[]]>([
		[
			'a comma between conjuncts hangs on the one that follows',
			'They>sold sold>0 bread>sold , milk>bread , and>cheese cheese>bread .',
			[', milk', ', cheese', '. sold']
		],
		['a full stop hangs on the root', 'Come>said home>Come , she>said said>0 .', [', Come', '. said']],
		[
			'a comma after a clause that opens the sentence hangs on the clause',
			'When>fell night>fell fell>stayed , we>stayed stayed>0 .',
			[', fell', '. stayed']
		],
		[
			'commas around an apposition hang as high as no arc is crossed',
			'Vera>came , our>mayor mayor>Vera , came>0 .',
			[', mayor', ', Vera', '. came']
		],
		[
			'brackets hang on what they enclose',
			'The>pier pier>froze ( the>oldest oldest>pier by>far far>oldest ) froze>0 .',
			['( oldest', ') oldest', '. froze']
		],
		[
			'quotation marks hang on what they enclose, and so does a full stop between them',
			'She>said said>0 , “ Come>said home>Come . ”',
			[', Come', '“ Come', '. Come', '” Come']
		],
		[
			'the inner of two pairs comes first',
			'He>wrote wrote>0 ( in>letter a>letter " kind>letter " letter>wrote ) .',
			['( letter', '" kind', '" kind', ') letter', '. wrote']
		],
		[
			'a comma between two words of one unit hangs on the lower',
			'We>found found>0 a>town calm>town , quiet>town town>found .',
			[', calm', '. found']
		],
		['a question mark never hangs on what follows', 'Rain>asked ? we>asked asked>0 .', ['? Rain', '. asked']],
		['a mark before all words hangs on the root', '- Rain>fell fell>0', ['- fell']],
		['a bracket that is never closed is like any other mark', 'Rain>fell ( fell>0 .', ['( Rain', '. fell']],
		['a pair around nothing is like any other marks', 'Rain>fell ( ) fell>0', ['( Rain', ') Rain']]
	])('%s', (_, text, expected) => {
		expect(hung(text)).toEqual(expected);
	});

	it('knows which word stands at a token', () => {
		const forms = ['Rain', ',', 'mud'];
		const sentence = taggedSentence(forms, { tags: [0, 1, 0], doubts: [] }, ['NN', ',']);
		const marks = new MarkAttacher({ forms, sentence, heads: [0, 0, 1] });
		expect([0, 1, 2].map((at) => marks.wordAt(at))).toEqual([1, 0, 2]);
	});
});
