import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Clause } from '../../model/index.ts';
import { writeBlocks, writeParagraph } from './blocks.ts';
import { xmlText } from './text.ts';
import { isNode, type Node } from './tree.ts';

/** Elements of the Akoma Ntoso hierarchy by the first word of the last part of an eId. */
const elements: Readonly<Record<string, string>> = {
  sec: 'section',
  subsec: 'subsection',
  para: 'paragraph',
  subpara: 'subparagraph',
  part: 'part',
  chp: 'chapter',
  dvs: 'division',
  art: 'article',
  point: 'point',
};
/** Names of the generic containers that stand for what the vocabulary has no word for. */
const containers: Readonly<Record<string, string>> = { item: 'item', hcontainer: 'box', att: 'annex' };

const lastWord = (eId: string): string => /(?:^|__)([a-zA-Z]+)[^_]*(?:_[0-9a-z]+)*$/u.exec(eId)?.[1] ?? '';

function element(parent: XMLBuilder, eId: string): XMLBuilder {
  const word = lastWord(eId);
  const name = elements[word];
  return name ? parent.ele(name, { eId }) : parent.ele('hcontainer', { eId, name: containers[word] ?? word });
}

/** A table is a block, every other section a level of the hierarchy. */
const isLevel = (child: Clause | Node): child is Node => isNode(child) && child.section.kind !== 'table';

/** Writes number and heading out of the opening clause, and returns the text that runs on behind a run-in heading. */
function writeHeading(level: XMLBuilder, { section, opening }: Node): string {
  const text = opening?.text ?? section.title;
  const label = text.startsWith(section.label) ? section.label : '';
  const end = opening && opening.lead > 0 ? opening.lead : text.length;
  if (label !== '') level.ele('num').txt(xmlText(label));
  const heading = text.slice(label.length, end).trim();
  if (heading !== '') level.ele('heading').txt(xmlText(heading));
  return text.slice(end).trim();
}

/** Writes a section: its heading, then either blocks alone (content) or levels with what stands around them. */
export function writeLevel(parent: XMLBuilder, node: Node): void {
  const level = element(parent, node.section.eId);
  const running = writeHeading(level, node);
  const firstLevel = node.children.findIndex(isLevel);
  if (firstLevel < 0) {
    writeContent(level.ele('content', { eId: `${node.section.eId}__content` }), running, node.children);
    return;
  }
  const intro = node.children.slice(0, firstLevel);
  if (running !== '' || intro.length > 0) {
    writeContent(level.ele('intro', { eId: `${node.section.eId}__intro` }), running, intro);
  }
  writeLevels(level, node.children.slice(firstLevel));
}

function writeContent(container: XMLBuilder, running: string, children: readonly (Clause | Node)[]): void {
  if (running !== '') writeParagraph(container, running);
  writeBlocks(container, children);
}

/** Writes levels in their order; blocks between or behind them go into a container of their own. */
function writeLevels(level: XMLBuilder, children: readonly (Clause | Node)[]): void {
  let run: (Clause | Node)[] = [];
  const flush = () => {
    const first = run[0];
    if (first) {
      const eId = `${isNode(first) ? first.section.eId : first.eId}__hcontainer`;
      const wrapper = level.ele('hcontainer', { eId, name: 'text' });
      writeBlocks(wrapper.ele('content', { eId: `${eId}__content` }), run);
    }
    run = [];
  };
  for (const child of children) {
    if (isLevel(child)) {
      flush();
      writeLevel(level, child);
    } else run.push(child);
  }
  flush();
}
