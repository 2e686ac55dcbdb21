import type { Evidence, Option } from '../../bank/item';
import type { Random } from '../../base/random';

/** The options with the key at a place left to chance. */
export function placed(key: Option, distractors: readonly Option[], random: Random): readonly Option[] {
	const at = Math.floor(random() * (distractors.length + 1));
	return [...distractors.slice(0, at), key, ...distractors.slice(at)];
}

export function keyOption(text: string, reason: string, evidence: Evidence): Option {
	return { text, isKey: true, reason, evidence };
}
