import {nameAll, toCamel, toLowerSnake, toPascal, toUpperSnake, type NamedId} from './identifiers';

/** What constants are made of. */
export interface ConstantsSource extends NamedId {
  urn: string;
  version: string;
  resources: readonly NamedId[];
}

type Writer = (object: ConstantsSource) => string[];

const writeC: Writer = ({id, name, urn, resources}) => {
  const toMacro = (part: string) => toUpperSnake(`LWM2M ${name} ${part}`);
  return [
    `/* ${urn} */`,
    `#define ${toMacro('object ID')} ${id}`,
    ...nameAll(resources, toMacro, [toMacro('object ID')]).map(([macro, value]) => `#define ${macro} ${value}`),
  ];
};

const writeTypeScript: Writer = ({id, name, urn, version, resources}) => [
  `/** ${urn} */`,
  `export const ${toCamel(`${name} object`)} = {`,
  `  objectId: ${id},`,
  `  version: '${version}',`,
  '  resources: {',
  ...nameAll(resources, toCamel).map(([key, value]) => `    ${key}: ${value},`),
  '  },',
  '} as const;',
];

const writePython: Writer = ({id, name, urn, resources}) => [
  'from enum import IntEnum',
  '',
  `# ${urn}`,
  `${toUpperSnake(name)}_OBJECT_ID = ${id}`,
  '',
  '',
  `class ${toPascal(`${name} resource`)}(IntEnum):`,
  ...nameAll(resources, toUpperSnake).map(([key, value]) => `    ${key} = ${value}`),
  ...(resources.length ? [] : ['    pass']),
];

const writeJava: Writer = ({id, name, urn, resources}) => [
  `/** ${urn} */`,
  `public final class ${toPascal(`${name} object`)} {`,
  `    public static final int OBJECT_ID = ${id};`,
  ...nameAll(resources, toUpperSnake, ['OBJECT_ID']).map(
    ([key, value]) => `    public static final int ${key} = ${value};`,
  ),
  '',
  `    private ${toPascal(`${name} object`)}() {}`,
  '}',
];

const writeRust: Writer = ({id, name, urn, resources}) => [
  `/// ${urn}`,
  `pub mod ${toLowerSnake(`${name} object`)} {`,
  `    pub const OBJECT_ID: u16 = ${id};`,
  ...nameAll(resources, toUpperSnake, ['OBJECT_ID']).map(([key, value]) => `    pub const ${key}: u16 = ${value};`),
  '}',
];

/** Languages, and how each writes the IDs of an object. */
const writers = {C: writeC, TypeScript: writeTypeScript, Python: writePython, Java: writeJava, Rust: writeRust};

export type Language = keyof typeof writers;
export const languages = Object.keys(writers) as Language[];

/** The IDs of an object and of its Resources as constants of a programming language. */
export function writeConstants(object: ConstantsSource, language: Language): string {
  return `${writers[language](object).join('\n')}\n`;
}
