import { MODEL_MARK } from '../core/generation/language/model';
import { codeModel, type ModelContent } from '../core/generation/language/model-code';
import { RangeEncoder } from './range-encoder';

/** The bytes that `loadModel` reads. */
export function encodeModel(content: ModelContent): Uint8Array {
	const encoder = new RangeEncoder();
	codeModel((chances, index, bit) => encoder.bit(chances, index, bit), content);
	return Uint8Array.from([...MODEL_MARK, ...encoder.finish()]);
}
