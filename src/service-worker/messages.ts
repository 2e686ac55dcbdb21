/** What a page tells a service worker: that it was loaded without one, or that the reader wants the version that waits. */
export type WorkerMessage =
	{ readonly kind: 'loaded'; readonly version: string } | { readonly kind: 'take-over' };

/** What the version that waits answers. */
export type WorkerAnswer = 'taking-over' | 'game-open';
