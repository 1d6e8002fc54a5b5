import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesUnder } from '../../scripts/system/files.ts';
import { ROOT } from '../../scripts/system/root.ts';

/** Text of a file of the repository, given its path in it. */
export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** Paths in the repository of the files under the given folders that end in one of the given ways. */
export function sourcesIn(folders: string[], endings = ['.ts', '.astro']): string[] {
  return folders
    .flatMap((folder) => filesUnder(join(ROOT, folder)).map((file) => `${folder}/${file}`))
    .filter((file) => endings.some((ending) => file.endsWith(ending)));
}

/** The code of a file: all of it, or of an Astro file its front matter and its scripts. */
export function codeOf(file: string): string {
  const text = textOf(file);
  if (!file.endsWith('.astro')) return text;
  const frontMatter = /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map((match) => match[1]);
  return [frontMatter, ...scripts].join('\n');
}

/** What a file imports, as written, types and dynamic imports included. */
export function importsOf(file: string): string[] {
  return ts.preProcessFile(codeOf(file), true, true).importedFiles.map((imported) => imported.fileName);
}

/** The parsed code of a file, with links from node to parent. */
export function treeOf(file: string): ts.SourceFile {
  return ts.createSourceFile(file, codeOf(file), ts.ScriptTarget.Latest, true);
}

/** Every string literal in the code of a file, imports and templates included. */
export function stringsOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(treeOf(file));
  return found;
}
