import { describe, expect, it } from 'vitest';
import { unsaidIn } from './unsaid';

describe('unsaidIn', () => {
	it.each([
		'How many times as wide is the ferry of Lisk?',
		'The fares of Lisk are three times higher.',
		'Lisk lies between Hindel at 14% and Port Ansel at 20%.',
		'Halden are third in the group with five points.',
		'Halden moved to four points behind Lisk in 2019.',
		'In May 2019, the council of Lisk opened a debate on an issue it had put off.',
		'Forecasts for the bridge of Lisk include four to nine years.',
		'The strike of Lisk began in May 2019 with a march on 3 May 2019.',
		'Lena Fahl quickly left and quickly came back to Lisk.',
		'Lena Fahl wrote a report of 40-pages for Lisk.',
		'The fares of Lisk went up in ’02.',
		'The fair of Lisk runs from 17 May 2019 until 21st.',
		'According to figures issued in April 2010, in March 2010 nine ships left Lisk.',
		'The share of Lisk went from 23 percent to 8% of all fares.',
		'The council of Lisk supported the President.'
	])('finds what is left out of %j', (stem) => {
		expect(unsaidIn(stem)).toBeDefined();
	});

	it.each([
		'How many times as wide as the old one is the ferry of Lisk?',
		'The fares of Lisk are three times higher than those of Halden.',
		'The tax of Lisk stands at 14% of each fare.',
		'Halden are third in the group stage of the Fjord Cup.',
		'As a matter of course, the council of Lisk met in May 2019.',
		'The list of Lisk includes ten years of ferry fares.',
		'The strike of Lisk began in May 2019 and ended on 3 June 2019.',
		'The fair of Lisk began on the 21st day of the strike.',
		'In March 2010 nine ships left Lisk, and in 2011 they came back.',
		'The council of Lisk supported the President of Halden.',
		'Lena Fahl wrote a 40-page report and left 12-year-old maps to Lisk.',
		'Who said: “It is an issue and an issue it stays”?'
	])('finds nothing wrong with %j', (stem) => {
		expect(unsaidIn(stem)).toBeUndefined();
	});
});
