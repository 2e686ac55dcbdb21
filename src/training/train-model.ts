import { seededRandom } from '../core/base/random';
import { tagForms } from '../core/generation/language/tagger';
import { taggedSentence } from '../core/generation/language/tagged-sentence';
import type { ModelContent } from '../core/generation/language/model-code';
import type { TreebankSentence } from './conllu';
import { projectiveHeads } from './gold-moves';
import { lemmaExceptions } from './lemma-exceptions';
import { packed, quantise } from './quantise';
import { trainLabels } from './train-labeller';
import { trainMoves, type TreeExample } from './train-parser';
import { trainTagger, type TagExample } from './train-tagger';

const SEED = 5;
const FOLDS = 4;
const TRAINING_WIDTH = 4;

/** Epochs, patience (see `Perceptron`) and the step that weights are rounded to, chosen on the development sets. */
const settings = {
	tagger: { epochs: 6, patience: 8, step: 1 },
	moves: { epochs: 4, patience: 30, step: 2 },
	labeller: { epochs: 6, patience: 16, step: 1 }
} as const;

/** Trains all three models one after the other: the parser on tags as a tagger gives them that has not seen the sentence. */
export function trainModel(
	sentences: readonly TreebankSentence[],
	say: (line: string) => void
): ModelContent {
	const tags = inventory(sentences.map((sentence) => sentence.tags));
	const labels = inventory(sentences.map((sentence) => sentence.relations)).filter(
		(label) => label !== 'root'
	);
	const tagExamples = sentences.map((sentence) => ({
		forms: sentence.forms,
		tags: sentence.tags.map((tag) => tags.indexOf(tag))
	}));
	const tagger = trainTagger(tagExamples, tags.length, regime('tagger'));
	say('tagger trained');
	const guessed = crossTagged(tagExamples, tags.length);
	say('treebank tagged');
	const examples = sentences.map((sentence, index): TreeExample => ({
		sentence: taggedSentence(sentence.forms, guessed[index] ?? []),
		heads: projectiveHeads(sentence.heads),
		labels: [-1, ...sentence.relations.map((relation) => labels.indexOf(relation))]
	}));
	const labeller = trainLabels(examples, labels.length, regime('labeller'));
	say('labeller trained');
	const moves = trainMoves(examples, TRAINING_WIDTH, regime('moves'));
	say('parser trained');
	return {
		tags,
		labels,
		lemmas: lemmaExceptions(sentences),
		tagger: quantise(tagger, settings.tagger.step),
		moves: quantise(moves, settings.moves.step),
		labeller: quantise(labeller, settings.labeller.step)
	};
}

function regime(part: keyof typeof settings): { epochs: number; patience: number; random: () => number } {
	const { epochs, patience } = settings[part];
	return { epochs, patience, random: seededRandom(SEED) };
}

function inventory(columns: readonly (readonly string[])[]): string[] {
	return [...new Set(columns.flat())].sort();
}

/** Each part of the treebank tagged by a tagger trained on the other parts. */
function crossTagged(examples: readonly TagExample[], classes: number): Int32Array[] {
	return Array.from({ length: FOLDS }, (_, fold) => {
		const from = Math.floor((examples.length * fold) / FOLDS);
		const to = Math.floor((examples.length * (fold + 1)) / FOLDS);
		const others = [...examples.slice(0, from), ...examples.slice(to)];
		const tagger = packed(trainTagger(others, classes, regime('tagger')), settings.tagger.step);
		return examples.slice(from, to).map(({ forms }) => tagForms(forms, tagger));
	}).flat();
}
