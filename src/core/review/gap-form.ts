import { findFlaws } from '../bank/flaws';
import type { Evidence, W } from '../bank/item';
import { draftItem } from './form-item';
import { asKind, EMPTY_ROW, emptyForm, type ItemForm } from './item-form';
import { namesIn } from './names-in-text';
import { spareAnswers } from './spare-answers';

const GAP = '_____';
const WRONG_ANSWERS = 3;
const FEWEST_WRONG = 2;
const DATE =
	/\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?\b|\b(?:1[5-9]|20)\d{2}\b/g;
const NUMBER = /(?<![\w$€£.,-])\d+(?:,\d{3})*(?:\.\d+)?(?: (?:thousand|million|billion))?(?![\w.,%-]*\w)/g;
/** A number before this is no more than a hundred. */
const OF_HUNDRED = /^ ?(?:%|per ?cent\b)/;
/** A name behind one of these is mostly that of a place. */
const OF_PLACES = /\b(?:in|at|near|to|from|into|through|across|around)$/i;

/** Words of a sentence that can be left out and asked for. */
interface Key {
	readonly text: string;
	readonly w: W;
}

/**
 * A form to begin with for a sentence that nothing was made of: the sentence with a gap for one of its names, dates or numbers, and
 * answers of its sort from the article. Of all gaps that one is made whose item breaks the fewest rules. Where no gap has two wrong
 * answers, the form is empty but for its proof.
 */
export function gapForm(id: string, proof: Evidence, article: string): ItemForm {
	const empty = emptyForm(id, 'cloze', [proof]);
	const drafts = keysOf(proof.quote, article).flatMap((key) => {
		const form = withGap({ ...empty, stem: proof.quote }, key, article);
		const item = form && draftItem(form);
		return form && item ? [{ form, flaws: findFlaws(item).length }] : [];
	});
	const fewest = Math.min(...drafts.map(({ flaws }) => flaws));
	return drafts.find(({ flaws }) => flaws === fewest)?.form ?? asKind(empty, 'single-choice');
}

/** A word that no name is, also where it opens an article. */
const NO_NAME = /^(?:The|An?|It|He|She|They|We|This|That|In|On|At)$/;

/** Names first: who and where are asked more gladly than when and how many. */
function keysOf(sentence: string, article: string): readonly Key[] {
	const names = namesIn(article).filter((name) => !NO_NAME.test(name) && sentence.includes(name));
	const found = [
		...names.map((text): Key => ({ text, w: isPlace(sentence, text) ? 'where' : 'who' })),
		...[...sentence.matchAll(DATE)].map(([text]): Key => ({ text, w: 'when' })),
		...[...sentence.matchAll(NUMBER)].map(([text]): Key => ({ text, w: 'how-many' }))
	];
	const isWhole = ({ text }: Key, place: number) =>
		found.every(
			(other, at) => at === place || !other.text.includes(text) || (at > place && other.text === text)
		);
	return found.filter((key, place) => isWhole(key, place) && sentence.split(key.text).length === 2);
}

function isPlace(sentence: string, name: string): boolean {
	return OF_PLACES.test(sentence.slice(0, sentence.indexOf(name)).trimEnd());
}

/** The form of a sentence with a gap in the place of a key; undefined where the article has too few answers like it. */
function withGap(whole: ItemForm, { text, w }: Key, article: string): ItemForm | undefined {
	const [before = '', after = ''] = whole.stem.split(text);
	const form = { ...whole, w, stem: `${before}${GAP}${after}` };
	const key = { ...EMPTY_ROW, text, isKey: true };
	const item = draftItem({ ...form, rows: [key, EMPTY_ROW] });
	const fits = (answer: string) => !OF_HUNDRED.test(after) || parseFloat(answer) <= 100;
	const wrong = (item ? spareAnswers(item, { items: [], article }) : []).filter(fits).slice(0, WRONG_ANSWERS);
	if (wrong.length < FEWEST_WRONG) return undefined;
	return { ...form, rows: [key, ...wrong.map((answer) => ({ ...EMPTY_ROW, text: answer }))] };
}
