/** How the rules of themes are matched, and what other languages must know to match as the site does; a sentence each. */
export const matching: readonly string[] = [
  '主题的规则不用正则表达式：一条规则是几个概念，一个概念是几种用语，比对时文字先作 NFKC、小写、简化并去掉空白；用语里的“…”代表同一句分句内至多 12 个字符。任何语言都能照做。',
  '规则只是线索：概念和词语各算多少由人工标注的文件学来（content/weights），合起来过线的句子才归入。',
  '仍有两处是正则表达式，写法是 JavaScript 的（ECMA-262）：JSON Schema 的 pattern，标志 u；content/vocabulary/indicators.yaml 里指标的名称，标志 u，在去掉空白的 NFKC 文字里查找，不必整段相符。',
  '别的语言没有其中一些写法：\\p{…}（Unicode 类别）在 Python 自带的 re、Java 以外的旧式引擎和 POSIX 里没有，可用 Python 的 regex 模块、PCRE2 或 ICU；(?<=…)、(?<!…) 在 RE2（Go、Rust、DuckDB）里没有，在 Python 里须等长；\\d 在 JavaScript 里只是 0—9；\\u2028 在 PCRE2 里写作 \\x{2028}。',
];
