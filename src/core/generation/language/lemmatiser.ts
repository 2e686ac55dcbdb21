import { irregularPasts, irregularPlurals } from './irregular-forms';

/** The tags that share one rule of inflection. */
export function tagClass(tag: string): string {
	if (tag === 'NNS' || tag === 'NNPS') return 's';
	if (/^VB[DN]$/u.test(tag)) return 'd';
	if (tag === 'VBG') return 'g';
	if (tag === 'VBZ') return 'z';
	if (/^(?:JJ|RB)[RS]$/u.test(tag)) return tag.endsWith('R') ? 'r' : 't';
	return tag.startsWith('NNP') ? 'p' : 'o';
}

/** The dictionary form of a word: of an irregular past, an exception that the model knows, or the rule for its tag. Names keep their case. */
export function lemmaOf(form: string, tag: string, exceptions: ReadonlyMap<string, string>): string {
	const word = form.replace(/’/gu, "'");
	if (tag === 'NNP' || tag === 'NNPS') return word;
	const lower = word.toLowerCase();
	const past = tagClass(tag) === 'd' ? irregularPasts.get(lower) : undefined;
	return past ?? exceptions.get(`${lower} ${tagClass(tag)}`) ?? lemmaByRule(lower, tag);
}

/** The dictionary form by rule and by the tables of irregular forms. */
export function lemmaByRule(lower: string, tag: string): string {
	const kind = tagClass(tag);
	const irregular =
		kind === 'd' ? irregularPasts.get(lower) : kind === 's' ? irregularPlurals.get(lower) : undefined;
	if (irregular !== undefined) return irregular;
	if (lower.length < 4 || /^\d/u.test(lower)) return lower;
	switch (kind) {
		case 's':
		case 'z':
			return withoutS(lower);
		case 'd':
			return withoutEnding(lower, 'ed');
		case 'g':
			return withoutEnding(lower, 'ing');
		case 'r':
			return withoutEnding(lower, 'er');
		case 't':
			return withoutEnding(lower, 'est');
		default:
			return lower;
	}
}

function withoutS(word: string): string {
	if (!word.endsWith('s') || word.endsWith('ss')) return word;
	if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
	if (/(?:ss|sh|ch|x|zz)es$/u.test(word)) return word.slice(0, -2);
	return /[^aeo]oes$/u.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function withoutEnding(word: string, ending: string): string {
	if (!word.endsWith(ending)) return word;
	const stem = word.slice(0, -ending.length);
	if (!/[aeiouy]/u.test(stem)) return word;
	if (stem.endsWith('i') && ending !== 'ing') return `${stem.slice(0, -1)}y`;
	if (/[aeiouy][^aeiouy]+ell$/u.test(stem)) return stem.slice(0, -1);
	if (/([bdfgk-nprtvz])\1$/u.test(stem) && !/(?:ll|ff|zz|cott)$/u.test(stem)) return stem.slice(0, -1);
	return wantsE(stem) ? `${stem}e` : stem;
}

/** Whether a stem that lost its ending most likely ended in a silent e: "mak", "chang", "writ", "collid", not "walk" or "visit". */
function wantsE(stem: string): boolean {
	if (
		/(?:[^aeiou]l|[cuvsz]|[^aeiou]th|dg|[lrn]g|rs|at|ur|ut)$/u.test(stem) &&
		!/(?:ss|ll|eat|oat|gth|[aeou]us|out|arth|erg)$/u.test(stem)
	) {
		return !/(?:[rw]l|ing|ong|ang)$/u.test(stem) || stem.endsWith('rang') || stem.endsWith('chang');
	}
	return /^[^aeiou]*[aeiouy][bdgkmnprt]$/u.test(stem) || /[aeiouy][^aeiouy]+id$/u.test(stem);
}
