/** How a derived table is made: the rule, an example, what is left out, and how well it does. */
export interface Processing {
  readonly table: string;
  readonly rule: string;
  readonly example: string;
  readonly counterExample: string;
  readonly accuracy: string;
}

/** The derived tables, each with its rule as an editor would put it. */
export const processing: readonly Processing[] = [
  {
    table: 'indicators',
    rule: '取自指标表，一格一值；名称不同而所指相同者由 content/vocabulary/indicators.yaml 归到同一标识。没有指标表的文件（安康、济源），正文所述同一数量列为 prose。',
    example:
      '“职工基本医保政策范围内住院报销比例”与“职工基本医疗保险政策范围内住院费用基金支出比例”同为 employee-inpatient-share。',
    counterExample: '单元格粘连而无法判定者（玉林“110”）不拆，只存原文，certain 为 false。',
    accuracy: '三张表共 42 行，逐格与原文核对一致；出自正文者 3 行。',
  },
  {
    table: 'commitments',
    rule: '指标表之外，正文和任务表措施中带单位的数：比例、金额、人数、家数、种数、时长，以及“每年”“每半年”一类的频次。区间分上下两行。发展基础等回顾部分及“截至”“已有”等句为结果，其余为目标。“15分钟健身圈”虽是名称，但许诺了时间，计入。',
    example: '“复审率不低于5%”：value 5，unit %，comparator >=，what 复审率。',
    counterExample: '年份、文号、序数、代称（“985”“198”“11555”“1+4+2”）不计；“三批92个品种”只计 92。',
    accuracy:
      '通读五份文件标注 104 处，召回率 1.00，准确率 1.00。规则与标注出自同一批文本，新增城市时会低于此数。',
  },
  {
    table: 'deadlines',
    rule: '正文中表示到何时的词（到2025年、2022年底前、“十四五”期间），任务表各行的完成时限，以及措施中的年份。回顾部分和“截至”之类不计。',
    example: '“2023 年底前，稳妥清理规范超出医疗保障待遇清单的政策措施”：when 2023 年底前，year 2023。',
    counterExample: '“持续推进医保支付方式改革”是标题用语，不是时限；任务表完成时限一栏的“持续推进”才是。',
    accuracy: '通读五份文件标注 79 处，召回率 1.00，准确率 1.00。规则与标注出自同一批文本。',
  },
  {
    table: 'tasks',
    rule: '济源附件任务分工表的各行；合并的单元格承接上一行，换页断开的单位名称接回。',
    example: '任务 2“完善待遇政策”的牵头单位承接上一行，inherited 含 lead。',
    counterExample: '换页重印的序号和任务不作新任务，repeated 为 true。',
    accuracy: '63 行，任务分解和完成时限逐行与原文核对一致。',
  },
  {
    table: 'responsibilities',
    rule: '条目末尾括号中的“牵头”“配合”“负责”，以及任务表的牵头单位、配合单位两栏。',
    example: '“（市医保局、市财政局分别牵头，各县区政府、市审计局、市卫健委配合）”。',
    counterExample: '正文中提到某单位而没有写明牵头或配合者不计。',
    accuracy: '安康 19 处，逐处与原文核对一致；济源 63 处，与任务表行数相符。',
  },
];
