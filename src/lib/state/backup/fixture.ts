import { letterItem, letterQuiz } from '../../../core/quiz/fixture';
import { startAttempt, withResponse } from '../../../core/quiz/attempt';
import { examFrom, paperOf } from '../../../core/quiz/exam';
import { sampleResults } from '../../../core/report/fixture';
import { classIdOf } from '../../../core/report/school-class';
import { classKeyFrom } from '../../platform/sealing';
import { classes, classKeys, results } from '../../storage/class-records';
import { codes } from '../../storage/code-records';
import { QUARANTINE } from '../../storage/keys';
import { duos, papers, quizzes } from '../../storage/quiz-records';
import { attempts, drafts, envelope, type Label, settings } from '../../storage/records';
import type { Store } from '../../storage/store';

/** The first of the keys that RFC 7748 prints. */
const keyText = {
	publicKey: '3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08',
	privateKey: 'XasIfmJKikt54X-Lg4AO5m87sSkmGLb9HC-LJ_-I4Os'
};

export const quiz = letterQuiz([letterItem('q1'), letterItem('q2')]);
const start = startAttempt(quiz, { id: 'first-game', seed: 7, at: 1_700_000_000_000, edition: '2023-11-14' });
const response = (itemId: string, option: number) => ({
	itemId,
	chosen: { kind: 'option', option } as const,
	shownAt: 1_700_000_001_000,
	answeredAt: 1_700_000_004_000
});
export const begun = withResponse(start, response('q1', 0));
export const finished = withResponse(begun, response('q2', 1));

/** Keeps one record of every kind, the key of a class as text that waits for its file. */
export async function keepOneOfEach(store: Store): Promise<void> {
	const id = classIdOf(keyText.publicKey);
	const key = await classKeyFrom(keyText);
	if (!key.ok) throw new Error(key.problem);
	const [result] = sampleResults(quiz, 1, 1);
	if (!result) throw new Error('there is no result');
	const exam = examFrom(quiz, 'AAAAAAAAAAAAAAAAAAAAAA');
	const keep = (label: Label, names: readonly string[], body: unknown) =>
		store.set([label.kind, ...names], envelope(label, body), label.weight);
	await keep(attempts, [finished.id], finished);
	await keep(duos, [quiz.id], { id: quiz.id, names: ['Ada', 'Ben'], attempts: [begun, start] });
	await keep(quizzes, [quiz.id], quiz);
	await keep(papers, [paperOf(exam).id], paperOf(exam));
	await keep(classes, [id], { id, name: '8b', createdAt: 1_690_000_000_000, publicKey: keyText.publicKey });
	await keep(classKeys, [id], { id, ...key.value, backup: keyText.privateKey });
	await keep(results, [id, result.id], result);
	await keep(codes, [finished.id], { id: finished.id, code: 'r1abcdef' });
	await keep(settings, ['preferences'], { goal: 3, text: 'large' });
	await keep(drafts, ['make'], { article: { text: 'Half an article' } });
	await store.set([QUARANTINE, 'attempt', 'spoilt'], [{ v: 1, type: 'attempt', body: { id: 'spoilt' } }]);
}
