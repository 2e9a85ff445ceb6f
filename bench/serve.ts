import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {createGzip} from 'node:zlib';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface ServeOptions {
  /** Whether files are sent compressed, as GitHub Pages does. */
  compress?: boolean;
}

/** Serves a built site below its base path on this machine; gives the server and the address of the site. */
export async function serve(
  folder: string,
  base: string,
  {compress = false}: ServeOptions = {},
): Promise<{server: Server; site: string}> {
  const root = path.resolve(folder);
  const server = createServer(({url = '/'}, response) => {
    const asked = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = asked.startsWith(base) ? toFile(path.join(root, asked.slice(base.length))) : undefined;
    if (!file?.startsWith(root)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', types[path.extname(file)] ?? 'application/octet-stream');
    if (compress) {
      response.setHeader('Content-Encoding', 'gzip');
      createReadStream(file).pipe(createGzip()).pipe(response);
    } else {
      createReadStream(file).pipe(response);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {server, site: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`};
}

function toFile(asked: string): string | undefined {
  const file = existsSync(asked) && statSync(asked).isDirectory() ? path.join(asked, 'index.html') : asked;
  return existsSync(file) ? file : undefined;
}
