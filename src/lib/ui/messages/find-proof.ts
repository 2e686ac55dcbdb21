/** Words for looking for the sentence that proves an answer. */
export const findProof = {
	title: 'Tap the sentence that proves it',
	skip: 'Show it to me',
	found: 'You found it.',
	missed: 'You tapped another sentence.'
};
export const proofsTitle = 'Proofs you looked for';
export const proofsLine = (found: number, looked: number) => `You found ${found} of ${looked}.`;
