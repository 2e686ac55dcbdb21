import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A built site on a port of its own, with every path it was asked for. A test may stop it to be offline, or have it fail. */
export interface Site {
	readonly origin: string;
	readonly asked: readonly string[];
	/** Serves another folder, as after an update: from now on, or from when it is asked for a path. */
	publish(folder: string, path?: string): void;
	/** Answers so many requests, then breaks off each connection. */
	breakAfter(count: number): void;
	/** Answers everything with one page, as a network does that one has to sign in to. */
	answerAll(html: string): void;
	stop(): Promise<void>;
}

/** Serves a folder as a static host does: files as they are, and a 404 for all else. */
export async function openSite(folder: string): Promise<Site> {
	const asked: string[] = [];
	let answer = filesOf(folder);
	const server = createServer((request, response) => {
		asked.push(request.url ?? '');
		answer(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		asked,
		publish(other, path) {
			const before = answer;
			const after = filesOf(other);
			if (path === undefined) answer = after;
			else
				answer = (request, response) => {
					if (request.url === path) answer = after;
					(request.url === path ? after : before)(request, response);
				};
		},
		breakAfter: (count) => (answer = breakingAfter(count, answer)),
		answerAll: (html) => (answer = (_, response) => answerPage(response, 200, html)),
		stop: () => close(server)
	};
}

function filesOf(folder: string): RequestListener {
	const notFound = readFileSync(`${folder}/404.html`);
	return sirv(folder, { etag: true, onNoMatch: (_, response) => answerPage(response, 404, notFound) });
}

function breakingAfter(count: number, answer: RequestListener): RequestListener {
	let left = count;
	return (request, response) => {
		if (left-- > 0) answer(request, response);
		else request.socket.destroy();
	};
}

function answerPage(response: ServerResponse, status: number, page: Buffer | string): void {
	response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

function close(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
