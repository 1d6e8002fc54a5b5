import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';

/** A face for Chinese; its international name also sets the marks that Word counts as Western, such as “ ”. */
const face = (eastAsia: string, hAnsi: string) => ({ ascii: 'Times New Roman', hAnsi, eastAsia, cs: hAnsi });
const fangSong = face('仿宋', 'FangSong');
const hei = face('黑体', 'SimHei');
const kai = face('楷体', 'KaiTi');
const song = face('方正小标宋简体', 'SimSun');

/** Sizes of type in half points: 2号 the title, 3号 the text, 小4号 sources, 小5号 footnotes. */
const size = { title: 44, text: 32, source: 24, footnote: 18 };
/** 28 points from line to line, in twentieths: 22 lines a page. */
const line = { line: 560, lineRule: LineRuleType.EXACT };
/** Two characters of the text, in twentieths of a point. */
const twoCharacters = 640;

/** The styles of an official document after GB/T 9704: text in 仿宋, headings in 黑体, remarks in 楷体. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: fangSong, size: size.text, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: line },
    },
    title: {
      run: { font: song, size: size.title },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...line, line: 700, after: 560 } },
    },
    heading1: {
      run: { font: hei, size: size.text },
      paragraph: { indent: { firstLine: twoCharacters }, spacing: { ...line, before: 280 }, keepNext: true },
    },
    footnoteText: {
      run: { font: fangSong, size: size.footnote },
      paragraph: { spacing: { line: 260, lineRule: LineRuleType.AUTO } },
    },
    hyperlink: { run: { color: '1F4E79', underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: fangSong, size: size.text },
      paragraph: { indent: { firstLine: twoCharacters }, alignment: AlignmentType.BOTH },
    },
    {
      id: 'Source',
      name: 'Source',
      basedOn: 'Normal',
      run: { font: fangSong, size: size.source },
      paragraph: { alignment: AlignmentType.END, spacing: { ...line, line: 440, after: 200 } },
    },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      run: { font: kai, size: size.source },
      paragraph: { indent: { firstLine: 480 }, spacing: { ...line, line: 440, after: 200 } },
    },
  ],
};
