import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {addFamilies, type FoldedRoutes, type Place, type RouteTable} from './foldRoutes';

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
export function writeRouteTable(folded: FoldedRoutes, place: Place, dir: string): Record<string, string> {
  mkdirSync(dir, {recursive: true});
  const write = (name: string, text: string): string => {
    const file = path.join(dir, name);
    writeFileSync(file, text);
    return file;
  };
  return {
    '@generated/routes$': write(names.routes, addFamilies(folded, place)),
    '@generated/registry$': write(names.registry, folded.registry),
    '@generated/routesChunkNames$': write(names.chunkNames, JSON.stringify(folded.chunkNames)),
  };
}

/** Brings the files of data together in one folder, from the modules that hold them, without their white space. */
export function stageData(modules: ReadonlyMap<string, string>, generatedFilesDir: string, dir: string): void {
  rmSync(dir, {recursive: true, force: true});
  mkdirSync(dir, {recursive: true});
  for (const [name, module] of modules) {
    const data: unknown = JSON.parse(readFileSync(module.replace('@generated', generatedFilesDir), 'utf8'));
    writeFileSync(path.join(dir, name), JSON.stringify(data));
  }
}

/** A name that changes when any of the data do: what a browser kept of them stays right. */
export function hashData(dir: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(dir).sort()) {
    hash.update(name).update(readFileSync(path.join(dir, name)));
  }
  return hash.digest('hex').slice(0, 8);
}
