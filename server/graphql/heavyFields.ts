// What resolving a field costs beside a plain one: those that read a text, search or count the collection anew.

/** In fields of a plain kind, by `Type.field`; measured on the demo, where a thousand plain fields take some 50 ms. */
const WEIGHTS: Readonly<Record<string, number>> = {
  'Query.agreement': 1_000,
  'Query.citations': 5_000,
  'Query.combinationRisk': 100,
  'Query.letterComparison': 1_000,
  'Query.letterNumber': 300,
  'Query.letterRenewal': 5_000,
  'Query.looksLike': 5_000,
  'Query.looksLikeWords': 5_000,
  'Query.mergePreview': 300,
  'Query.precedentSearch': 300,
  'Query.provisionSuggestions': 300,
  'Query.search': 300,
  'Query.unclearDecisions': 300,
  'Query.yearsWithoutLetter': 100,
  'Case.risk': 100,
  'Case.similar': 100,
  'Case.suggestions': 200,
  'Thread.hasBundle': 100,
  'Signal.marks': 200,
  'Signal.rareWords': 200,
  'Signal.risk': 100,
  'Warning.months': 600,
}

/** How many plain fields this one counts for. */
export const weightOf = (type: string | undefined, field: string): number => WEIGHTS[`${type}.${field}`] ?? 1
