import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Clause, Plan, Section } from '../../model/index.ts';
import { writeParagraph } from './blocks.ts';
import { writeLevel } from './body.ts';
import { writeMeta } from './meta.ts';
import { xmlText } from './text.ts';
import { partsOf } from './tree.ts';

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** The part of the document a clause outside the outline belongs to, by the first word of its eId. */
const partOf = (clause: Clause): string => clause.eId.split('__')[0] ?? '';

function writeToc(preface: XMLBuilder, entries: readonly Clause[]): void {
  if (entries.length === 0) return;
  const toc = preface.ele('container', { eId: 'toc', name: 'toc' });
  for (const entry of entries) writeParagraph(toc, entry.text, entry.eId);
}

function writePreface(doc: XMLBuilder, plan: Plan, clauses: readonly Clause[]): void {
  if (clauses.length === 0 && !plan.titleSupplied) return;
  const preface = doc.ele('preface', { eId: 'preface' });
  if (plan.titleSupplied) {
    preface.ele('p', { status: 'editorial' }).ele('docTitle').txt(xmlText(plan.title));
  }
  for (const clause of clauses.filter((entry) => partOf(entry) !== 'toc')) {
    if (clause.kind === 'heading')
      preface.ele('p', { eId: clause.eId }).ele('docTitle').txt(xmlText(clause.text));
    else writeParagraph(preface, clause.text, clause.eId);
  }
  writeToc(
    preface,
    clauses.filter((entry) => partOf(entry) === 'toc'),
  );
}

function writeBlocksIn(doc: XMLBuilder, name: 'preamble' | 'conclusions', clauses: readonly Clause[]): void {
  if (clauses.length === 0) return;
  const part = doc.ele(name, { eId: name });
  for (const clause of clauses) writeParagraph(part, clause.text, clause.eId);
}

/** Writes one plan as Akoma Ntoso 3.0: a `doc` with meta, preface, preamble, main body and conclusions. */
export function aknOf(
  plan: Plan,
  sections: readonly Section[],
  clauses: readonly Clause[],
  version: string,
): string {
  const { before, sections: levels, after } = partsOf(sections, clauses);
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('akomaNtoso', { xmlns: namespace });
  const doc = root.ele('doc', { name: 'plan', contains: 'originalVersion' });
  writeMeta(doc, plan, version);
  const preamble = before.filter((clause) => partOf(clause) === 'preamble');
  writePreface(
    doc,
    plan,
    before.filter((clause) => partOf(clause) !== 'preamble'),
  );
  writeBlocksIn(doc, 'preamble', preamble);
  const body = doc.ele('mainBody', { eId: 'body' });
  for (const level of levels) writeLevel(body, level);
  if (levels.length === 0) body.ele('p', { status: 'unknown' });
  writeBlocksIn(doc, 'conclusions', after);
  return `${root.doc().end({ prettyPrint: true, indent: ' ' })}\n`;
}
