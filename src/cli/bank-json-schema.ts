import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { bankSchema } from '../core/bank/schema';

/** Where the site publishes the shape of a bank file. */
export const BANK_JSON_SCHEMA_FILE = 'static/schema/bank-v1.json';

/** The shape of a bank file as JSON Schema (draft 7). What JSON Schema cannot say, e.g. that exactly one option is the key, is left to `check-bank`. */
export function bankJsonSchema(): string {
	const schema = toJsonSchema(bankSchema, { errorMode: 'ignore' });
	return `${JSON.stringify({ title: 'Five Ws bank, version 1', ...schema }, null, '\t')}\n`;
}

const isProgram = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;
if (isProgram) writeFileSync(BANK_JSON_SCHEMA_FILE, bankJsonSchema());
