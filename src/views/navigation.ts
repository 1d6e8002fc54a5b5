import { urls } from '../urls.ts';

/** The ways through the site, in the order they are shown. */
export const navigation = [
  { name: '主题', href: urls.themes() },
  { name: '规划', href: urls.plans() },
  { name: '指标', href: urls.indicators() },
  { name: '时间线', href: urls.timeline() },
  { name: '任务', href: urls.tasks() },
  { name: '借鉴', href: urls.reuse() },
  { name: '搜索', href: urls.search() },
  { name: '摘录夹', href: urls.clippings() },
  { name: '术语', href: urls.glossary() },
  { name: '数据', href: urls.data() },
  { name: '关于', href: urls.about() },
] as const;
