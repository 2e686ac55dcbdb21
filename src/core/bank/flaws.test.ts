import { describe, expect, it } from 'vitest';
import { type FlawCode, itemFlaws } from './flaws';
import type { Evidence, SingleChoiceItem, TrueFalseItem } from './item';

const evidence: Evidence = { start: 4, end: 9, quote: 'tower' };

function choice(stem: string, texts: readonly string[], key = 0): SingleChoiceItem {
	const options = texts.map((text, index) => ({ text, isKey: index === key, reason: 'Because.' }));
	return { ...base, kind: 'single-choice', stem, options };
}

function statement(stem: string): TrueFalseItem {
	const [yes, no] = ['True', 'False'].map((text) => ({ text, isKey: text === 'True', reason: 'Because.' }));
	if (!yes || !no) throw new Error('two options');
	return { ...base, kind: 'true-false', stem, options: [yes, no] };
}

const base = {
	id: 'q1',
	w: 'who',
	evidence: [evidence],
	status: 'asserted',
	origin: 'written',
	family: 'hand'
} as const;

const names = ['Ada Brook', 'Mona Hale', 'Piet Stern'];
const numbers = ['12', '15', '18'];

describe('itemFlaws on good items', () => {
	it.each([
		['Who is the mayor of Kestrel Bay?', names],
		['Who lost his seat in the council of Kestrel Bay in May 2026?', names],
		['Who says he will not leave the council of Kestrel Bay?', names],
		['Who left the council in the following year?', names],
		['How many Grammys did Ada Brook win for her songs?', ['12', '15', '18']],
		['How many of the players left their team?', ['12', '15', '18']],
		['Who edits USA Today?', names],
		['Who resigned after the council had had enough of its mayor?', names],
		['Who said of the staircase: “We saved this first, and that was all”?', names],
		['Who said: "Yesterday was our day"?', names],
		['Who wrote “What do you want?”?', names],
		['Who led the march that the Dutch call Bloody Sunday?', names],
		['Who was the editor of the Sunday Times in 1990?', names],
		['Who took office on Friday, 13 March 2026?', names],
		['Who won the World War I medal of Kestrel Bay?', names],
		['Who asked the US for its help?', names],
		['Who is the author of the novel “The Passage of Ice”?', names],
		['Who flew from St. Petersburg to Washington, D.C.?', names],
		['Who plays the drums in Duran Duran?', names],
		['During her studies, _____ built a boat.', names],
		['Who was an MP, an heir, an FBI agent and an 18-year-old at once?', names],
		['Who was a European, a one-time unionist and a US citizen?', names],
		['Who got an A in a university and a B in a usual school?', names],
		['Which of these people is a teacher in Kestrel Bay?', names],
		['Which country limited the state oil company?', ['Norway', 'United States', 'Chile']],
		['How long does it take to climb the tower?', ['12 minutes', '15 minutes', '18 minutes']],
		['How many steps lead to the lamp room?', ['112', '212', '312']],
		['How many people live in Kestrel Bay?', ['12,500', '15,300', '18,000']],
		['How much did the repairs cost?', ['£1.2 million', '£2.3 million', '£3.1 million']],
		['How many sisters does Ada Brook have?', ['One', 'Two', 'Five']],
		['In which year was the tower built?', ['1871', '1902', '2000']],
		['When was the tower built?', ['In May 1871', 'In June 1902', 'In March 1954']],
		['By which score did Kestrel Bay win?', ['2–0', '2–1', '3–1']],
		['Which company makes the telephone?', ['Apple', 'iRiver', 'Nokia']],
		['Which two people went to sea?', ['Ada and Mona', 'Mona and Piet', 'Ada and Piet']],
		['The tower has an _____ lamp.', ['old', 'oil', 'electric']],
		['Ada is a _____ teacher.', ['university', 'music', 'one-day']],
		['The club bought _____ boats.', ['two', 'three', 'four']]
	])('finds none in %j', (stem, options) => {
		expect(itemFlaws(choice(stem, options))).toEqual([]);
	});

	it.each(['The tower was built in 1871.', 'According to Ada Brook, the tower leans by two degrees.'])(
		'finds none in the statement %j',
		(stem) => {
			expect(itemFlaws(statement(stem))).toEqual([]);
		}
	);

	it.each([
		'Who said that the tower leans?',
		'Who used the words “it leans”?',
		'Who tweeted: “It leans”?',
		'According to whom does the tower lean?'
	])('finds no lack of attribution in %j', (stem) => {
		expect(itemFlaws({ ...choice(stem, names), status: 'quoted' })).toEqual([]);
	});
});

