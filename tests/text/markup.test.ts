import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../src/text/marks.ts';
import { escapeHtml, linkInHtml, markup } from '../../src/text/markup.ts';

/** The text that a browser would show of a piece of HTML. */
function shown(html: string): string {
  type Node = { nodeName: string; value?: string; childNodes?: Node[] };
  const read = (node: Node): string => node.value ?? (node.childNodes ?? []).map(read).join('');
  return read(parseFragment(html) as Node);
}

describe('markup', () => {
  test('marks, fades and links', () => {
    const text = '到2025年推广DRG付费，不低于5%';
    const html = markup(text, {
      common: [{ start: 6, end: 13, cities: ['a', 'b'] }],
      marks: [...findNumbers(text), { start: 6, end: 8, kind: 'verb', force: '推进' }],
      words: [{ start: 11, end: 13 }],
      terms: [{ start: 8, end: 11, href: '/glossary/#drg', title: '分组' }],
    });
    expect(html).toBe(
      '<mark class="num">到2025年</mark><span class="common" data-with="a b"><span class="force going" title="力度：推进">推广</span>' +
        '<a class="term" href="/glossary/#drg" title="分组">DRG</a><mark class="word">付费</mark></span>，' +
        '不低于<mark class="num">5%</mark>',
    );
  });

  test('wording that other cities share further on is a stretch of its own', () => {
    const common = [
      { start: 0, end: 2, cities: ['a'] },
      { start: 2, end: 4, cities: ['a', 'b'] },
    ];
    expect(markup('推广付费吧', { common })).toBe(
      '<span class="common" data-with="a">推广</span><span class="common" data-with="a b">付费</span>吧',
    );
  });

  test('a text without layers is only escaped', () => {
    expect(markup('参保率<95% & "高"', {})).toBe('参保率&lt;95% &amp; &quot;高&quot;');
    expect(escapeHtml('>')).toBe('&gt;');
  });

  test('whatever the layers, the characters shown are those of the text', () => {
    const text = '1.建立“以收定支”<原则>\t2024年达到70%，全面推进 DRG/DIP\n付费';
    for (let start = 0; start < text.length; start += 3)
      for (let end = start + 1; end <= text.length; end += 5) {
        const layers = {
          common: [{ start, end, cities: ['a'] }],
          marks: findNumbers(text),
          terms: [{ start: 5, end: 9, href: '#', title: 't' }],
        };
        expect(shown(markup(text, layers))).toBe(text);
      }
  });
});

test('terms are linked in the text of a piece of HTML, not in its tags, links or character references', () => {
  const html = '<p title="DRG">按<em>DRG</em>付费 &amp;DRG;，<a href="#x">DRG <b>组</b></a>，DRG</p>';
  const asked: string[] = [];
  const link = linkInHtml(html, (text) => {
    asked.push(text);
    const start = text.indexOf('DRG');
    return start < 0 ? [] : [{ start, end: start + 3, href: '/g', title: 't' }];
  });
  const term = '<a class="term" href="/g" title="t">DRG</a>';
  expect(link).toBe(
    `<p title="DRG">按<em>${term}</em>付费 &amp;${term};，<a href="#x">DRG <b>组</b></a>，${term}</p>`,
  );
  expect(asked.filter((text) => text !== '')).toEqual(['按', 'DRG', '付费 ', 'DRG;，', '，DRG']);
});
