import type { EstimateItem } from '../../../bank/item';
import type { QuantityFact } from '../../facts/fact';
import type { Outcome } from '../candidate';
import type { Desk } from '../desk';
import { unitName } from './asked';
import { wholeOf } from './number-place';
import { saysOf } from './says';
import { scaleFor, type Scale } from './scale';
import { readShown, type Shown } from './shown';
import { isSmallCount } from './small-count';
import { stemFor } from './stem';
import { isAskedFor } from './trivia';
import { worthOf } from './worth';

/** A number to be guessed on a scale. */
export function estimate(desk: Desk, fact: QuantityFact): Outcome {
	const tokens = desk.reading.sentences[fact.sentence]?.tokens ?? [];
	const shown = readShown(fact, tokens);
	if (!fact.frame || !shown || isSmallCount(fact.quantity)) return 'flawed';
	const stem = stemFor(desk.reading, fact);
	const scale = scaleOf(desk, fact, shown);
	if (stem === undefined || !scale || !isAskedFor(desk, fact, stem)) return 'flawed';
	const item: EstimateItem = {
		kind: 'estimate',
		id: 'q0',
		w: 'how-many',
		stem,
		evidence: [fact.evidence, ...(fact.proofs ?? [])],
		status: fact.status,
		origin: 'generated',
		family: 'estimate',
		value: shown.value,
		prefix: shown.prefix,
		suffix: `${shown.suffix}${unitShown(fact)}`,
		decimals: shown.decimals,
		...scale,
		reason: saysOf(fact)
	};
	return {
		item,
		fact: fact.id,
		sentence: fact.sentence,
		entities: [],
		weight: Math.min(0.95, worthOf(desk, fact))
	};
}

function scaleOf(desk: Desk, fact: QuantityFact, { value, decimals }: Shown): Scale | undefined {
	const whole = wholeOf(desk, fact);
	const lot = desk.randomFor(`scale ${fact.id}`)();
	return scaleFor({
		value,
		decimals,
		kind: fact.quantity.kind,
		lot,
		...(whole === undefined ? {} : { whole })
	});
}

/** The unit behind a number that is no plain count, money or share: " tonnes". */
function unitShown(fact: QuantityFact): string {
	if (/^(?:count|money|percent|multiple)$/.test(fact.quantity.kind)) return '';
	const unit = unitName(fact);
	return unit === undefined ? '' : ` ${unit}`;
}
