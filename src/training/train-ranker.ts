import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { findCandidates } from '../core/generation/generate';
import { featuresOf } from '../core/generation/items/rank/features';
import { scoreOf } from '../core/generation/items/rank/rank';
import { loadModel } from '../core/generation/language/model';
import { hashOfItem, readJudgements, type Judgement } from './judgements';
import { areaUnderCurve, learn, logOdds, type Example } from './logistic';

/**
 * `npm run train-ranker -- DIRECTORY…` learns the weights of `items/rank/weights.ts` from `judgements.tsv`: each article is
 * looked for in the directories and read anew; a candidate that somebody judged as it stands now is an example.
 * Prints how well the weights do on articles they were not learnt from, beside the weights in use.
 */
const FOLDS = 6;
/** Examples that must have a feature before it counts. */
const FEWEST = 5;
const PENALTY = 0.01;
/** What is shown first of an article, and so what the figures are about. */
const SHOWN = 5;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const model = loadModel(readFileSync(here('../core/generation/language/english.bin')));

type Ranked = Example & { readonly handScore: number };

function examplesOf(
	article: string,
	judgements: readonly Judgement[],
	directories: readonly string[]
): Ranked[] {
	const text = textOf(article, directories);
	const found = text === undefined ? undefined : findCandidates({ text }, model);
	if (!found?.ok) return [];
	const { reading, sound } = found.value;
	return sound.flatMap((candidate) => {
		const hash = hashOfItem(candidate.item);
		const said = judgements.filter((judgement) => judgement.hash === hash);
		if (said.length === 0) return [];
		const features = featuresOf(reading, candidate);
		const accepted = said.every((judgement) => judgement.accepted);
		return [{ features, accepted, article, handScore: scoreOf(features) }];
	});
}

/** Without the features that too few examples have to say anything. */
function withoutRare(found: readonly Ranked[]): readonly Ranked[] {
	const counts = new Map<string, number>();
	for (const { features } of found)
		for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
	return found.map((example) => ({
		...example,
		features: new Map([...example.features].filter(([name]) => (counts.get(name) ?? 0) >= FEWEST))
	}));
}

function textOf(article: string, directories: readonly string[]): string | undefined {
	for (const directory of directories) {
		try {
			return readFileSync(join(directory, `${article}.txt`), 'utf8');
		} catch {
			continue;
		}
	}
	return undefined;
}

/** Scores by weights learnt without the example's own article. */
function crossValidated(): readonly number[] {
	const foldOf = (article: string) => articles.indexOf(article) % FOLDS;
	const weights = Array.from({ length: FOLDS }, (_, fold) =>
		learn(
			examples.filter(({ article }) => foldOf(article) !== fold),
			PENALTY
		)
	);
	return examples.map(({ features, article }) => logOdds(features, weights[foldOf(article)] ?? new Map()));
}

/** The share accepted among the best-scored few of each article. */
function shareOfFirst(scored: readonly Scored[]): number {
	const first = articles.flatMap((article) =>
		scored
			.filter((one) => one.article === article)
			.sort((a, b) => b.score - a.score)
			.slice(0, SHOWN)
	);
	return first.filter(({ accepted }) => accepted).length / Math.max(1, first.length);
}

interface Scored {
	readonly article: string;
	readonly accepted: boolean;
	readonly score: number;
}

function report(name: string, scores: readonly number[]): void {
	const scored = examples.map(({ accepted, article }, index) => {
		return { accepted, article, score: scores[index] ?? 0 };
	});
	const area = areaUnderCurve(scored).toFixed(3);
	const first = (100 * shareOfFirst(scored)).toFixed(1);
	stdout.write(
		`${name}: area under the curve ${area}, ${first} % of the first ${SHOWN} of an article accepted\n`
	);
}

const directories = argv.slice(2);
if (directories.length === 0) {
	stderr.write('Usage: npm run train-ranker -- DIRECTORY-OF-ARTICLES …\n');
	exit(2);
}
const judgements = readJudgements(here('judgements.tsv'));
const articles = [...new Set(judgements.map(({ article }) => article))];
const examples = withoutRare(articles.flatMap((article) => examplesOf(article, judgements, directories)));
const good = examples.filter(({ accepted }) => accepted).length;
stdout.write(`${articles.length} articles, ${examples.length} judged candidates, ${good} accepted\n`);
report('learnt, on unseen articles', crossValidated());
report(
	'the weights in use',
	examples.map(({ handScore }) => handScore)
);

const rows = [...learn(examples, PENALTY)]
	.filter(([, weight]) => Math.abs(weight) >= 0.005)
	.sort(([one], [other]) => (one < other ? -1 : 1))
	.map(([name, weight]) => `\t['${name}', ${weight.toFixed(2)}]`);
writeFileSync(
	here('../core/generation/items/rank/weights.ts'),
	`/** Learnt by \`npm run train-ranker\` from judged candidates: log-odds for each feature of an item. */
export const RANK_WEIGHTS: ReadonlyMap<string, number> = new Map([\n${rows.join(',\n')}\n]);\n`
);
