/** Where scripts may only be started from trusted addresses, and documents only be made of trusted HTML, a policy trusts some. */
interface TrustedTypes {
	createPolicy<Rules extends { createScriptURL?(given: string): string; createHTML?(given: string): string }>(
		name: string,
		rules: Rules
	): Rules;
}

declare global {
	interface Window {
		readonly trustedTypes?: TrustedTypes;
	}
}

/** The address of a script of ours as one that may be started; a policy's name can be used once in a page. */
export function trustedScript(policyName: string, address: string): string {
	const policy = window.trustedTypes?.createPolicy(policyName, {
		createScriptURL(given) {
			if (given !== address) throw new TypeError(`not the address it was made for: ${given}`);
			return given;
		}
	});
	return policy === undefined ? address : policy.createScriptURL(address);
}
