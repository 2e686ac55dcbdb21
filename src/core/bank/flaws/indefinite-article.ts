/** Vowels that sound like consonants: "a university", "a European", "a one-day", "a Ugandan". */
const CONSONANTAL = /^(?:uni(?!n|m)|eu|ew|one\b|once\b|us[aeu]|uk|ut[eio]|ur[ua]|ug|ub|u-)/iu;
const SILENT_H = /^(?:hour|honest|honou?r|heir)/iu;
const VOCALIC_NUMBER = /^(?:8|11\b|18(?:\d\d)?\b)/u;

/** Whether "a" or "an" may stand before a text. Capitals only (FBI, NATO) take either, for who knows how they are read. */
export function fitsArticle(article: string, text: string): boolean {
	const [word = ''] = text.replace(/^[^\p{L}\p{N}]+/u, '').split(/\s/, 1);
	if (word === '' || /^\p{Lu}(?![\p{Ll}’'])/u.test(word)) return true;
	return soundsVocalic(word) === (article.toLowerCase() === 'an');
}

function soundsVocalic(word: string): boolean {
	if (VOCALIC_NUMBER.test(word) || SILENT_H.test(word)) return true;
	return /^[aeiou]/iu.test(word.normalize('NFD')) && !CONSONANTAL.test(word);
}

/** Whether a text says "an" where "a" belongs, or "a" where "an" does. A capital A inside a text is a name or a mark. */
export function hasWrongArticle(text: string): boolean {
	const articles = text.matchAll(/(^[Aa]n?|(?<=[\s“"])an?)\s(?=["“‘]?([\p{L}\p{N}][^\s_]*))/gu);
	return [...articles].some(([, article = '', word = '']) => !fitsArticle(article, word));
}
