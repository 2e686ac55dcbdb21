const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;
const VOWELS = /[aeiouy]+/g;

/**
 * The US school grade that English sentences suit, by the Flesch–Kincaid formula (Kincaid and others 1975):
 * 0.39 · words a sentence + 11.8 · syllables a word − 15.59. Syllables are counted by rule. Undefined without a word.
 */
export function readingGrade(sentences: readonly string[]): number | undefined {
	const worded = sentences.map((sentence) => sentence.match(WORD) ?? []).filter(({ length }) => length > 0);
	const words = worded.flat();
	if (words.length === 0) return undefined;
	const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
	return 0.39 * (words.length / worded.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Groups of vowels, without a silent e at the end; a number counts as one for each digit. */
export function syllablesIn(word: string): number {
	const plain = word
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[^a-z\d]/g, '');
	const digits = plain.replace(/\D/g, '').length;
	const letters = plain
		.replace(/\d/g, '')
		.replace(/(?<=[^aeiouyl])es$|(?<=[^aeiouytd])ed$/, '')
		.replace(/(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$/, '');
	const groups = letters.match(VOWELS)?.length ?? 0;
	const apart = letters.match(/i[ao](?!u)|[eu]o(?!u)|ia|ying/g)?.length ?? 0;
	const together = letters.match(/[cgtsln]i[ao]/g)?.length ?? 0;
	return Math.max(digits + groups + Math.max(0, apart - together), 1);
}
