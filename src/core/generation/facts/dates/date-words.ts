/** What the words of a date say, before it is placed in the calendar. Months are 1–12, weekdays 0 (Sunday) to 6. */
export type DateWords =
	| {
			readonly kind: 'calendar';
			readonly month: number;
			readonly day?: number;
			readonly year?: number;
			readonly yearOffset?: number;
	  }
	| { readonly kind: 'year'; readonly year: number }
	| { readonly kind: 'decade'; readonly year: number }
	/** Of a match: "the 71st minute". */
	| { readonly kind: 'minute'; readonly minute: number }
	| { readonly kind: 'weekday'; readonly weekday: number; readonly which?: Which }
	| { readonly kind: 'day'; readonly days: number }
	| { readonly kind: 'unit'; readonly unit: PeriodUnit; readonly offset: number }
	| { readonly kind: 'ago'; readonly unit: PeriodUnit | 'day'; readonly count: number }
	/** Counted from the date named before it: "two years later", "the following day", "that year". */
	| { readonly kind: 'beside'; readonly unit: PeriodUnit | 'day'; readonly count: number };

export type Which = 'last' | 'this' | 'next';
export type PeriodUnit = 'week' | 'month' | 'year' | 'decade';

/** Words of a date from `first` to `last`, inclusive. */
export interface DatePattern {
	readonly first: number;
	readonly last: number;
	readonly words: DateWords;
}

export const WHICH: ReadonlyMap<string, Which> = new Map([
	['last', 'last'],
	['past', 'last'],
	['previous', 'last'],
	['this', 'this'],
	['next', 'next'],
	['coming', 'next']
]);

export const OFFSETS = { last: -1, this: 0, next: 1 } as const;

export const PARTS_OF_DAY: ReadonlySet<string> = new Set('morning afternoon evening night'.split(' '));
