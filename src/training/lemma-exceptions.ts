import { lemmaByRule, tagClass } from '../core/generation/language/lemmatiser';
import type { TreebankSentence } from './conllu';

/** The commonest dictionary form of each word and tag class where no rule gives it, as `form class lemma`, in order. */
export function lemmaExceptions(sentences: readonly TreebankSentence[]): string[] {
	const counts = new Map<string, Map<string, number>>();
	for (const { forms, lemmas, tags } of sentences) {
		forms.forEach((form, index) => {
			const tag = tags[index] ?? '';
			const lemma = (lemmas[index] ?? '').toLowerCase();
			const lower = form.replace(/’/gu, "'").toLowerCase();
			if (!/^[a-z'-]+$/u.test(lower + lemma) || /^(?:NNP|NNPS|FW|GW|ADD|XX|LS|SYM)$/u.test(tag)) return;
			const key = `${lower} ${tagClass(tag)} ${lemmaByRule(lower, tag)}`;
			const seen = counts.get(key) ?? new Map<string, number>();
			seen.set(lemma, (seen.get(lemma) ?? 0) + 1);
			counts.set(key, seen);
		});
	}
	const exceptions: string[] = [];
	for (const [key, seen] of counts) {
		const [form = '', kind = '', byRule = ''] = key.split(' ');
		const [lemma, count] = [...seen].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
		const rare = count < 2 && kind === 'o';
		if (lemma !== byRule && !rare) exceptions.push(`${form} ${kind} ${lemma}`);
	}
	return exceptions.sort();
}
