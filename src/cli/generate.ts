import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../core/base/result';
import type { Bank } from '../core/bank/bank';
import { generate } from '../core/generation/generate';
import { loadModel, type LanguageModel } from '../core/generation/language/model';
import { articleFiles, bankName, kindOf, readArticleFile } from './article-files';
import { readOptions, USAGE, type GenerateOptions } from './generate-options';
import { counted, omissionLine, sentenceFor } from './problem-sentences';
import { saveFile } from './save-file';

const MODEL = new URL('../core/generation/language/english.bin', import.meta.url);

/** Runs the command; the exit code comes back. */
export function run(args: readonly string[]): number {
	const options = readOptions(args);
	if (!options.ok) return refuse(options.problem);
	if (options.value.help) {
		process.stdout.write(USAGE);
		return 0;
	}
	const files = articleFiles(options.value.inputs);
	if (!files.ok) return refuse(files.problem);
	const isMany = files.value.length > 1 || options.value.inputs.some((path) => kindOf(path) === 'folder');
	const place = placeFor(options.value, isMany);
	if (!place.ok) return refuse(place.problem);
	const model = loadModel(readFileSync(MODEL));
	return isMany
		? makeMany(files.value, options.value, model)
		: makeOne(files.value[0] ?? '-', options.value, model);
}

/** Whether the output has a place that can hold it. */
function placeFor({ out }: GenerateOptions, isMany: boolean): Result<string | undefined, string> {
	if (isMany && out === undefined) return fail('Several articles need --out FOLDER for their banks.');
	if (isMany && out !== undefined && kindOf(out) === 'file')
		return fail(`--out "${out}" is a file, and several articles need a folder.`);
	return ok(out);
}

function makeOne(path: string, options: GenerateOptions, model: LanguageModel): number {
	const bank = bankOf(path, options, model);
	if (!bank.ok) return refuse(bank.problem);
	const { out } = options;
	const text = `${JSON.stringify(bank.value, null, '\t')}\n`;
	if (out === undefined) process.stdout.write(text);
	else {
		const saved = saveFile(kindOf(out) === 'folder' ? join(out, bankName(path)) : out, text);
		if (!saved.ok) return refuse(saved.problem);
	}
	report([counted(bank.value.items.length, 'question'), omissionLine(bank.value.omissions)]);
	return 0;
}

function makeMany(files: readonly string[], options: GenerateOptions, model: LanguageModel): number {
	let failures = 0;
	files.forEach((path, index) => {
		const made = makeInto(path, options, model);
		if (!made.ok) failures += 1;
		report([`[${index + 1}/${files.length}] ${path}: ${made.ok ? made.value : made.problem}`]);
	});
	report([`${counted(files.length - failures, 'bank')} written, ${counted(failures, 'article')} not used`]);
	return failures === 0 ? 0 : 2;
}

function makeInto(path: string, options: GenerateOptions, model: LanguageModel): Result<string, string> {
	const bank = bankOf(path, options, model);
	if (!bank.ok) return bank;
	const text = `${JSON.stringify(bank.value, null, '\t')}\n`;
	const saved = saveFile(join(options.out ?? '.', bankName(path)), text);
	return saved.ok ? ok(counted(bank.value.items.length, 'question')) : saved;
}

function bankOf(path: string, options: GenerateOptions, model: LanguageModel): Result<Bank, string> {
	const text = readArticleFile(path);
	if (!text.ok) return text;
	const { published, title, url, count, seed } = options;
	const source = {
		...(published === undefined ? {} : { published }),
		...(title === undefined ? {} : { title }),
		...(url === undefined ? {} : { url })
	};
	const made = generate({ text: text.value, source, count, seed }, model);
	return made.ok ? made : fail(sentenceFor(made.problem));
}

function refuse(sentence: string): number {
	process.stderr.write(`${sentence}\n`);
	return 2;
}

function report(parts: readonly string[]): void {
	process.stderr.write(`${parts.filter((part) => part !== '').join('; ')}\n`);
}

process.exitCode = run(process.argv.slice(2));
