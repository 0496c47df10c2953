/**
 * A source file, as far as the rules need it.
 * Owns: finding its imports and the names it uses, from the syntax tree, so that comments and strings do not count.
 * Used by: `rings.ts`.
 * Never: resolves types; the compiler does that.
 */
import { parseSync } from 'vite';

export interface Found {
  what: string;
  line: number;
}

export interface Source {
  /** Module names as written, of imports and re-exports, types included. */
  imports: Found[];
  /** Global names, members with their object if that is a name (`Date.now`), and every member as `.name`. */
  names: Found[];
  /** `new Date()` without an argument. */
  clocks: Found[];
  dynamicImports: Found[];
}

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

/** @throws Error when the file does not parse. */
export function readSource(file: string, text: string): Source {
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const source: Source = { imports: [], names: [], clocks: [], dynamicImports: [] };
  const declared = new Set<string>();
  const at = (what: string, node: Node): Found => ({ what, line: text.slice(0, node.start).split('\n').length });

  walk(program as unknown as Node, (node, parent, key) => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'ExportNamedDeclaration':
      case 'TSImportType':
      case 'ImportExpression': {
        const module = literal(node.source);
        if (module !== undefined) source.imports.push(at(module, node));
        if (node.type === 'ImportExpression') source.dynamicImports.push(at(module ?? '(computed)', node));
        break;
      }
      case 'NewExpression':
        if (nameOf(node.callee) === 'Date' && (node.arguments as unknown[]).length === 0) {
          source.clocks.push(at('new Date()', node));
        }
        break;
      case 'MemberExpression': {
        const member = nameOf(node.property) ?? literal(node.property);
        if (member === undefined) break;
        source.names.push(at(`.${member}`, node));
        const object = nameOf(node.object);
        if (object) source.names.push(at(`${object}.${member}`, node));
        break;
      }
      case 'JSXIdentifier':
        if (parent?.type === 'JSXAttribute')
          source.names.push(at(String(node.name), node), at(`.${String(node.name)}`, node));
        break;
      case 'Property':
        // `{ innerHTML: text }` for an element is as good as an assignment.
        if (!node.computed && parent?.type === 'ObjectExpression') source.names.push(at(`.${nameOf(node.key)}`, node));
        break;
      case 'Identifier':
        if (isBinding(parent, key)) declared.add(String(node.name));
        else if (isReference(parent, key)) source.names.push(at(String(node.name), node));
        break;
    }
  });
  // A name that the file declares itself is not the global one.
  source.names = source.names.filter(({ what }) => !declared.has(what.split('.')[0] || what));
  return source;
}

function walk(
  node: Node,
  visit: (node: Node, parent: Node | null, key: string) => void,
  parent: Node | null = null,
  key = '',
): void {
  visit(node, parent, key);
  for (const [each, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) walk(child, visit, node, each);
    }
  }
}

/** Places where an identifier makes a name rather than uses one. */
function isBinding(parent: Node | null, key: string): boolean {
  switch (parent?.type) {
    case 'VariableDeclarator':
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return key === 'id' || key === 'params';
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'TSFunctionType':
      return key === 'params';
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return key === 'local';
    default:
      return false;
  }
}

function isReference(parent: Node | null, key: string): boolean {
  switch (parent?.type) {
    case 'MemberExpression':
      return key === 'object' || parent.computed === true;
    case 'Property':
      return key === 'value' || parent.computed === true || parent.shorthand === true;
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return key === 'value' || parent.computed === true;
    case 'ImportSpecifier':
    case 'ExportSpecifier':
    case 'LabeledStatement':
      return false;
    default:
      return (
        !parent?.type.startsWith('TS') || parent.type === 'TSAsExpression' || parent.type === 'TSNonNullExpression'
      );
  }
}

function nameOf(value: unknown): string | undefined {
  return isNode(value) && (value.type === 'Identifier' || value.type === 'JSXIdentifier')
    ? String(value.name)
    : undefined;
}

function literal(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
