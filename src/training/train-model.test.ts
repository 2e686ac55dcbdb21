import { describe, expect, it } from 'vitest';
import { loadModel } from '../core/generation/language/model';
import { analyse } from '../core/generation/language/parse';
import type { TreebankSentence } from './conllu';
import { encodeModel } from './model-file';
import { trainModel } from './train-model';

function sentence(subject: string, verb: string, object: string): TreebankSentence {
	return {
		text: '',
		opensParagraph: false,
		forms: ['The', subject, verb, 'the', object, '.'],
		lemmas: ['the', subject, verb, 'the', object, '.'],
		tags: ['DT', 'NN', 'VBD', 'DT', 'NN', '.'],
		heads: [2, 3, 0, 5, 3, 3],
		relations: ['det', 'nsubj', 'root', 'det', 'obj', 'punct']
	};
}

const subjects = ['mayor', 'council', 'river', 'storm', 'court', 'union'];
const verbs = ['crossed', 'mended', 'flooded', 'closed', 'opened'];
const objects = ['bridge', 'harbour', 'road', 'school'];
const treebank = subjects.flatMap((subject) =>
	verbs.flatMap((verb) => objects.map((object) => sentence(subject, verb, object)))
);

const train = (sentences: readonly TreebankSentence[]): Uint8Array =>
	encodeModel(trainModel(sentences, () => undefined));

describe('trainModel', () => {
	it('learns the trees that it is shown', () => {
		const { forms, tags, heads, relations } = sentence('storm', 'mended', 'road');
		const analysis = analyse(forms, loadModel(train(treebank)));
		expect(analysis.map(({ tag }) => tag)).toEqual(tags);
		expect(analysis.map(({ head }) => head + 1)).toEqual(heads);
		expect(analysis.map(({ relation }) => relation)).toEqual(relations);
	});

	it('gives the same bytes each time', () => {
		const few = treebank.slice(0, 12);
		expect(train(few)).toEqual(train(few));
	});
});
