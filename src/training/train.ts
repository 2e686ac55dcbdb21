import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { loadModel } from '../core/generation/language/model';
import { readConllu, type TreebankSentence } from './conllu';
import { encodeModel } from './model-file';
import { scoreModel } from './score-model';
import { scoreTokens } from './score-tokens';
import { trainModel } from './train-model';

const weights = fileURLToPath(new URL('../core/generation/language/english.bin', import.meta.url));
const [directory, flag] = argv.slice(2);

if (directory === undefined || (flag !== undefined && flag !== '--score')) {
	stderr.write('Usage: npm run train -- DIRECTORY-OF-CONLLU-FILES [--score]\n');
	exit(2);
}
if (flag === '--score') score(directory);
else train(directory);

function train(from: string): void {
	const started = Date.now();
	const sentences = ['ewt-train', 'gum-open-train'].flatMap((name) => read(from, name));
	const content = trainModel(sentences, (line) => {
		stdout.write(`${String(Math.round((Date.now() - started) / 1000))} s: ${line}\n`);
	});
	const bytes = encodeModel(content);
	writeFileSync(weights, bytes);
	stdout.write(`${weights}: ${String(bytes.length)} bytes\n`);
	score(from);
}

function score(from: string): void {
	const model = loadModel(readFileSync(weights));
	stdout.write(
		'Percent; all tokens counted, punctuation included. XPOS, UAS, LAS, lemma: treebank tokens, predicted tags.\n'
	);
	stdout.write('Token and sentence F1: raw text, whole paragraphs.\n');
	stdout.write(
		['set         ', 'tokens', '  XPOS', '   UAS', '   LAS', ' lemma', 'tok F1', 'sen F1'].join('  ') + '\n'
	);
	for (const name of ['ewt-dev', 'gum-open-dev', 'ewt-test', 'pud-test']) {
		const sentences = read(from, name);
		const { tokens, xpos, uas, las, lemma } = scoreModel(sentences, model);
		const raw = scoreTokens(sentences);
		const shares = [xpos, uas, las, lemma, raw.tokens, raw.sentences].map((share) =>
			(share * 100).toFixed(2).padStart(6)
		);
		stdout.write([name.padEnd(12), String(tokens).padStart(6), ...shares].join('  ') + '\n');
	}
}

function read(from: string, name: string): TreebankSentence[] {
	return readConllu(join(from, `${name}.conllu`));
}
