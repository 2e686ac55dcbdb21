import address from '../../worker/generate.worker?worker&url';
import { trustedScript } from '../platform/trusted-script';

let trusted: string | undefined;

/** The only place where a Worker is made. Throws where there are no module workers. */
export function startWorker(): Worker {
	trusted ??= trustedScript('five-ws-worker', address);
	return new Worker(trusted, { type: 'module', name: 'generate' });
}
