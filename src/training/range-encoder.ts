import { ADAPTATION, PROBABILITY_BITS } from '../core/generation/language/range-decoder';

/** Writes what `RangeDecoder` reads. */
export class RangeEncoder {
	private readonly bytes: number[] = [];
	private low = 0;
	private range = 0xffffffff;
	private held = 0;
	private heldCount = 1;

	bit(chances: Uint16Array, index: number, bit: number): number {
		const chance = chances[index] ?? 0;
		const bound = Math.imul(this.range >>> PROBABILITY_BITS, chance) >>> 0;
		if (bit === 0) {
			this.range = bound;
			chances[index] = chance + (((1 << PROBABILITY_BITS) - chance) >> ADAPTATION);
		} else {
			this.low += bound;
			this.range = (this.range - bound) >>> 0;
			chances[index] = chance - (chance >> ADAPTATION);
		}
		while (this.range < 0x1000000) {
			this.range = (this.range << 8) >>> 0;
			this.shiftLow();
		}
		return bit;
	}

	finish(): Uint8Array {
		for (let index = 0; index < 5; index++) this.shiftLow();
		return Uint8Array.from(this.bytes);
	}

	/** Puts out the top byte once no later carry can change it. */
	private shiftLow(): void {
		if (this.low < 0xff000000 || this.low > 0xffffffff) {
			const carry = this.low > 0xffffffff ? 1 : 0;
			for (let byte = this.held; this.heldCount > 0; byte = 0xff, this.heldCount--)
				this.bytes.push((byte + carry) & 0xff);
			this.held = Math.floor(this.low / 0x1000000) & 0xff;
		}
		this.heldCount += 1;
		this.low = (this.low % 0x1000000) * 256;
	}
}
