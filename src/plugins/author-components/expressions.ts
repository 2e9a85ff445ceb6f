import type {CallExpression, Expression} from 'estree';
import {valueToEstree} from 'estree-util-value-to-estree';
import type {MdxJsxAttribute, MdxJsxAttributeValueExpression} from 'mdast-util-mdx-jsx';

/** A call that the bundler turns into the address of a file. */
export interface RequireCall {
  require: string;
}

export const requireCall = (request: string): RequireCall => ({require: request});

/** The JSX attribute value `{data}`, where a `RequireCall` becomes `require("…").default`. */
export function expression(data: object): MdxJsxAttributeValueExpression {
  const body = valueToEstree(data, {
    replacer: (value) => (isRequireCall(value) ? requireExpression(value.require) : undefined),
  }) as Expression;
  return {
    type: 'mdxJsxAttributeValueExpression',
    value: '',
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        comments: [],
        body: [{type: 'ExpressionStatement', expression: body}],
      },
    },
  };
}

function isRequireCall(value: unknown): value is RequireCall {
  return typeof value === 'object' && value !== null && 'require' in value;
}

function requireExpression(request: string): Expression {
  const call: CallExpression = {
    type: 'CallExpression',
    optional: false,
    callee: {type: 'Identifier', name: 'require'},
    arguments: [{type: 'Literal', value: request}],
  };
  return {
    type: 'MemberExpression',
    object: call,
    property: {type: 'Identifier', name: 'default'},
    computed: false,
    optional: false,
  };
}

/** What an attribute holds when that can be told from the source: text, number, true or false. */
export function literalValue(value: MdxJsxAttribute['value']): string | number | boolean | undefined {
  if (value === null || value === undefined) {
    return true;
  }
  if (typeof value === 'string') {
    return value;
  }
  const statement = value.data?.estree?.body[0];
  if (statement?.type !== 'ExpressionStatement') {
    return undefined;
  }
  const {expression: parsed} = statement;
  if (parsed.type === 'TemplateLiteral' && parsed.expressions.length === 0) {
    return parsed.quasis[0]?.value.cooked ?? undefined;
  }
  const literal = parsed.type === 'Literal' ? parsed.value : undefined;
  return ['string', 'number', 'boolean'].includes(typeof literal) ? (literal as string | number | boolean) : undefined;
}
