import { PackedScorer, type Scorer } from './linear-scorer';
import { codeModel, MODEL_VERSION } from './model-code';
import { MOVES } from './parser-states';
import { RangeDecoder } from './range-decoder';

/** English as the treebanks know it: what tags, parses and finds dictionary forms. */
export interface LanguageModel {
	readonly tags: readonly string[];
	readonly labels: readonly string[];
	readonly tagger: Scorer;
	readonly moves: Scorer;
	readonly labeller: Scorer;
	/** `form tag-class` → dictionary form, for what no rule gives. */
	readonly lemmas: ReadonlyMap<string, string>;
}

/** The first bytes of a model file: "5W" and the version of its format. */
export const MODEL_MARK: readonly number[] = [0x35, 0x57, MODEL_VERSION];

/**
 * Reads `english.bin` exactly as it lies on disk: the file is dense already, nothing is to be inflated.
 * The bytes ship with the program, so a file that does not fit is a bug and throws an `Error` with one clear sentence.
 * Takes a fraction of a second: load once, keep the model.
 */
export function loadModel(bytes: Uint8Array): LanguageModel {
	if (MODEL_MARK.some((byte, index) => bytes[index] !== byte)) {
		throw new Error(
			`The language model is not in format ${String(MODEL_VERSION)}: fetch the file that belongs to this version.`
		);
	}
	const decoder = new RangeDecoder(bytes.subarray(MODEL_MARK.length));
	const content = codeModel((chances, index) => {
		if (decoder.overran) throw new Error('The language model ends too early: the file was cut off.');
		return decoder.bit(chances, index);
	});
	return {
		tags: content.tags,
		labels: content.labels,
		tagger: new PackedScorer(content.tags.length, content.tagger),
		moves: new PackedScorer(MOVES, content.moves),
		labeller: new PackedScorer(content.labels.length, content.labeller),
		lemmas: new Map(content.lemmas.map(lemmaEntry))
	};
}

function lemmaEntry(line: string): [string, string] {
	const cut = line.lastIndexOf(' ');
	return [line.slice(0, cut), line.slice(cut + 1)];
}
