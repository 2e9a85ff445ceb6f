import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {copyFile, mkdir} from 'node:fs/promises';
import path from 'node:path';
import type {RouteTable} from './foldRoutes';

const names = {routes: 'routes.js', registry: 'registry.js', chunkNames: 'routesChunkNames.json'};

export function readRouteTable(generatedFilesDir: string): RouteTable {
  const read = (name: string): string => readFileSync(path.join(generatedFilesDir, name), 'utf8');
  return {
    routes: read(names.routes),
    registry: read(names.registry),
    chunkNames: JSON.parse(read(names.chunkNames)) as RouteTable['chunkNames'],
  };
}

/** Writes the table, and gives the aliases that put it in the place of the generated one. */
export function writeRouteTable({routes, registry, chunkNames}: RouteTable, dir: string): Record<string, string> {
  mkdirSync(dir, {recursive: true});
  const write = (name: string, text: string): string => {
    const file = path.join(dir, name);
    writeFileSync(file, text);
    return file;
  };
  return {
    '@generated/routes$': write(names.routes, routes),
    '@generated/registry$': write(names.registry, registry),
    '@generated/routesChunkNames$': write(names.chunkNames, JSON.stringify(chunkNames)),
  };
}

/** A name that changes when any of the data do: what a browser kept of them stays right. */
export function hashData(modules: ReadonlyMap<string, string>, generatedFilesDir: string): string {
  const hash = createHash('sha256');
  for (const [name, module] of [...modules].sort()) {
    hash.update(name).update(readFileSync(toFile(module, generatedFilesDir)));
  }
  return hash.digest('hex').slice(0, 8);
}

/** Puts the files of data where the browser looks for them. */
export async function publishData(
  modules: ReadonlyMap<string, string>,
  generatedFilesDir: string,
  outDir: string,
): Promise<void> {
  await mkdir(outDir, {recursive: true});
  for (const [name, module] of modules) {
    await copyFile(toFile(module, generatedFilesDir), path.join(outDir, name));
  }
}

function toFile(module: string, generatedFilesDir: string): string {
  return module.replace('@generated', generatedFilesDir);
}
