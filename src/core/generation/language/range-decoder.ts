/** Probabilities have 12 bits; each bit seen moves them by 1/32 of the way. */
export const PROBABILITY_BITS = 12;
export const ADAPTATION = 5;

/** The adaptive chances of a family of bits, each that the bit is 0. */
export function evenChances(count: number): Uint16Array {
	return new Uint16Array(count).fill(1 << (PROBABILITY_BITS - 1));
}

/** Reads bits written by an adaptive binary range coder (Martin 1979; the arithmetic is that of LZMA). */
export class RangeDecoder {
	private at = 5;
	private range = 0xffffffff;
	private code: number;

	constructor(private readonly bytes: Uint8Array) {
		this.code = 0;
		for (let index = 1; index < 5; index++) this.code = ((this.code << 8) | (bytes[index] ?? 0)) >>> 0;
	}

	/** Whether more bytes were asked for than there are: then what was read is not what was written. */
	get overran(): boolean {
		return this.at > this.bytes.length;
	}

	bit(chances: Uint16Array, index: number): number {
		const chance = chances[index] ?? 0;
		const bound = Math.imul(this.range >>> PROBABILITY_BITS, chance) >>> 0;
		const bit = this.code < bound ? 0 : 1;
		if (bit === 0) {
			this.range = bound;
			chances[index] = chance + (((1 << PROBABILITY_BITS) - chance) >> ADAPTATION);
		} else {
			this.range = (this.range - bound) >>> 0;
			this.code = (this.code - bound) >>> 0;
			chances[index] = chance - (chance >> ADAPTATION);
		}
		while (this.range < 0x1000000) {
			this.range = (this.range << 8) >>> 0;
			this.code = ((this.code << 8) | (this.bytes[this.at] ?? 0)) >>> 0;
			this.at += 1;
		}
		return bit;
	}
}

/** The surroundings of what is coded next: where its reader or writer gets and puts single bits. */
export type BitPort = (chances: Uint16Array, index: number, bit: number) => number;

/** A number below 2^bits, most significant bit first. With a writer `value` is written, with a reader it is ignored. */
export class SymbolCode {
	private readonly chances: Uint16Array;

	constructor(private readonly bits: number) {
		this.chances = evenChances(1 << bits);
	}

	code(port: BitPort, value: number): number {
		let node = 1;
		for (let shift = this.bits - 1; shift >= 0; shift--) {
			node = (node << 1) | port(this.chances, node, (value >> shift) & 1);
		}
		return node - (1 << this.bits);
	}
}

/** A number from 0 to 2^30: its length in bits, then the bits below the first (Elias gamma with adaptive chances). */
export class NumberCode {
	private readonly length = new SymbolCode(5);
	private readonly chances = evenChances(32 * 8);

	code(port: BitPort, value: number): number {
		const bits = this.length.code(port, 31 - Math.clz32(value + 1));
		let number = 1;
		for (let shift = bits - 1; shift >= 0; shift--) {
			const context = bits - shift <= 3 ? bits * 8 + (number & 7) : 255;
			number = (number << 1) | port(this.chances, context, ((value + 1) >> shift) & 1);
		}
		return number - 1;
	}
}
