/** One thing that the ranker sees of a candidate: its name and a number, mostly 0–1. */
export type Feature = readonly [string, number];