describe('itemFlaws on stems with a seeded fault', () => {
	it.each<[string, FlawCode]>([
		['Name the mayor of Kestrel Bay.', 'not-a-question'],
		['_____ met _____ in Kestrel Bay.', 'blanks'],
		['___ met the mayor of Kestrel Bay.', 'blanks'],
		['Who insisted his concerns had been met?', 'unresolved-reference'],
		['Why did he resign?', 'unresolved-reference'],
		['When was it built?', 'unresolved-reference'],
		['Who won it?', 'unresolved-reference'],
		['How many Grammys did he win?', 'unresolved-reference'],
		['In which year did she leave Kestrel Bay?', 'unresolved-reference'],
		['Who leads our country?', 'unresolved-reference'],
		['Who signed this treaty?', 'unresolved-reference'],
		['Who was in the tower on that day?', 'unresolved-reference'],
		['Who beat Ada Brook in the latter?', 'unresolved-reference'],
		['Her father was a preacher, and _____ sang.', 'unresolved-reference'],
		['Who won yesterday in Kestrel Bay?', 'relative-time'],
		['Who won in Kestrel Bay yesterday?', 'relative-time'],
		['Who won the cup in Kestrel Bay last week?', 'relative-time'],
		['Who left office three days ago in Kestrel Bay?', 'relative-time'],
		['Who took office on Friday?', 'relative-time'],
		['Who opened Friday’s fair in Kestrel Bay?', 'relative-time'],
		['According to the passage, who is the mayor?', 'names-the-passage'],
		['Who is described in the article as the mayor?', 'names-the-passage'],
		['Who said: “The tower leans?', 'unbalanced'],
		['Who runs the trust (founded in 1871?', 'unbalanced'],
		['Who said: "The tower leans?', 'unbalanced'],
		['Who is the the mayor of Kestrel Bay?', 'doubled-word'],
		['Who was questioned by an Federal agent?', 'a-or-an'],
		['Who was a engineer in Kestrel Bay?', 'a-or-an'],
		['Who waited for a hour in Kestrel Bay?', 'a-or-an'],
		['Who is  the mayor of Kestrel Bay?', 'bad-spacing'],
		['Who is the mayor of Kestrel Bay ?', 'bad-spacing'],
		['Who, the mayor of Kestrel Bay,?', 'bad-spacing'],
		['Who is the mayor? Read more', 'page-junk'],
		['Who is at https://example.org/mayor?', 'page-junk'],
		['Who is the <b>mayor</b> of Kestrel Bay?', 'page-junk'],
		['Who is the\u200b mayor of Kestrel Bay?', 'unseen-characters']
	])('%j breaks %s', (stem, code) => {
		expect(itemFlaws(choice(stem, names))).toContain(code);
	});

	it('wants a statement to be judged true or false to end as one', () => {
		expect(itemFlaws(statement('Was the tower built in 1871?'))).toEqual(['not-a-statement']);
	});

	it('does not take the words of a quote for its attribution', () => {
		const stem = 'Who decided: “The people have said so”?';
		expect(itemFlaws({ ...choice(stem, names), status: 'quoted' })).toEqual(['unattributed']);
	});

	it.each(['reported', 'quoted'] as const)('wants a %s fact attributed', (status) => {
		expect(itemFlaws({ ...choice('Who leads the trust?', names), status })).toEqual(['unattributed']);
	});
});

