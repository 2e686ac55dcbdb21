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
		['the/DT 1980s/NNS', '1980s', '1980']
	])('that says its year needs no day of publication: %s', (line, text, value) => {
		expect(dates(line)).toEqual([[text, value]]);
	});

	it.each([
		['He/PRP/nsubj>1 left/VBD on/IN/case>3 Wednesday/NNP/obl>1', 'Wednesday', '2019-01-30'],
		['He/PRP/nsubj>2 will/MD/aux>2 leave/VB on/IN/case>4 Saturday/NNP/obl>2', 'Saturday', '2019-02-02'],
		['He/PRP/nsubj>1 left/VBD yesterday/NN/obl>1', 'yesterday', '2019-01-30'],
		['He/PRP/nsubj>1 left/VBD last/JJ/amod>3 week/NN/obl>1', 'last week', '2019-01-21'],
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
