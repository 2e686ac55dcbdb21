declare module 'subset-font' {
	/** A font with only the characters of `text`; an axis is pinned to a number or narrowed to a range. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: {
			readonly targetFormat: 'woff2';
			readonly variationAxes: Readonly<
				Record<string, number | { readonly min: number; readonly max: number }>
			>;
			readonly keepFeatures: readonly string[];
			readonly noHinting: boolean;
		}
	): Promise<Uint8Array>;
}
