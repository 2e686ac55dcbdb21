import { parseArgs } from 'node:util';
import { isCalendarDay } from '../core/base/calendar-day';
import { fail, ok, type Result } from '../core/base/result';
import { LIMITS } from '../core/bank/limits';

/** What the command line asks for. `inputs` are paths, or `-` for standard input. */
export interface GenerateOptions {
	readonly inputs: readonly string[];
	readonly out?: string;
	readonly published?: string;
	readonly title?: string;
	readonly url?: string;
	readonly count: number;
	readonly seed: number;
	readonly help: boolean;
}

export const USAGE = `Writes quiz questions from an article.

  npm run -s generate -- FILE|-  [--out FILE] [--published YYYY-MM-DD] [--title T] [--url U] [--count N] [--seed N]
  npm run -s generate -- FILE… | FOLDER  --out FOLDER [--count N] [--seed N]

FILE is an article as plain text or Markdown in UTF-8; - reads standard input.
The bank of questions is JSON on standard output, or in --out.
Exit 0: at least one question for every article. Exit 2: something could not be used; a sentence says what.
`;

const MOST_SEED = 2 ** 32 - 1;

/** Reads the arguments after the command's name; a problem is one sentence. */
export function readOptions(args: readonly string[]): Result<GenerateOptions, string> {
	const parsed = parsedArgs(args);
	if (!parsed.ok) return parsed;
	const { values, positionals } = parsed.value;
	const { out, published, title, url } = values;
	const count = wholeNumber(values.count, { least: 1, most: LIMITS.items, otherwise: 10 });
	const seed = wholeNumber(values.seed, { least: 0, most: MOST_SEED, otherwise: 1 });
	const complaint = complaintAbout({ positionals, ...values });
	if (complaint !== undefined) return fail(complaint);
	if (count === undefined)
		return fail(`--count must be a whole number from 1 to ${LIMITS.items}, not "${values.count}".`);
	if (seed === undefined)
		return fail(`--seed must be a whole number from 0 to ${MOST_SEED}, not "${values.seed}".`);
	return ok({
		inputs: positionals,
		...(out === undefined ? {} : { out }),
		...(published === undefined ? {} : { published }),
		...(title === undefined ? {} : { title: title.trim() }),
		...(url === undefined ? {} : { url }),
		count,
		seed,
		help: values.help === true
	});
}

function parsedArgs(args: readonly string[]) {
	try {
		return ok(
			parseArgs({
				args: [...args],
				allowPositionals: true,
				options: {
					out: { type: 'string' },
					published: { type: 'string' },
					title: { type: 'string' },
					url: { type: 'string' },
					count: { type: 'string' },
					seed: { type: 'string' },
					help: { type: 'boolean', short: 'h' }
				}
			})
		);
	} catch (error) {
		const [sentence = 'The options could not be read'] =
			error instanceof Error ? error.message.split('. ') : [];
		return fail(`${sentence.replace(/\.$/, '')}. Run with --help to see the options.`);
	}
}

interface Given {
	readonly positionals: readonly string[];
	readonly published?: string | undefined;
	readonly title?: string | undefined;
	readonly url?: string | undefined;
	readonly out?: string | undefined;
	readonly help?: boolean | undefined;
}

function complaintAbout({ positionals, published, title, url, out, help }: Given): string | undefined {
	if (positionals.length === 0 && help !== true)
		return 'No article was given: name a file, or - for standard input.';
	if (published !== undefined && !isCalendarDay(published))
		return `--published must be a day that exists, written YYYY-MM-DD, not "${published}".`;
	if (title !== undefined && (title.trim() === '' || title.length > LIMITS.title))
		return `--title must have 1 to ${LIMITS.title} characters.`;
	if (url !== undefined && !isHttps(url)) return `--url must be an https address, not "${url}".`;
	if (out === '') return '--out needs the name of a file or a folder.';
	if (positionals.length > 1 && (published ?? title ?? url) !== undefined)
		return '--published, --title and --url describe one article: give them with one file.';
	return undefined;
}

function isHttps(url: string): boolean {
	return url.length <= LIMITS.url && URL.canParse(url) && new URL(url).protocol === 'https:';
}

function wholeNumber(
	text: string | undefined,
	{ least, most, otherwise }: { readonly least: number; readonly most: number; readonly otherwise: number }
): number | undefined {
	if (text === undefined) return otherwise;
	const value = Number(text);
	return /^\d{1,10}$/.test(text) && value >= least && value <= most ? value : undefined;
}
