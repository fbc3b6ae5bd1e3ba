// A proxy that everything a browser asks for goes through, itself included.
import { createServer, request as ask } from 'node:http';

export async function recorder() {
  const seen = [];
  const server = createServer((request, response) => {
    seen.push(request.url);
    const { host, hostname, port, pathname, search } = new URL(request.url);
    if (!/^(localhost|127\.0\.0\.\d+)$/.test(hostname)) return response.writeHead(502).end();
    const onward = ask({ hostname: '127.0.0.1', port, path: pathname + search, method: request.method, headers: { ...request.headers, host } }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    seen.push(`https://${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    seen,
    port: server.address().port,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
  };
}
