import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BANK_JSON_SCHEMA_FILE, bankJsonSchema } from './bank-json-schema';

it('the published JSON Schema is that of the bank (else run `npx tsx src/cli/bank-json-schema.ts`)', () => {
	expect(JSON.parse(readFileSync(BANK_JSON_SCHEMA_FILE, 'utf8'))).toEqual(JSON.parse(bankJsonSchema()));
});
