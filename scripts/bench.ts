/**
 * `npm run bench [name …]`: measures quality and speed on our own judged texts and prints the figures as they are.
 * `npm run bench deidentify [part …]` measures these parts of its set alone.
 */
import { benchCitations } from './bench/citations.ts'
import { benchNamedParts } from './bench/deidentify.ts'
import { benchLetter } from './bench/letter.ts'
import { benchSearch } from './bench/search.ts'
import { benchSearchSpeed } from './bench/searchSpeed.ts'
import { benchSuggest } from './bench/suggest.ts'
import { benchWarning } from './bench/warning.ts'

/** A measurement; false when it was asked for something that is not there. */
type Bench = () => unknown

const BENCHES: Readonly<Record<string, Bench>> = {
  deidentify: () => benchNamedParts([]),
  citations: () => benchCitations(),
  suggest: () => benchSuggest(),
  search: benchSearch,
  warning: () =>
    benchWarning(Number(process.env.BENCH_SERIES ?? 1_000), Number(process.env.BENCH_MONTHS ?? 60)),
  letter: () => benchLetter(Number(process.env.BENCH_CASES ?? 20_000)),
  searchSpeed: () => benchSearchSpeed(Number(process.env.BENCH_CASES ?? 20_000)),
}

/** The measurements that are named. Words behind `deidentify` that name no other are its parts. */
function benchesNamed(words: readonly string[]): readonly { readonly name: string; readonly bench: Bench }[] {
  const parts = words.filter((word) => !(word in BENCHES))
  return words.flatMap((name) => {
    if (name === 'deidentify') return [{ name, bench: () => benchNamedParts(parts) }]
    const bench = BENCHES[name]
    return bench ? [{ name, bench }] : []
  })
}

const words = process.argv.slice(2)
const wanted = benchesNamed(words.length > 0 ? words : Object.keys(BENCHES))
const unknown = words.find((word) => !(word in BENCHES))
if (unknown !== undefined && !words.includes('deidentify')) {
  console.error(`Er is geen meting "${unknown}". Kies uit: ${Object.keys(BENCHES).join(', ')}.`)
  process.exit(1)
}
for (const { name, bench } of wanted) {
  console.log(`\n# ${name}\n`)
  if ((await bench()) === false) process.exit(1)
}
