import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { aknOf } from '../../src/export/akn/document.ts';
import { published } from './records.ts';

/** An element as the parser gives it in document order: its name and attributes, and what it holds. */
interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

type Raw = Record<string, unknown>;

function toElement(raw: Raw): Element {
  const name = Object.keys(raw).find((key) => key !== ':@') ?? '';
  const inner = name === '#text' ? [] : (raw[name] as Raw[]);
  return {
    name,
    attributes: (raw[':@'] as Record<string, string>) ?? {},
    children: inner.map(toElement).filter((child) => child.name !== '#text'),
    text: name === '#text' ? String(raw['#text']) : inner.map((child) => toElement(child).text).join(''),
  };
}

const hierarchy = [
  'section',
  'subsection',
  'paragraph',
  'subparagraph',
  'part',
  'chapter',
  'division',
  'article',
  'point',
  'hcontainer',
];
const blocks = ['p', 'table'];
/** Children that the Akoma Ntoso 3.0 schema allows, in their order where it sets one, as far as the site uses them. */
const allowed: Record<string, RegExp> = {
  akomaNtoso: /^doc$/u,
  doc: /^meta,preface,(preamble,)?mainBody(,conclusions)?$/u,
  meta: /^identification,references$/u,
  identification: /^FRBRWork,FRBRExpression,FRBRManifestation$/u,
  FRBRWork:
    /^FRBRthis,FRBRuri,(FRBRalias,)?FRBRdate,(FRBRauthor,)+FRBRcountry,FRBRsubtype,(FRBRnumber,)?FRBRname,FRBRprescriptive,FRBRauthoritative$/u,
  FRBRExpression: /^FRBRthis,FRBRuri,FRBRdate,(FRBRauthor,)+FRBRlanguage$/u,
  FRBRManifestation: /^FRBRthis,FRBRuri,FRBRdate,(FRBRauthor,)+FRBRformat$/u,
  references: /^(TLCOrganization,?|TLCRole,?)+$/u,
  preface: /^((p|container),?)+$/u,
  container: /^((p|table),?)+$/u,
  preamble: /^(p,?)+$/u,
  conclusions: /^(p,?)+$/u,
  mainBody: new RegExp(`^((${[...hierarchy, ...blocks].join('|')}),?)+$`, 'u'),
  content: /^((p|table),?)*$/u,
  intro: /^((p|table),?)*$/u,
  table: /^(caption,)?(tr,?)+$/u,
  tr: /^((th|td),?)+$/u,
  th: /^(p,?)*$/u,
  td: /^(p,?)*$/u,
  p: /^(docTitle)?$/u,
};
const level = new RegExp(`^(num,?)?(heading,?)?(content|(intro,?)?((${hierarchy.join('|')}),?)*)$`, 'u');
/** Attributes that the schema requires. */
const required: Record<string, string[]> = {
  doc: ['name'],
  identification: ['source'],
  references: ['source'],
  hcontainer: ['name'],
  container: ['name'],
  FRBRthis: ['value'],
  FRBRuri: ['value'],
  FRBRalias: ['value', 'name'],
  FRBRdate: ['date', 'name'],
  FRBRauthor: ['href'],
  FRBRlanguage: ['language'],
  FRBRcountry: ['value'],
  TLCOrganization: ['href', 'showAs', 'eId'],
  TLCRole: ['href', 'showAs', 'eId'],
};

function* all(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* all(child);
}

describe.each(published.plans)('Akoma Ntoso of $id', (plan) => {
  const sections = published.sections.filter((section) => section.plan === plan.id);
  const clauses = published.clauses.filter((clause) => clause.plan === plan.id);
  const xml = aknOf(plan, sections, clauses, 'v');
  const parsed = parser.parse(xml) as Raw[];
  const root = toElement(parsed.find((raw) => 'akomaNtoso' in raw)!);
  const elements = [...all(root)];

  test('is well formed and in the namespace of the standard', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(root.attributes.xmlns).toBe('http://docs.oasis-open.org/legaldocml/ns/akn/3.0');
  });

  test('every element holds only what the schema allows, in its order', () => {
    for (const element of elements) {
      const rule = hierarchy.includes(element.name) ? level : (allowed[element.name] ?? /^$/u);
      expect(
        element.children.map((child) => child.name).join(','),
        element.name + JSON.stringify(element.attributes),
      ).toMatch(rule);
    }
  });

  test('required attributes are there', () => {
    for (const element of elements) {
      expect(Object.keys(element.attributes)).toEqual(expect.arrayContaining(required[element.name] ?? []));
    }
  });

  test('no eId comes twice, and every clause has its own', () => {
    const ids = elements.flatMap((element) => element.attributes.eId ?? []);
    expect(ids.length).toBe(new Set(ids).size);
    expect(clauses.map((clause) => clause.eId).filter((eId) => !ids.includes(eId))).toEqual([]);
  });

  test('references point to what the document declares', () => {
    const ids = new Set(elements.map((element) => element.attributes.eId));
    for (const { attributes } of elements) {
      for (const target of [attributes.source, attributes.as, attributes.href]) {
        if (target?.startsWith('#')) expect(ids).toContain(target.slice(1));
      }
    }
  });

  test('holds the whole text in order', () => {
    const doc = root.children[0]!;
    const text = doc.children
      .filter((child) => child.name !== 'meta')
      .map((child) => child.text)
      .join('')
      .replace(/\s/gu, '');
    const expected = clauses
      .map((clause) => clause.text)
      .join('')
      .replace(/\s/gu, '');
    expect(plan.titleSupplied ? text.replace(plan.title, '') : text).toHaveLength(expected.length);
    for (const clause of clauses) expect(text).toContain(clause.text.replace(/\s/gu, ''));
  });
});

describe('text of the world', () => {
  const plan = published.plans[0]!;
  const model = published.clauses.find(({ kind, section }) => kind === 'paragraph' && section === '')!;
  const textOf = (text: string) => {
    const xml = aknOf({ ...plan, issuer: [text] }, [], [{ ...model, plan: plan.id, text }], 'v');
    expect(XMLValidator.validate(xml), xml).toBe(true);
    const root = toElement((parser.parse(xml) as Raw[]).find((raw) => 'akomaNtoso' in raw)!);
    const elements = [...all(root)];
    return {
      text: elements.find(({ attributes }) => attributes.eId === model.eId)!.text,
      issuer: elements.find(({ attributes }) => attributes.eId === 'issuer')!.attributes.showAs,
    };
  };

  test.each(['甲&nbsp;乙', '&lt;b&gt;甲', '甲&乙', '&amp;amp;', '&#20;', '<b>"甲"</b>', ']]>', '𠮷&𠮷'])(
    '%s comes back as it is, in text and attribute',
    (words) => expect(textOf(words)).toEqual({ text: words, issuer: words }),
  );

  test.each(['甲\u0014乙', '甲\u0000乙', '甲\ufffe乙', '甲\ud842乙'])(
    'a character that XML cannot hold is left out, and the rest stays',
    (words) => expect(textOf(words).text).toBe('甲乙'),
  );

  test('several bodies are several authors, and none is said to be none', () => {
    const joint = aknOf({ ...plan, issuer: ['甲委', '乙会'] }, [], [], 'v');
    expect(joint).toContain('showAs="甲委"');
    expect(joint).toContain('<FRBRauthor href="#issuer_2" as="#author"/>');
    expect(aknOf({ ...plan, issuer: [] }, [], [], 'v')).toContain('showAs="原文没有给出发文机关"');
  });
});
