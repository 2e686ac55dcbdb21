import { createSubscriber } from 'svelte/reactivity';
import { createActor, type Actor, type ActorOptions, type AnyActorLogic, type SnapshotFrom } from 'xstate';

/** An xstate actor whose snapshot can be read in runes: whoever reads it is run again when it changes. */
export class ReactiveActor<Logic extends AnyActorLogic> {
	readonly actor: Actor<Logic>;
	readonly #watch: () => void;

	constructor(logic: Logic, options: ActorOptions<Logic>) {
		this.actor = createActor(logic, options);
		this.#watch = createSubscriber((update) => {
			const { unsubscribe } = this.actor.subscribe(update);
			return unsubscribe;
		});
	}

	get snapshot(): SnapshotFrom<Logic> {
		this.#watch();
		return this.actor.getSnapshot();
	}
}
