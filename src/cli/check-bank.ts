import type { Bank } from '../core/bank/bank';
import { checkBank } from '../core/bank/check';
import type { BankProblem } from '../core/bank/problem';
import { parseBank } from '../core/bank/schema';
import { articleBeside, readJsonFile } from './bank-files';
import { problemLine } from './bank-sentences';
import { counted } from './problem-sentences';

const USAGE = `Checks banks: their structure, their questions, and their evidence against an article.md beside a bank.json.

  npm run -s check-bank -- FILE…

Exit 0: all is well. 1: there are problems, one line each. 2: a file is no bank that can be read.
`;

/** How a file did, and what to say of it. */
type Finding =
	| { readonly kind: 'fine'; readonly line: string }
	| { readonly kind: 'flawed'; readonly lines: readonly string[] }
	| { readonly kind: 'unreadable'; readonly line: string };

const EXIT = { fine: 0, flawed: 1, unreadable: 2 } as const;

/** Runs the command; the exit code comes back. */
function run(args: readonly string[]): number {
	if (args.includes('--help') || args.includes('-h')) {
		process.stdout.write(USAGE);
		return 0;
	}
	const strange = args.find((arg) => arg.startsWith('-'));
	if (strange !== undefined || args.length === 0) {
		const reason = strange === undefined ? 'No bank was named' : `There is no option ${strange}`;
		process.stderr.write(`${reason}: npm run -s check-bank -- FILE…\n`);
		return 2;
	}
	return Math.max(...args.map((path) => tell(path, findingOf(path))));
}

function tell(path: string, finding: Finding): number {
	if (finding.kind === 'unreadable') process.stderr.write(`${path}: ${finding.line}\n`);
	if (finding.kind === 'fine') process.stdout.write(`${path}: ${finding.line}\n`);
	if (finding.kind === 'flawed')
		process.stdout.write(finding.lines.map((line) => `${path}: ${line}\n`).join(''));
	return EXIT[finding.kind];
}

function findingOf(path: string): Finding {
	const json = readJsonFile(path);
	if (!json.ok) return { kind: 'unreadable', line: json.problem };
	const bank = parseBank(json.value);
	if (!bank.ok) return refusal(bank.problem);
	const article = articleBeside(path);
	if (!article.ok) return { kind: 'unreadable', line: article.problem };
	const problems = checkBank(bank.value, article.value);
	if (problems.length > 0) return { kind: 'flawed', lines: problems.map(problemLine) };
	return { kind: 'fine', line: praise(bank.value, article.value !== undefined) };
}

/** What is no bank, or one of a later version, cannot be read; anything else has places to mend. */
function refusal(problems: readonly BankProblem[]): Finding {
	const [first] = problems;
	if (first && (first.code === 'not-a-bank' || first.code === 'newer-version'))
		return { kind: 'unreadable', line: problemLine(first) };
	return { kind: 'flawed', lines: problems.map(problemLine) };
}

function praise(bank: Bank, hasArticle: boolean): string {
	const { length } = bank.items;
	return `${counted(length, 'item')}, no problem${hasArticle ? ', every quote is in the article' : ''}`;
}

process.exitCode = run(process.argv.slice(2));
