// Serves testdata/pages over HTTP, and the server's sample article, each with the headers that its first line asks for:
// <!-- Header: value -->
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { root, testdata } from './paths.mjs';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };

export async function servePages() {
  const asked = [];
  const added = new Map(); // pages that a test makes
  const server = createServer((request, response) => {
    asked.push(request.url);
    const name = normalize(new URL(request.url, 'http://localhost').pathname).replace(/^\/+/, '');
    let body;
    try {
      body = added.get(name) ?? readFileSync(name === 'sample.html' ? join(root, 'server', 'article', name) : join(testdata, 'pages', name), 'utf8');
    } catch {
      response.writeHead(404).end();
      return;
    }
    for (const [, header, value] of body.slice(0, 2000).matchAll(/^<!-- ([\w-]+): (.*) -->$/gm)) response.setHeader(header, value);
    response.setHeader('Content-Type', types[name.slice(name.lastIndexOf('.'))] ?? 'text/plain');
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, resolve));
  const { port } = server.address();
  return {
    asked,
    add: (name, body) => added.set(name, body),
    url: (name, host = 'localhost') => `http://${host}:${port}/${name}`, // another host than the checking server, which has a host permission
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
  };
}
