import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBank } from '../../core/bank/schema';
import { asExam } from '../../core/quiz/exam';
import { parseQuiz, type Quiz, quizFromBank } from '../../core/quiz/quiz';
import { QuizSharer, type SharerDoors } from './quiz-sharer.svelte';
import { draftedQuiz, draftOf, draftProblem } from './share-draft';

const bank = parseBank(JSON.parse(readFileSync('tests/samples/banks/v1/kestrel-bay/bank.json', 'utf8')));
if (!bank.ok) throw new Error('the frozen bank cannot be read');
const quiz = quizFromBank(bank.value, { by: 'Ms Reed' });
const total = quiz.items.length;

/** Bob's key of RFC 7748, 6.1. */
const publicKey = '3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08';
const classes = [{ id: 'c', name: '8b', publicKey }];

function world(changes: Partial<SharerDoors> = {}) {
	const kept: Quiz[] = [];
	const copied: string[] = [];
	const doors: SharerDoors = {
		classes: async () => classes,
		addressesOf: async ({ id }) => ({ link: `link of ${id}`, qrText: `QR of ${id}` }),
		fileOf: ({ title }) => new File(['{}'], `${title}.fivews.json`),
		keepQuiz: async (one) => kept.push(one) > 0,
		newSalt: () => 'AQIDBAUGBwgJCgsMDQ4PEA',
		copy: async (text) => copied.push(text) > 0,
		sendLink: async () => 'sent',
		sendFile: async () => 'stopped',
		saveFile: () => undefined,
		...changes
	};
	return { kept, copied, sharer: new QuizSharer(quiz, doors) };
}

describe('a draft of sharing', () => {
	const draft = draftOf(quiz);

	it('that is not changed is the quiz as it came', () => {
		expect(draftedQuiz(quiz, draft, undefined)).toEqual(quiz);
	});

	it('makes a quiz that can be opened, whatever is set', () => {
		const changed = draftedQuiz(
			quiz,
			{
				title: ' A\u202e title ',
				by: '',
				count: 3,
				shuffle: false,
				feedback: 'none',
				minutes: ' 20 ',
				classId: 'c',
				asksName: true
			},
			classes[0]
		);
		expect(changed).toMatchObject({
			title: 'A title',
			items: quiz.items.slice(0, 3),
			settings: { shuffle: false, feedback: 'none', minutes: 20, asksName: true },
			resultsTo: publicKey
		});
		expect(changed).not.toHaveProperty('by');
		expect(parseQuiz(changed)).toEqual({ ok: true, value: changed });
		expect(draftOf(changed, classes)).toMatchObject({ classId: 'c', minutes: '20', asksName: true });
	});

	it('asks no name where the result goes to nobody', () => {
		expect(draftedQuiz(quiz, { ...draft, asksName: true }, undefined).settings).not.toHaveProperty(
			'asksName'
		);
	});

	it.each([
		[{}, undefined],
		[{ title: ' \u200b ' }, 'no-title'],
		[{ minutes: '' }, undefined],
		[{ minutes: '1' }, undefined],
		[{ minutes: '300' }, undefined],
		[{ minutes: '0' }, 'not-minutes'],
		[{ minutes: '301' }, 'not-minutes'],
		[{ minutes: '1.5' }, 'not-minutes'],
		[{ minutes: '-5' }, 'not-minutes'],
		[{ minutes: 'ten' }, 'not-minutes']
	])('with %j is refused as %s', (change, problem) => {
		expect(draftProblem({ ...draft, ...change })).toBe(problem);
	});
});

describe('a quiz on its way to others', () => {
	it('has the link of the quiz as it stands, the last change winning', async () => {
		const waiting: (() => void)[] = [];
		const { sharer } = world({
			addressesOf: ({ items }) =>
				new Promise((resolve) => {
					waiting.push(() => resolve({ link: `${items.length}`, qrText: '' }));
				})
		});
		const first = sharer.change({ ...sharer.draft, count: 2 });
		const second = sharer.change({ ...sharer.draft, count: 5 });
		waiting.reverse().forEach((answer) => answer());
		await Promise.all([first, second]);
		expect(sharer.form).toMatchObject({ link: '5' });
	});

	it('leaves the page only as it stands, also when it is asked for while its link is made', async () => {
		const { sharer, copied, kept } = world();
		await sharer.open();
		void sharer.change({ ...sharer.draft, title: 'Another title' });
		expect(await sharer.copyLink()).toBe(true);
		expect(kept.map(({ title }) => title)).toEqual(['Another title']);
		expect(copied).toEqual([`link of ${kept[0]?.id}`]);
	});

	it('is offered to nobody while something is wrong', async () => {
		const { sharer, copied } = world();
		await sharer.open();
		await sharer.change({ ...sharer.draft, minutes: 'soon' });
		expect([sharer.form, sharer.file, sharer.problem]).toEqual([undefined, undefined, 'not-minutes']);
		expect(await sharer.copyLink()).toBe(false);
		expect(await sharer.keep()).toBeUndefined();
		expect(copied).toEqual([]);
	});

	it('is kept on this device with all that leaves it, so that results find it', async () => {
		const { sharer, kept, copied } = world();
		await sharer.open();
		await sharer.change({ ...sharer.draft, count: total - 1, classId: 'c' });
		const id = sharer.form?.quiz.id;
		expect(await sharer.copyLink()).toBe(true);
		expect(await sharer.sendLink()).toBe('sent');
		expect(await sharer.sendFile()).toBe('stopped');
		await sharer.saveFile();
		expect(kept.map((one) => one.id)).toEqual([id, id, id, id]);
		expect(kept[0]?.resultsTo).toBe(publicKey);
		expect(copied).toEqual([`link of ${id}`]);
	});

	it('becomes an exam when its answers are told later, the same one however it leaves the page', async () => {
		const keyLink = 'link of the key';
		const { sharer, kept, copied } = world({
			addressesOf: async ({ id }) => ({ link: `link of ${id}`, qrText: '', keyLink })
		});
		await sharer.open();
		await sharer.change({ ...sharer.draft, feedback: 'none' });
		expect(sharer.form && asExam(sharer.form.quiz)).toBeDefined();
		await sharer.copyLink();
		await sharer.copyKeyLink();
		expect(kept.map(({ id }) => id)).toEqual([sharer.form?.quiz.id, sharer.form?.quiz.id]);
		expect(copied).toEqual([`link of ${sharer.form?.quiz.id}`, keyLink]);
		await sharer.change({ ...sharer.draft, feedback: 'end' });
		expect(sharer.form?.quiz).not.toHaveProperty('salt');
	});

	it('says when the device refuses to keep it', async () => {
		const { sharer } = world({ keepQuiz: async () => false });
		await sharer.open();
		expect(await sharer.keep()).toBeUndefined();
		expect(await sharer.copyLink()).toBe(true);
	});
});
