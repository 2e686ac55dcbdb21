import type { PartProofs } from '../../../core/quiz/part-proofs';
import type { Quiz } from '../../../core/quiz/quiz';
import { ownData } from '../../own-data';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => ({
	slug: params.slug,
	quiz: await ownData<Quiz>(fetch('quiz.json')),
	proofs: await ownData<PartProofs>(fetch('proofs.json'))
});
