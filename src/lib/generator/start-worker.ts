import address from '../../worker/generate.worker?worker&url';

/** Where scripts may only be started from trusted addresses, this policy trusts the one of our worker. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(given: string): string }
	): {
		createScriptURL(given: string): string;
	};
}

declare global {
	interface Window {
		readonly trustedTypes?: TrustedTypes;
	}
}

let trusted: string | undefined;

/** The only place where a Worker is made. Throws where there are no module workers. */
export function startWorker(): Worker {
	trusted ??= trust(address);
	return new Worker(trusted, { type: 'module', name: 'generate' });
}

function trust(script: string): string {
	const policy = window.trustedTypes?.createPolicy('five-ws-worker', {
		createScriptURL(given) {
			if (given !== script) throw new TypeError(`not the address of the worker: ${given}`);
			return given;
		}
	});
	return policy === undefined ? script : policy.createScriptURL(script);
}
