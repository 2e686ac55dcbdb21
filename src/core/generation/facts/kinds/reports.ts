import type { Entity } from '../entities/entity';
import type { ReportFact } from '../fact';
import { evidenceOf, type Reading } from '../reading';
import { reportedIn } from '../sayings/reported';
import { rewrite } from '../statements/rewrite';
import { textOf, type Word } from '../statements/statement';
import { indicesOf } from '../tree';

const FEWEST_WORDS = 6;
const MOST_WORDS = 30;

/** What people say in the article's own words, with short names and days written out. */
export function findReports(reading: Reading): readonly ReportFact[] {
	return reading.sentences.flatMap((_, sentence) => {
		const said = reportedIn(reading, sentence);
		const words = said && rewrite(reading, sentence, indicesOf(said.content));
		if (!said || !words) return [];
		const own = words.map((word) => asSaid(reading, sentence, { word, speaker: said.speaker }));
		const text = textOf(own)
			.replace(/\s+/g, ' ')
			.replace(/\.(["”])$/, '$1');
		const length = text.split(' ').length;
		if (length < FEWEST_WORDS || length > MOST_WORDS || names(text, said.speaker)) return [];
		return [
			{
				kind: 'report',
				id: `report ${sentence} ${said.content.first}`,
				sentence,
				evidence: evidenceOf(reading, sentence, said.named),
				status: 'reported',
				speaker: said.speaker,
				text,
				content: said.content,
				verb: said.verb
			}
		];
	});
}

/** The speaker as the article has him or her: "he", not the name that is asked for. */
function asSaid(
	{ sentences }: Reading,
	sentence: number,
	{ word, speaker }: { readonly word: Word; readonly speaker: Entity }
): Word {
	const token = sentences[sentence]?.tokens[word.first];
	const isPronoun = token?.tag.startsWith('PRP') === true && word.first === word.last;
	return isPronoun && names(word.text, speaker) ? { ...word, text: token.text } : word;
}

function names(text: string, { name, aliases }: Entity): boolean {
	return [name, ...aliases].some((form) => text.includes(form));
}
