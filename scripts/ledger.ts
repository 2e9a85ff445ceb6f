/**
 * Writes the addresses of the built site that the ledger has not yet; none is ever taken out.
 *
 *   npm run ledger [build]
 *
 * The site has to be built from the registry that ships with the portal. The exit code is 2 when it is not there.
 */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {addAddresses, collectAddresses, parseLedger, writeLedger} from '../src/domain/ledger';
import {ledgerDir, readBuiltPages, readLedger} from '../src/plugins/ledger/files';

function main(dir = 'build'): number {
  if (!existsSync(path.join(dir, 'index.html'))) {
    console.error(`${dir} has no site. Build it first: REGISTRY_DIR=registry npm run build`);
    return 2;
  }
  const {addresses} = parseLedger(readLedger('.'));
  const files = writeLedger(addAddresses(addresses, collectAddresses(readBuiltPages(dir))));
  mkdirSync(ledgerDir, {recursive: true});
  for (const {name, text} of files) {
    writeFileSync(path.join(ledgerDir, name), text);
  }
  console.log(`The ledger has ${files.map(({name, text}) => `${text.split('\n').length - 1} in ${name}`).join(', ')}.`);
  return 0;
}

process.exitCode = main(process.argv[2]);
