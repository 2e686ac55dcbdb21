import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `tsx tests/bench/judging/tally.ts OUT [--judgements]` joins OUT/key.tsv with the readers' OUT/verdicts-*.tsv
 * (article, number, 1 or 0, reason codes, note) and prints what was accepted, by whom, why not, and how far readers agree;
 * with --judgements it prints lines for src/training/judgements.tsv instead.
 */
interface Row {
	readonly article: string;
	readonly number: string;
	readonly source: string;
	readonly family: string;
	readonly start: string;
	readonly hash: string;
	readonly verdicts: readonly Verdict[];
}

interface Verdict {
	readonly reader: string;
	readonly accepted: boolean;
	readonly reasons: string;
}

const [out = '', flag] = process.argv.slice(2);

function fieldsOf(path: string): readonly string[][] {
	return readFileSync(path, 'utf8')
		.trim()
		.split('\n')
		.map((line) => line.split('\t').map((field) => field.trim()));
}

const verdicts = new Map<string, Verdict[]>();
for (const file of existsSync(out) ? readdirSync(out) : []) {
	const reader = /^verdicts-([A-Z])\w*\.tsv$/.exec(file)?.[1];
	if (reader === undefined) continue;
	for (const [article = '', number = '', accepted = '', reasons = ''] of fieldsOf(join(out, file))) {
		if (accepted !== '0' && accepted !== '1') continue;
		const place = `${article} ${number}`;
		const said = verdicts.get(place) ?? [];
		if (said.some((verdict) => verdict.reader === reader)) continue;
		verdicts.set(place, [...said, { reader, accepted: accepted === '1', reasons }]);
	}
}

const rows = fieldsOf(join(out, 'key.tsv'))
	.slice(1)
	.map(([article = '', number = '', source = '', family = '', , , start = '', hash = '']): Row => {
		return {
			article,
			number,
			source,
			family,
			start,
			hash,
			verdicts: verdicts.get(`${article} ${number}`) ?? []
		};
	});
const judged = rows.filter((row) => row.verdicts.length > 0);

const byAll = (row: Row) => row.verdicts.every(({ accepted }) => accepted);

/** Wilson's interval for a share at 95 %, in percent (Wilson 1927). */
function interval(hits: number, total: number): string {
	const z = 1.96;
	const share = hits / total;
	const middle = share + (z * z) / (2 * total);
	const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
	const bounds = [middle - spread, middle + spread].map((bound) => (100 * bound) / (1 + (z * z) / total));
	return bounds.map((bound) => bound.toFixed(0)).join('–');
}

function share(name: string, some: readonly Row[], test: (row: Row) => boolean): void {
	if (some.length === 0) return;
	const hits = some.filter(test).length;
	const percent = ((100 * hits) / some.length).toFixed(1);
	console.log(`${name.padEnd(34)} ${hits}/${some.length}  ${percent} % (${interval(hits, some.length)})`);
}

function agreement(some: readonly Row[]): void {
	const pairs = some.flatMap(({ verdicts: [a, b] }) => (a && b ? [[a.accepted, b.accepted] as const] : []));
	if (pairs.length === 0) return;
	const same = pairs.filter(([a, b]) => a === b).length / pairs.length;
	const [yesA, yesB] = [0, 1].map((at) => pairs.filter((pair) => pair[at]).length / pairs.length);
	const byChance = (yesA ?? 0) * (yesB ?? 0) + (1 - (yesA ?? 0)) * (1 - (yesB ?? 0));
	const kappa = byChance === 1 ? 1 : (same - byChance) / (1 - byChance);
	console.log(`agreement ${(100 * same).toFixed(1)} % of ${pairs.length}, Cohen's kappa ${kappa.toFixed(2)}`);
}

function report(): void {
	const readers = [...new Set(judged.flatMap((row) => row.verdicts.map(({ reader }) => reader)))].sort();
	for (const source of ['engine', 'person', 'sabotaged']) {
		const some = judged.filter((row) => row.source === source);
		for (const reader of readers)
			share(
				`${source}, reader ${reader}`,
				some.filter((row) => row.verdicts.some((verdict) => verdict.reader === reader)),
				(row) => row.verdicts.some((verdict) => verdict.reader === reader && verdict.accepted)
			);
		share(`${source}, all readers`, some, byAll);
	}
	const engine = judged.filter(({ source }) => source === 'engine');
	agreement(engine);
	for (const family of [...new Set(engine.map((row) => row.family))].sort())
		share(
			`  ${family}`,
			engine.filter((row) => row.family === family),
			byAll
		);
	const codes = engine.flatMap(({ verdicts: said }) =>
		said.filter(({ accepted }) => !accepted).flatMap(({ reasons }) => reasons.split(/[ ,/+]+/).slice(0, 1))
	);
	const counts = [...new Set(codes)].map(
		(code) => [code, codes.filter((one) => one === code).length] as const
	);
	console.log(
		counts
			.sort(([, a], [, b]) => b - a)
			.map(([code, count]) => `${code} ${count}`)
			.join(' · ')
	);
}

function judgementLines(): void {
	for (const { article, start, hash, source, verdicts: said } of judged)
		if (source === 'engine')
			for (const { accepted, reasons, reader } of said)
				console.log([article, start, hash, accepted ? 1 : 0, reasons, reader].join('\t'));
}

if (flag === '--judgements') judgementLines();
else report();
