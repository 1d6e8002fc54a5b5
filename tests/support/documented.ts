import ts from 'typescript';
import { treeOf } from './sources.ts';

function isDocumented(node: ts.Node): boolean {
  return ts
    .getJSDocCommentsAndTags(node)
    .some((doc) => ts.isJSDoc(doc) && !!ts.getTextOfJSDocComment(doc.comment));
}

function isExported(node: ts.FunctionDeclaration | ts.VariableStatement): boolean {
  return node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function isFunction(node: ts.Expression | undefined): boolean {
  return node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));
}

/** Names of the exported functions of a file that have no docstring. */
export function undocumentedFunctions(file: string): string[] {
  return treeOf(file).statements.flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement)) {
      return isExported(statement) && !isDocumented(statement) ? [statement.name?.text ?? 'default'] : [];
    }
    if (!ts.isVariableStatement(statement) || !isExported(statement) || isDocumented(statement)) return [];
    const functions = statement.declarationList.declarations.filter(({ initializer }) =>
      isFunction(initializer),
    );
    return functions.map(({ name }) => name.getText());
  });
}

function isObjectSchema(node: ts.Node): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    /^(z\.(strictObject|object|looseObject)|\w+\s*\.extend)$/.test(node.expression.getText())
  );
}

/** Names of the schema fields of a file that have no docstring; fields of an unnamed schema inside a field go with it. */
export function undocumentedFields(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const shape = isObjectSchema(node) ? node.arguments[0] : undefined;
    if (shape && ts.isObjectLiteralExpression(shape)) {
      const fields = shape.properties.filter((field) => !isDocumented(field));
      found.push(...fields.map((field) => field.name?.getText() ?? field.getText()));
    } else {
      ts.forEachChild(node, visit);
    }
  };
  visit(treeOf(file));
  return found;
}
