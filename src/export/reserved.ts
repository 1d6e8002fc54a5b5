/** Words that SQLite, PostgreSQL, MySQL or DuckDB take for their own and refuse as the bare name of a column, or that the standard reserves. */
const reserved: ReadonlySet<string> = new Set(
  `add all alter analyse analyze and any array as asc asymmetric autoincrement before between both by call cascade case
  cast change check collate column commit condition constraint continue convert create cross cube current cursor database
  databases day_hour declare default deferrable deferred delete desc describe distinct do drop each else elseif end escape
  except exclude exists exit explain fetch filter following for force foreign freeze from full function generated glob
  grant group groups grouping having if ignore ilike in index indexed inner insert intersect interval into is isnull join
  key keys kill lateral leading leave left like limit lines load localtime lock loop match merge modifies natural no not
  nothing notnull null of offset on only optimize option or order out outer over overlaps partition placing pragma
  precision primary procedure purge qualify range rank read reads references regexp release rename repeat replace require
  resignal restrict return returning revoke right rlike row rows schema schemas select separator set show signal similar
  some sql start starting summarize symmetric system table tables terminated then to trailing transaction trigger true
  false union unique unlock unpivot update usage use user using values variadic virtual when where while window with
  without write xor`.split(/\s+/u),
);

/** Name of a column as every database takes it without quotes: a reserved word says whose it is, `record_when`. */
export const unreserved = (name: string): string =>
  reserved.has(name.toLowerCase()) ? `record_${name}` : name;
