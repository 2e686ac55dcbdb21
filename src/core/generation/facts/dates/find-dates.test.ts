import { describe, expect, it } from 'vitest';
import { findDates } from './find-dates';
import { parsed } from '../entities/fixture';

const PUBLISHED = '2019-01-31';

function dates(line: string, published?: string) {
	return findDates(parsed(line), published).map(({ text, value }) => [text, value]);
}

describe('a date', () => {
	it.each([
		['He/PRP left/VBD on/IN 7/CD February/NNP 2018/CD ./.', '7 February 2018', '2018-02-07'],
		['He/PRP left/VBD on/IN February/NNP 7/CD ,/, 2018/CD', 'February 7, 2018', '2018-02-07'],
		['He/PRP left/VBD in/IN 2003/CD ./.', '2003', '2003'],
		['He/PRP left/VBD in/IN March/NNP 2003/CD', 'March 2003', '2003-03'],
		['the/DT 1980s/NNS', 'the 1980s', '1980'],
		['in/IN the/DT late/JJ 1950s/NNS', 'the late 1950s', '1950'],
		['in/IN late/JJ May/NNP 2003/CD', 'late May 2003', '2003-05']
	])('that says its year needs no day of publication: %s', (line, text, value) => {
		expect(dates(line)).toEqual([[text, value]]);
	});

	it.each([
		[
			'"until" looks ahead',
			'It/PRP/nsubj>1 stayed/VBD until/IN/case>3 1/CD/obl>1 March/NNP/flat>3',
			'2019-03-01'
		],
		[
			'"until" may lie behind',
			'It/PRP/nsubj>1 stayed/VBD until/IN/case>3 9/CD/obl>1 January/NNP/flat>3',
			'2019-01-09'
		],
		['"since" looks back', 'a/DT/det>1 tremor/NN since/IN/case>3 December/NNP/nmod>1', '2018-12'],
		[
			'"is scheduled" lies ahead',
			'It/PRP/nsubj>2 is/VBZ/aux:pass>2 scheduled~schedule/VBN for/IN/case>4 4/CD/obl>2 February/NNP/flat>4',
			'2019-02-04'
		],
		[
			'"was set" goes to the nearest',
			'It/PRP/nsubj>2 was/VBD/aux:pass>2 set/VBN for/IN/case>4 4/CD/obl>2 February/NNP/flat>4',
			'2019-02-04'
		],
		[
			'nobody means a day of almost a year ago',
			'He/PRP/nsubj>1 left/VBD on/IN/case>3 4/CD/obl>1 February/NNP/flat>3',
			undefined
		],
		[
			'a day behind "said" is that of the saying',
			'He/PRP/nsubj>1 said~say/VBD on/IN/case>3 Saturday/NNP/obl>6 nobody/NN/nsubj>6 would/MD/aux>6 go/VB/ccomp>1',
			'2019-01-26'
		]
	])('without a year is placed with care: %s', (_, line, value) => {
		expect(findDates(parsed(line), PUBLISHED).map((date) => date.value)).toEqual([value]);
	});

	it('of old times is not moved to the year of publication', () => {
		const line = 'The/DT ship/NN sailed/VBD in/IN 1944/CD and/CC sank/VBD in/IN February/NNP ./.';
		expect(dates(line, PUBLISHED)).toEqual([
			['1944', '1944'],
			['February', undefined]
		]);
	});

	it.each([
		['He/PRP/nsubj>1 left/VBD on/IN/case>3 Wednesday/NNP/obl>1', 'Wednesday', '2019-01-30'],
		['He/PRP/nsubj>2 will/MD/aux>2 leave/VB on/IN/case>4 Saturday/NNP/obl>2', 'Saturday', '2019-02-02'],
		['He/PRP/nsubj>1 left/VBD yesterday/NN/obl>1', 'yesterday', '2019-01-30'],
		['He/PRP/nsubj>1 left/VBD last/JJ/amod>3 week/NN/obl>1', 'last week', '2019-01-21'],
		['He/PRP/nsubj>1 left/VBD last/JJ/amod>3 Friday/NNP/obl>1', 'last Friday', '2019-01-25'],
		['He/PRP/nsubj>1 left/VBD two/CD/nummod>3 years/NNS/obl>1 ago/RB/advmod>1', 'two years ago', '2017'],
		['a/DT/det>1 meeting/NN on/IN/case>3 7/CD/nmod>1 February/NNP/flat>3', '7 February', '2019-02-07'],
		['He/PRP/nsubj>1 left/VBD in/IN/case>3 April/NNP/obl>1', 'April', '2018-04'],
		[
			'He/PRP/nsubj>1 left/VBD in/IN/case>3 November/NNP/obl>1 of/IN last/JJ year/NN',
			'November of last year',
			'2018-11'
		]
	])('is placed by the day of publication: %s', (line, text, value) => {
		expect(dates(line, PUBLISHED)).toEqual([[text, value]]);
		expect(dates(line)).toEqual([[text, undefined]]);
	});

	it('is doubtful as "last" of a day of this very week', () => {
		expect(dates('He/PRP/nsubj>1 left/VBD last/JJ/amod>3 Tuesday/NNP/obl>1', PUBLISHED)).toEqual([
			['last Tuesday', undefined]
		]);
	});

	it.each([
		[
			'They/PRP/nsubj>1 met/VBD on/IN/case>3 Christmas/NNP/obl>1 Day/NNP/flat>3',
			'Christmas Day',
			'2018-12-25'
		],
		['He/PRP/nsubj>1 fell/VBD on/IN/case>3 March/NNP/obl>1 28/CD/nummod>3', 'March 28', '2018-03-28'],
		['He/PRP/nsubj>1 fell/VBD last/JJ/amod>3 August/NNP/obl>1', 'last August', '2018-08'],
		[
			'The/DT/det>1 inn/NN/nsubj>4 is~be/VBZ/cop>4 to/TO/mark>4 open/VB in/IN/case>6 July/NNP/obl>4',
			'July',
			'2019-07'
		],
		['He/PRP/nsubj>1 left/VBD in/IN/case>3 mid-October/NNP/obl>1', 'mid-October', '2018-10'],
		[
			'It/PRP/nsubj>1 ran/VBD from/IN/case>5 7/CD/nummod>5 -/HYPH 9/CD December/NNP/obl>1',
			'9 December',
			'2018-12'
		]
	])('lies on the side of publication that the tense says: %s', (line, text, value) => {
		expect(dates(line, PUBLISHED).at(-1)).toEqual([text, value]);
	});

	it.each([
		[
			'He/PRP left/VBD in/IN 1999/CD ;/, the/DT following/VBG year/NN she/PRP came/VBD',
			'the following year',
			'2000'
		],
		['He/PRP left/VBD in/IN 1999/CD and/CC died/VBD six/CD years/NNS later/RBR', 'six years later', '2005'],
		[
			'He/PRP left/VBD on/IN 30/CD May/NNP 1999/CD and/CC died/VBD two/CD days/NNS later/RBR',
			'two days later',
			'1999-06-01'
		],
		[
			'He/PRP left/VBD in/IN May/NNP 1999/CD ,/, and/CC died/VBD three/CD months/NNS later/RBR',
			'three months later',
			'1999-08'
		]
	])('is counted from the date before it: %s', (line, text, value) => {
		expect(dates(line).at(-1)).toEqual([text, value]);
	});

	it('is none when what it is counted from is not known or not exact enough', () => {
		expect(dates('He/PRP died/VBD two/CD years/NNS later/RBR')).toEqual([]);
		expect(dates('He/PRP left/VBD in/IN 1999/CD and/CC died/VBD two/CD days/NNS later/RBR')).toHaveLength(1);
	});

	it('is a year where it opens the sentence or joins a year, and none in the name of a law', () => {
		expect(dates('In/IN 1986/CD Ada/NNP Falk/NNP left/VBD')).toEqual([['1986', '1986']]);
		expect(dates('He/PRP lost/VBD in/IN 2003/CD ,/, 2015/CD and/CC 2017/CD')).toHaveLength(3);
		expect(dates('the/DT Harbour/NNP Act/NNP of/IN 2008/CD')).toEqual([]);
	});

	it('says when it is only about then', () => {
		const rough = (line: string) => findDates(parsed(line), PUBLISHED).map(({ isRough }) => isRough);
		expect(rough('He/PRP left/VBD around/IN 1946/CD')).toEqual([true]);
		expect(rough('He/PRP left/VBD six/CD years/NNS ago/RB')).toEqual([true]);
		expect(rough('He/PRP left/VBD in/IN 1946/CD')).toEqual([false]);
	});

	it('stays open in words that are read out after a colon', () => {
		const sentences = parsed('The/DT family/NN wrote/VBD :/:', 'He/PRP left/VBD last/JJ night/NN');
		expect(findDates(sentences, PUBLISHED).map(({ value }) => value)).toEqual([undefined]);
	});

	it('stays open when it depends on a plan or was said in a quotation', () => {
		const plan =
			'They/PRP/nsubj>1 called~call/VBD for/IN/case>3 protests/NNS/obl>1 on/IN/case>5 Saturday/NNP/nmod>3';
		expect(dates(plan, PUBLISHED)).toEqual([['Saturday', undefined]]);
		expect(dates("“/`` He/PRP left/VBD today/NN ”/''", PUBLISHED)).toEqual([['today', undefined]]);
	});

	it('is no month when "may" is a verb, no year when it counts or names', () => {
		expect(dates('He/PRP may/MD march/VB')).toEqual([]);
		expect(dates('in/IN 2000/CD people/NNS')).toEqual([]);
		expect(dates('the/DT Euro/NNP 2016/CD games/NNS')).toEqual([]);
	});
});
