import { site } from '../read/site.ts';

const { name, licence } = site;

/** Address by which machines know the licence: without the page of a language that readers are sent to. */
export const canonicalLicence = licence.url.replace(/deed\.[A-Za-z-]+$/u, '');

/** What may be done with the data, and what it is not. */
export const licenceNote = `${name}：使用许可

各城市的规划和意见是公开的政府文件；本站照录其文字，不主张任何权利。
本站所作的整理（章节划分、主题与议题的归类、指标的对应、数量与时限的抽取、说明文字）
以“${licence.name}”（${licence.short}）许可使用：可以复制、改作和商用，须注明“${name}”、数据版本和网址。
${licence.url}

本站不是发文机关的网站。引用和执行时，请以发文机关公布的文本为准。
数据如有错误，请以条目标识、数据版本和所见文字报告${site.contact === null ? '' : `：${site.contact}`}。
`;
