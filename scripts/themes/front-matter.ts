import matter from 'gray-matter';
import { readYaml, type Structured } from '../report/structured.ts';

/** The head of a Markdown file: its data, where each datum stands in the file, and the text behind it. */
export interface FrontMatter extends Structured {
  readonly body: string;
}

const forbidden = {
  parse(): never {
    throw new Error('only YAML may stand in front matter');
  },
};

/** Splits a file by gray-matter; its engines that run code are shut, and options keep it from caching. */
function split(text: string): { head: string; body: string } {
  const file = matter(text, {
    language: 'yaml',
    engines: { yaml: { parse: () => ({}) }, javascript: forbidden, js: forbidden, json: forbidden },
  });
  return { head: file.matter, body: file.content };
}

/** Reads the front matter of a Markdown file; throws an Error that names the fault if it is no YAML. */
export function readFrontMatter(text: string): FrontMatter {
  const { head, body } = split(text);
  // gray-matter's head begins with the line break behind the opening ---, so its lines are the file's.
  return { ...readYaml(head), body };
}
