/** A source of numbers in [0, 1). The same seed gives the same numbers on every device. */
export type Random = () => number;

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state, plenty for shuffling a quiz; not for secrets. */
export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A shuffled copy, each order equally likely (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
	const pool = [...items];
	const drawn: T[] = [];
	while (pool.length > 0) drawn.push(...pool.splice(Math.floor(random() * pool.length), 1));
	return drawn;
}
