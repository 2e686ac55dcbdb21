import { childrenBy, type Tree } from '../tree';

const KEPT =
	/^(?:first|officially|formally|publicly|unanimously|posthumously|successfully|unsuccessfully|narrowly|jointly|secretly|legally|permanently|temporarily|accidentally|personally)$/i;
const DROPPED =
	/^(?:also|later|then|subsequently|finally|eventually|recently|meanwhile|however|thus|therefore|soon|shortly|when|where|previously|originally|initially|earlier)$/i;

/** The adverb between a subject and its verb, empty for none; undefined when it may change what is said. */
export function adverbBefore(tree: Tree, predicate: number): string | undefined {
	const adverbs = childrenBy(tree, predicate, ['advmod'])
		.filter(
			(index) => index < predicate && !tree.tokens.slice(index, predicate).some(({ text }) => text === ',')
		)
		.map((index) => tree.tokens[index]?.text ?? '')
		.filter((text) => !DROPPED.test(text));
	if (adverbs.length === 0) return '';
	const [adverb = ''] = adverbs;
	return adverbs.length === 1 && KEPT.test(adverb) ? adverb.toLowerCase() : undefined;
}
