/**
 * Stops the build when a component gets a value that it does not know. The check
 * of page sources finds most such values first; this one also sees computed ones.
 */
export function oneOf<Value extends string>(
  component: string,
  prop: string,
  value: Value,
  allowed: readonly Value[],
): Value {
  if (!allowed.includes(value)) {
    throw new Error(`<${component} ${prop}="${value}">: ${prop} takes one of ${allowed.join(', ')}.`);
  }
  return value;
}

/** Stops the build when a number is not whole or out of range. */
export function integer(component: string, prop: string, value: number, min: number, max: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < min || number > max) {
    throw new Error(`<${component} ${prop}="${value}">: ${prop} takes a whole number from ${min} to ${max}.`);
  }
  return number;
}

/**
 * Stops the build when an icon or picture is still a name: the names that a page
 * writes out are replaced while building, computed ones cannot be.
 */
export function resolved<Value extends object>(component: string, prop: string, value: Value): Value {
  if (typeof value !== 'object') {
    throw new Error(
      `<${component} ${prop}="${value}">: write ${prop}="…" out in the .mdx page; it cannot be computed.`,
    );
  }
  return value;
}

/** Stops the build when a required text is missing or blank. */
export function required(component: string, prop: string, value: string | undefined): string {
  if (!value?.trim()) {
    throw new Error(`<${component}> needs ${prop}="…": a text that is not empty.`);
  }
  return value;
}
