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

/** Stops the build when a required text is missing or blank. */
export function required(component: string, prop: string, value: string | undefined): string {
  if (!value?.trim()) {
    throw new Error(`<${component}> needs ${prop}="…": a text that is not empty.`);
  }
  return value;
}
