// The bottlenecks that a text names, however somebody spelled it: K-7, K 7, knelpunt 7, knelpunten 7 en 8.

/** With any hyphen or dash, a space of any kind, or nothing between. */
const ONE = /(?<![\p{L}\p{N}])(?:K|knelpunt(?:\s(?:nr\.|nummer))?)[\s\p{Pd}−]?(\d+)/giu
const SEVERAL = /(?<![\p{L}\p{N}])knelpunten\s(\d+(?:(?:, | en | of )\d+)*)/giu

/**
 * The names (K-7) that a text may mean, each once. A number of something else can stand there as well, as in "per knelpunt
 * 7 casussen": whether there is such a bottleneck, and what it is, the caller has to weigh.
 */
export const bottlenecksIn = (text: string): readonly string[] => [
  ...new Set(
    [ONE, SEVERAL].flatMap((form) =>
      [...text.matchAll(form)].flatMap(([, numbers = '']) =>
        (numbers.match(/\d+/g) ?? []).map((number) => `K-${Number(number)}`),
      ),
    ),
  ),
]
