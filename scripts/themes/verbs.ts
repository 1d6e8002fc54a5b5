import type { Force } from '../../src/model/reading.ts';

/** The grades that a verb alone gives. */
export type VerbForce = Extract<Force, '实施' | '推进' | '探索'>;

/** The words of a list that is written with spaces between. */
const words = (list: string): string[] => list.trim().split(/\s+/u);

/** Verbs that leave open whether anything comes of it. */
const exploring = words('探索 鼓励 支持 研究 引导 倡导 提倡 尝试 摸索 允许');

/** Verbs that go on with what there is. */
const advancing = words(`
  完善 健全 推进 加强 优化 深化 推动 强化 提升 提高 扩大 促进 巩固 改进 改善 规范 拓展 拓宽 扩展 发展 增强 加快 加大 夯实
  织密 织牢 丰富 延伸 细化 统筹 协同 协调 激发 培育 壮大 做实 做强 做大 做优 充实 补齐 打造 筑牢 用好 理顺 创新 转变 贯通 深挖 维护 跟进 争取 畅通 打通`);

/** Verbs of doing: a thing is there, or is done, once they are carried out. */
const carrying = words(`
  实施 建立 建成 建设 实行 执行 落实 制定 出台 开展 成立 设立 组建 构建 形成 推行 取消 开通 接入 纳入 覆盖 完成 实现 确保 保障
  保证 坚持 贯彻 统一 公布 公开 开发 启动 编制 提供 明确 确定 设置 配备 安排 组织 打击 查处 处罚 整治 清理 压缩 降低 缩短 简化
  精简 减少 控制 防范 化解 严禁 禁止 不得 严惩 保持 稳定 做好 做到 抓好 搭建 推广 普及 引入 聘请 选取 选择 培养 轮训 培训 宣传
  采取 采用 使用 运用 利用 发挥 给予 发放 放开 试行 调整 合并 修订 整合 检查 核查 追回 暂停 解除 约谈 曝光
 移送 监测 构筑 督促 指导 考核 督导 通报 报告 治理 处置 处理 追究 遴选 调动 下放 守住 防止 提请 关注 学习 严控 杜绝 对接 联通 归集 共享 上线 负责 牵头 严格 营造 披露 筹集 予以 进行 列入`);

const byVerb = new Map<string, VerbForce>([
  ...carrying.map((verb) => [verb, '实施'] as const),
  ...advancing.map((verb) => [verb, '推进'] as const),
  ...exploring.map((verb) => [verb, '探索'] as const),
]);

/** Objects that need no act of their own: to guide them is to tell, not to try. */
const opinion = /^[^,]{0,4}(?:预期|舆论|关切|风尚)/u;

/** What makes a noun of the verb before it: 规范化, 统筹地区. */
const nounMaker = /^(?:化(?!解)|性|者|率)/u;
const pooled = /^(?:基金|地区|区|层次|账户)/u;

/** Adverbs by which a doing becomes a going on. */
const gradual = new Set(words('逐步 稳步 持续 继续 有序 不断 深入 逐渐'));

/** Words that say how before a verb; some are verbs themselves where none follows. */
const manner = new Set([
  ...gradual,
  ...words(`
    积极 切实 全面 进一步 稳妥 大力 着力 严格 认真 及时 充分 有效 科学 合理 主动 扎实 统一 协同 重点 加快 努力 力争 依法 全力 适时
    同步 协调 坚决 严厉 共同 统筹 规范 定期 精准 尽快 率先 普遍 足额 按时 按期 牢固 严密 密切 强力 加力 从严 加紧 抓紧 组织 集中
    联合 稳慎 审慎 注重 综合 配合 常态化 常态 坚持 分类 分级 分批 并 也 还 再 要 应 须 需`),
]);

/** A verb found in a text. */
export interface Verb {
  readonly start: number;
  readonly end: number;
  readonly force: VerbForce;
}

/** Returns the word of a vocabulary that stands at an offset, the longest first, of at most three characters. */
function wordAt(text: string, at: number, has: (word: string) => boolean): string | undefined {
  return [3, 2, 1].map((length) => text.slice(at, at + length)).find((word) => word !== '' && has(word));
}

const plainVerb = (text: string, at: number): string | undefined =>
  wordAt(text, at, (word) => {
    const behind = text.slice(at + word.length, at + word.length + 8);
    if (!byVerb.has(word) || nounMaker.test(behind)) return false;
    return !(word === '引导' && opinion.test(behind)) && !(word === '统筹' && pooled.test(behind));
  });

/**
 * Returns the verb that stands at an offset, behind the words of manner before it, or null. Of 加快建立 it is 建立,
 * of 加快改革步伐 加快; a gradual adverb makes a doing a going on.
 */
export function verbAt(text: string, from: number): Verb | null {
  let at = from;
  let softened = false;
  for (;;) {
    const adverb = wordAt(text, at, (word) => manner.has(word));
    const next = adverb === undefined ? undefined : at + adverb.length;
    if (adverb === undefined || next === undefined || !leadsOn(text, next)) break;
    softened ||= gradual.has(adverb);
    at = next;
  }
  const word = plainVerb(text, at);
  if (word === undefined) return null;
  const force = byVerb.get(word) ?? '实施';
  return { start: at, end: at + word.length, force: softened && force === '实施' ? '推进' : force };
}

/** Whether a word of manner or a verb stands at an offset. */
const leadsOn = (text: string, at: number): boolean =>
  plainVerb(text, at) !== undefined || wordAt(text, at, (word) => manner.has(word)) !== undefined;
