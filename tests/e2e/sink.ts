/**
 * A proxy that takes everything that would leave this machine and lets nothing through. What reaches it is written
 * down: over a whole walk there must be nothing of ours.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Sink {
  readonly address: string;
  /** Host and path of each request that tried to leave. */
  readonly seen: readonly string[];
  close(): Promise<void>;
}

export async function startSink(): Promise<Sink> {
  const seen: string[] = [];
  const server: Server = createServer((request, response) => {
    seen.push(request.url ?? '');
    response.writeHead(502);
    response.end();
  });
  server.on('connect', (request, socket) => {
    seen.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
