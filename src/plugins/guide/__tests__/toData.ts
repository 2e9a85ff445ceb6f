import type {Expression, ObjectExpression, Property} from 'estree';

/** The data that a literal expression of a page stands for: texts, numbers, lists and objects. */
export function toData(node: Expression): unknown {
  switch (node.type) {
    case 'Literal':
      return node.value;
    case 'TemplateLiteral':
      return node.quasis[0]?.value.cooked;
    case 'UnaryExpression':
      return -Number(toData(node.argument));
    case 'ArrayExpression':
      return node.elements.map((element) => toData(element as Expression));
    case 'ObjectExpression':
      return objectOf(node);
    default:
      throw new Error(`An example is written out in literals; this one has a ${node.type}.`);
  }
}

function objectOf(node: ObjectExpression): object {
  return Object.fromEntries(
    node.properties.map((each) => {
      const {key, value} = each as Property;
      return [
        key.type === 'Identifier' ? key.name : String((key as {value?: unknown}).value),
        toData(value as Expression),
      ];
    }),
  );
}
