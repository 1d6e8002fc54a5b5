/**
 * Traditional characters that slip into simplified texts when documents are converted, each followed by its
 * simplified form. Only those that stand in the corpus are shipped.
 */
const table =
  '統统療疗醫医險险務务會会國国業业機机構构規规劃划準准監监費费藥药發发據据應应證证網网個个點点級级經经' +
  '濟济參参與与對对區区縣县鎮镇鄉乡員员單单雙双實实現现體体產产價价額额億亿萬万報报補补償偿結结門门診诊' +
  '護护養养歲岁貧贫難难災灾戶户兒儿婦妇學学習习術术設设備备試试運运轉转連连續续電电腦脑號号碼码數数庫库' +
  '標标導导專专項项題题預预頒颁領领類类顯显風风飛飞館馆驗验處处衛卫復复徵征總总聯联職职聽听節节範范築筑' +
  '籌筹簡简紅红約约納纳細细組组終终給给絡络維维綜综線线編编緊紧織织繳缴認认訓训議议記记許许訴诉評评詢询' +
  '該该詳详調调請请論论諮咨講讲譽誉讓让負负財财責责貨货購购資资賠赔賬账質质賽赛贊赞軟软輔辅輕轻農农違违' +
  '遠远適适選选還还醬酱釋释鑒鉴針针錄录鏈链開开間间關关陽阳際际陸陆隨随雜杂離离靜静韌韧頭头願愿騙骗驅驱';

/** A traditional character and its simplified form. */
export type Variant = readonly [traditional: string, simplified: string];

const all: readonly Variant[] = Array.from(
  { length: table.length / 2 },
  (_, at): Variant => [table[at * 2]!, table[at * 2 + 1]!],
);

/** The variants whose traditional form stands in any of the texts. */
export function variantsIn(texts: Iterable<string>): Variant[] {
  const found = new Map<string, Variant>();
  for (const text of texts) {
    for (const pair of all) if (text.includes(pair[0])) found.set(pair[0], pair);
  }
  return [...found.values()];
}

/** Other ways of writing `word`: with one character exchanged for its other form. */
export function otherWritings(word: string, variants: readonly Variant[]): string[] {
  const swaps = variants.flatMap(([traditional, simplified]) => [
    [traditional, simplified] as const,
    [simplified, traditional] as const,
  ]);
  return swaps.filter(([from]) => word.includes(from)).map(([from, to]) => word.replaceAll(from, to));
}
