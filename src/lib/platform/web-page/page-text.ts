/** What tells no story, or is no text. */
const SKIPPED = new Set(
	'script style template noscript figure figcaption nav aside footer form button select input textarea iframe svg math canvas video audio object table'.split(
		' '
	)
);
const BLOCKS = new Set(
	'address article blockquote body center dd div dl dt h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary details ul'.split(
		' '
	)
);

/** The running text below an element: one block a paragraph with an empty line between, headings as `## …`, list items as `- …`. */
export function textOf(root: Element): string {
	const blocks: string[] = [];
	const waiting: (Node | { readonly end: Element })[] = [root];
	let run = '';
	const flush = (end: Element | undefined) => {
		const line = run.replace(/\s+/g, ' ').trim();
		if (line !== '') blocks.push(`${end ? markerOf(end) : ''}${line}`);
		run = '';
	};
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if ('end' in next) flush(next.end);
		else if (next.nodeType === 3) run += next.nodeValue ?? '';
		else if (isElement(next) && !SKIPPED.has(next.localName)) {
			if (next.localName === 'br') run += ' ';
			if (BLOCKS.has(next.localName)) {
				flush(next.parentElement ?? undefined);
				waiting.push({ end: next });
			}
			// What waits is taken from the end.
			for (let child = next.lastChild; child !== null; child = child.previousSibling) waiting.push(child);
		}
	}
	flush(undefined);
	return blocks.join('\n\n');
}

function isElement(node: Node): node is Element {
	return node.nodeType === 1;
}

function markerOf(element: Element): string {
	if (/^h[1-6]$/.test(element.localName)) return '## ';
	return element.localName === 'li' ? '- ' : '';
}
