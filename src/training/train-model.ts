import { seededRandom, type Random } from '../core/base/random';
import type { ModelContent } from '../core/generation/language/model-code';
import { tagForms, type Tagging } from '../core/generation/language/tagger';
import type { TreebankSentence } from './conllu';
import { directSpeech } from './direct-speech';
import { lemmaExceptions } from './lemma-exceptions';
import { mixture, strongest, type Perceptron, type Weight } from './perceptron';
import { packed, quantise } from './quantise';
import { trainLabels } from './train-labeller';
import { trainMoves } from './train-parser';
import { trainTagger, type Regime, type TagExample } from './train-tagger';
import { treeExample } from './tree-example';

const SEED = 5;
const FOLDS = 5;
const BEAM_WIDTH = 4;
/** Sentences of reported speech for each sentence of the treebanks. */
const SPEECH_SHARE = 0.053;

/**
 * How one part is trained, chosen on the development sets: first freely, to see which weights matter, then anew with the
 * strongest alone; `scouts` and `trainings` of each, in different orders, are averaged. `patience` is the perceptron's,
 * `step` is what weights are rounded to multiples of.
 */
interface Plan {
	readonly scouting: number;
	readonly scouts: number;
	readonly patience: number;
	readonly weights: number;
	readonly epochs: number;
	readonly trainings: number;
	readonly forgotten: number;
	readonly step: number;
}

const tagging: Plan = {
	...{ scouting: 4, scouts: 4, patience: 3, weights: 130_000 },
	...{ epochs: 8, trainings: 6, forgotten: 2, step: 1 }
};
/** Like the tagger itself, so that the parser learns from tags, and doubts, as good as those it will meet. */
const crossTagging: Plan = { ...tagging, trainings: 4 };
const labelling: Plan = {
	...{ scouting: 3, scouts: 1, patience: 4, weights: 140_000 },
	...{ epochs: 7, trainings: 4, forgotten: 2, step: 1 }
};
const moving: Plan = {
	...{ scouting: 3, scouts: 1, patience: 6, weights: 330_000 },
	...{ epochs: 6, trainings: 8, forgotten: 2, step: 2 }
};

/** Trains all parts one after the other: the parser on tags as a tagger gives them that has not seen the sentence. */
export function trainModel(treebank: readonly TreebankSentence[], say: (line: string) => void): ModelContent {
	const sentences = [
		...treebank,
		...directSpeech(treebank, Math.round(treebank.length * SPEECH_SHARE), seededRandom(SEED))
	];
	const tags = inventory(sentences.map((sentence) => sentence.tags));
	const labels = inventory(sentences.map((sentence) => sentence.relations)).filter(
		(label) => label !== 'root'
	);
	const tagged = sentences.map(({ forms, tags: gold }) => ({
		forms,
		tags: gold.map((tag) => tags.indexOf(tag))
	}));
	const tagger = inTwoRounds(tagging, (regime) => trainTagger(tagged, tags.length, regime));
	say('tagger trained');
	const guessed = crossTagged(tagged, tags.length);
	say('treebank tagged');
	const examples = sentences.map((sentence, index) =>
		treeExample(sentence, guessed[index] ?? { tags: [], doubts: [] }, { tags, labels })
	);
	const labeller = inTwoRounds(labelling, (regime) => trainLabels(examples, labels.length, regime));
	say('labeller trained');
	const moves = inTwoRounds(moving, (regime) => trainMoves(examples, BEAM_WIDTH, regime));
	say('parser trained');
	return {
		tags,
		labels,
		lemmas: lemmaExceptions(treebank),
		tagger: quantise(tagger, tagging.step),
		moves: quantise(moves, moving.step),
		labeller: quantise(labeller, labelling.step)
	};
}

function inTwoRounds(plan: Plan, train: (regime: Regime) => Perceptron): Weight[] {
	const { scouting, patience, forgotten, epochs } = plan;
	const scouts = ordersOf(plan.scouts).map((random) =>
		train({ epochs: scouting, patience, forgotten, random }).averages()
	);
	const only = strongest(mixture(scouts), plan.weights);
	return mixture(
		ordersOf(plan.trainings).map((random) =>
			train({ epochs, patience: 1, forgotten, random, only }).averages()
		)
	);
}

function ordersOf(count: number): Random[] {
	return Array.from({ length: count }, (_, index) => seededRandom(SEED + index));
}

function inventory(columns: readonly (readonly string[])[]): string[] {
	return [...new Set(columns.flat())].sort();
}

/** Each part of the treebank tagged by a tagger trained on the other parts. */
function crossTagged(examples: readonly TagExample[], classes: number): Tagging[] {
	return Array.from({ length: FOLDS }, (_, fold) => {
		const from = Math.floor((examples.length * fold) / FOLDS);
		const to = Math.floor((examples.length * (fold + 1)) / FOLDS);
		const others = [...examples.slice(0, from), ...examples.slice(to)];
		const weights = inTwoRounds(crossTagging, (regime) => trainTagger(others, classes, regime));
		const tagger = packed(classes, weights, crossTagging.step);
		return examples.slice(from, to).map(({ forms }) => tagForms(forms, tagger));
	}).flat();
}
