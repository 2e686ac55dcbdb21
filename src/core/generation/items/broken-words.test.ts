import { describe, expect, it } from 'vitest';
import { brokenWords } from './broken-words';

describe('brokenWords', () => {
	it.each([
		'How many ferries did Kystlinje sell its to Halden in 2020?',
		'According to at the harbour, who closed the pier?',
		'Where are the ships to meet at the first First Regatta in 2020?',
		'On Super on 3 March 2020, who won the race of Hindel?',
		'How much did the fair raise nearly NOK for the school?',
		'The clerk counted in 2019 908 of the guests.',
		'One of the roles that Lena Fahl took on 2019 was the baker.',
		'For how many people did The choir of Lisk sing?',
		'Who wrote to Maud Carrow-elect?',
		'The council holds that only Port Ansel.',
		'Bo Lindgren served, at different times.',
		'Who won the race at Hindel, where?',
		'Who was had the tower of Brannau painted?',
		'According to Bo Lindgren, Bo Lindgren has closed the harbour.',
		'Ines Holm met Peter Quist during Quist’s visit to Halden.'
	])('finds a sign in %j', (stem) => {
		expect(brokenWords(stem)).toBeDefined();
	});

	it.each([
		'How many ferries did Kystlinje sell to Halden in 2020?',
		'On Sunday, 3 March 2020, who won the race of Hindel?',
		'Who said: “Halden wins. The end of the matter”?',
		'Ada Brook, the mayor of Lisk, opened the bridge in 2019.',
		'Who founded the Lisk-based Water Company?',
		'Which of these people is on the board of Port Ansel Harbour?',
		'In which year did the Hindel Bridge open?'
	])('finds none in %j', (stem) => {
		expect(brokenWords(stem)).toBeUndefined();
	});
});
