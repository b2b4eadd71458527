// `npm run bench [name …]`: measures quality and speed on our own judged texts and prints the figures as they are.
import { benchCitations } from './bench/citations.ts'
import { benchDeidentify } from './bench/deidentify.ts'
import { benchLetter } from './bench/letter.ts'
import { benchSearch } from './bench/search.ts'
import { benchSearchSpeed } from './bench/searchSpeed.ts'
import { benchSuggest } from './bench/suggest.ts'
import { benchWarning } from './bench/warning.ts'

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  deidentify: () => benchDeidentify(),
  citations: () => benchCitations(),
  suggest: () => benchSuggest(),
  search: benchSearch,
  warning: () =>
    benchWarning(Number(process.env.BENCH_SERIES ?? 1_000), Number(process.env.BENCH_MONTHS ?? 60)),
  letter: () => benchLetter(Number(process.env.BENCH_CASES ?? 20_000)),
  searchSpeed: () => benchSearchSpeed(Number(process.env.BENCH_CASES ?? 20_000)),
}

const wanted = process.argv.slice(2)
for (const name of wanted.length > 0 ? wanted : Object.keys(BENCHES)) {
  const bench = BENCHES[name]
  if (!bench) {
    console.error(`Er is geen meting "${name}". Kies uit: ${Object.keys(BENCHES).join(', ')}.`)
    process.exit(1)
  }
  console.log(`\n# ${name}\n`)
  await bench()
}
