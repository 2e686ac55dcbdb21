import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** The built site on a port of its own, with every path it was asked for; a test may stop it to be offline. */
export interface Site {
	readonly origin: string;
	readonly asked: readonly string[];
	stop(): Promise<void>;
}

/** Serves a folder as a static host does: files as they are, and a 404 for all else. */
export async function openSite(folder: string): Promise<Site> {
	const notFound = readFileSync(`${folder}/404.html`);
	const files = sirv(folder, { etag: true, onNoMatch: (_, response) => answerNotFound(response, notFound) });
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url ?? '');
		files(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { origin: `http://127.0.0.1:${port}`, asked, stop: () => close(server) };
}

function answerNotFound(response: ServerResponse, page: Buffer): void {
	response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

function close(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
