import type { SayingFact } from '../fact';
import { evidenceOf, type Reading } from '../reading';
import { saidAfter, saidBefore, type Attribution, type Said } from '../sayings/attribution';
import type { Quote } from '../sayings/quotes';
import { quotedSentences } from '../sayings/quoted-sentences';

/** Quotations whose speaker the article names beyond doubt, sentence by sentence. */
export function findSayings(reading: Reading): readonly SayingFact[] {
	const { quotes } = reading;
	const said: Said[] = [];
	return quotes.flatMap((quote, index) => {
		const own = ownAttribution(reading, quote, { before: quotes[index - 1], after: quotes[index + 1] });
		const before = quotes[index - 1];
		const attribution = own ?? (before && goesOn(reading, before, quote) ? said[index - 1] : undefined);
		said[index] = attribution;
		return typeof attribution === 'object' ? sayingsOf(reading, quote, attribution) : [];
	});
}

interface Neighbours {
	readonly before: Quote | undefined;
	readonly after: Quote | undefined;
}

/** What the sentences of a quotation say of its speaker: nothing is undefined, two different speakers are nobody. */
function ownAttribution(reading: Reading, quote: Quote, { before, after }: Neighbours): Said {
	const { opens, closes } = quote;
	const isHere = before?.closes?.sentence === opens.sentence;
	const start = isHere ? (before.closes?.index ?? -1) + 1 : 0;
	const lead = { sentence: opens.sentence, first: start, last: opens.index - 1 };
	const ahead = lead.last >= lead.first ? saidBefore(reading, lead) : undefined;
	const tail = closes && {
		sentence: closes.sentence,
		first: closes.index + 1,
		last: endOfTail(reading, closes.sentence, after)
	};
	const behind = tail && tail.last >= tail.first ? saidAfter(reading, tail) : undefined;
	if (typeof ahead === 'object' && typeof behind === 'object')
		return ahead.speaker === behind.speaker ? behind : 'unknown';
	return behind ?? ahead;
}

function endOfTail(reading: Reading, sentence: number, after: Quote | undefined): number {
	const end = (reading.sentences[sentence]?.tokens.length ?? 0) - 1;
	return after?.opens.sentence === sentence ? after.opens.index - 1 : end;
}

/** Whether a quotation without a speaker of its own carries on the one before: nothing but its speaker stands between. */
function goesOn({ paragraphs, sentences }: Reading, before: Quote, quote: Quote): boolean {
	const from = before.closes?.sentence ?? before.pieces.at(-1)?.sentence ?? 0;
	const to = quote.opens.sentence;
	const startsSentence = quote.opens.index <= 0;
	const isOneParagraph = paragraphs[from] === paragraphs[to];
	if (!before.closes) return startsSentence && paragraphs[to] === (paragraphs[from] ?? -2) + 1;
	if (!isOneParagraph) return false;
	if (to - from > 1) return false;
	const rest = sentences[quote.closes?.sentence ?? -1]?.tokens.slice((quote.closes?.index ?? 0) + 1) ?? [];
	return (startsSentence || to === from) && rest.every(({ text }) => /^[.,"”']*$/.test(text));
}

function sayingsOf(
	reading: Reading,
	quote: Quote,
	{ speaker, sentence: place, named, verb }: Attribution
): readonly SayingFact[] {
	return quotedSentences(reading, quote).map(({ piece, text }) => {
		const isHere = piece.sentence === place;
		return {
			kind: 'saying',
			id: `saying ${piece.sentence} ${piece.first}`,
			sentence: piece.sentence,
			evidence: evidenceOf(reading, piece.sentence, isHere ? named : undefined),
			...(isHere ? {} : { attributed: evidenceOf(reading, place, named) }),
			status: 'quoted',
			speaker,
			quote: text,
			piece,
			verb
		};
	});
}