describe('itemFlaws on options with a seeded fault', () => {
	it.each<[string, readonly string[], FlawCode]>([
		['Who is the mayor?', ['Ada Brook', 'ADA  Brook', 'Mona Hale'], 'same-options'],
		['Who is the mayor?', ['José Lund', 'Mona Hale', 'Jose Lund'], 'same-options'],
		['Who is the mayor?', ['Ada Brook', 'Brook', 'Mona Hale'], 'option-within-option'],
		['Who is the mayor?', ['Ada Brook', 'Mona Hale', 'None of the above'], 'all-or-none-of-the-above'],
		['Who is the mayor?', ['Ada Brook', 'Mona Hale', 'Both of them'], 'all-or-none-of-the-above'],
		['Who is the mayor?', ['Ada Brook', 'mona Hale', 'Piet Stern'], 'mixed-forms'],
		['Who is the mayor?', ['Ada Brook', 'Mona Hale.', 'Piet Stern'], 'mixed-forms'],
		['How high is it said to be?', ['12 metres', '15 feet', '18 metres'], 'mixed-forms'],
		['How much was paid?', ['£12', '€15', '£18'], 'mixed-forms'],
		['How many came?', ['12', 'fifteen', '18'], 'mixed-forms'],
		['How many came?', ['12', 'Nobody', '18'], 'mixed-forms'],
		['What share voted?', ['12.5%', '15%', '18.5%'], 'mixed-precision'],
		['How many voted?', ['300,000', '723,632', '800,000'], 'mixed-precision'],
		['How many came?', ['12', '18', '15'], 'numbers-out-of-order'],
		['How many came?', ['two', 'one', 'three'], 'numbers-out-of-order'],
		['How much was paid?', ['900 thousand', '1 million', '2 million'], 'mixed-forms'],
		['Who succeeded Ada Brook’s aunt?', names, 'key-in-stem'],
		['Who runs the Brooks trust?', ['Ada Brooks', 'Mona Hale', 'Piet Stern'], 'key-word-in-stem'],
		['Who succeeded Mona Hale?', names, 'distractor-in-stem'],
		['The tower has an _____ lamp.', ['oil', 'gas', 'electric'], 'article-mismatch'],
		['The tower has a _____ lamp.', ['gas', 'wax', 'oil'], 'article-mismatch'],
		['Which two people went to sea?', ['Ada and Mona', 'Piet', 'Ada and Piet'], 'number-mismatch'],
		['The club bought _____ boats.', ['one', 'two', 'three'], 'number-mismatch'],
		['Who is the mayor?', ['Ada  Brook', 'Mona Hale', 'Piet Stern'], 'option-text']
	])('%j with %j breaks %s', (stem, options, code) => {
		expect(itemFlaws(choice(stem, options))).toContain(code);
	});
});

describe('itemFlaws on texts around the question', () => {
	it('finds unseen characters in a reason and in a quote, but lets a quote have line breaks', () => {
		const item = choice('Who is the mayor of Kestrel Bay?', names);
		const options = item.options.map((option) => ({ ...option, reason: 'Be\u00adcause.' }));
		const quoting = (quote: string) => ({ ...item, evidence: [{ start: 0, end: quote.length, quote }] });
		expect(itemFlaws({ ...item, options })).toEqual(['unseen-characters']);
		expect(itemFlaws(quoting('The\u2060 tower'))).toEqual(['unseen-characters']);
		expect(itemFlaws(quoting('The\r\n\ttower'))).toEqual([]);
	});
});

describe('itemFlaws with the article', () => {
	it('accepts evidence that is the article’s words', () => {
		expect(itemFlaws(choice('Who built the lamp?', names), 'The tower.')).toEqual([]);
	});

	it('finds evidence that is not', () => {
		expect(itemFlaws(choice('Who built the lamp?', names), 'A tower.')).toEqual(['evidence-not-verbatim']);
	});
});

describe('itemFlaws on hostile text', () => {
	it.each([
		['“', 50_000],
		['a ', 50_000],
		['1,', 50_000],
		["'a", 50_000],
		['_', 100_000],
		[' ', 100_000],
		['Aa ', 33_000],
		['0', 100_000]
	])('reads %j repeated %i times to an end', (part, times) => {
		const hostile = part.repeat(times);
		expect(itemFlaws(choice(hostile, [...numbers, hostile]))).not.toEqual([]);
	});
});
