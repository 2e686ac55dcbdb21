import { withContentId } from '../core/bank/content-id';
import { locateEvidence } from '../core/bank/locate';
import { parseBankShape } from '../core/bank/schema';
import { articleBeside, readJsonFile } from './bank-files';
import { problemLine } from './bank-sentences';
import { saveFile } from './save-file';

const USAGE = `After editing a bank.json by hand: finds each quote in the article.md beside it and gives the bank its new id.

  npm run -s seal-bank -- FILE…

Exit 0: written. 2: a file cannot be sealed, and stays as it was. Then run check-bank.
`;

/** Runs the command; the exit code comes back. */
function run(paths: readonly string[]): number {
	if (paths.length === 0 || paths.some((path) => path.startsWith('-'))) {
		process.stderr.write(USAGE);
		return paths.includes('--help') ? 0 : 2;
	}
	const refused = paths.flatMap((path) => refusalOf(path).map((line) => `${path}: ${line}\n`));
	process.stderr.write(refused.join(''));
	return refused.length === 0 ? 0 : 2;
}

/** Seals one bank; what stands in the way comes back, a line each. */
function refusalOf(path: string): readonly string[] {
	const json = readJsonFile(path);
	if (!json.ok) return [json.problem];
	const bank = parseBankShape(json.value);
	if (!bank.ok) return bank.problem.map(problemLine);
	const article = articleBeside(path);
	if (!article.ok) return [article.problem];
	if (article.value === undefined) return ['There is no article.md beside it to find the quotes in.'];
	const sealed = withContentId(locateEvidence(bank.value, article.value));
	const saved = saveFile(path, `${JSON.stringify(sealed, null, '\t')}\n`);
	return saved.ok ? [] : [saved.problem];
}

process.exitCode = run(process.argv.slice(2));
