// Running text of the letter, with numbers that nobody counted marked; a number or quote in it leads to where it comes from, and says so when that has moved.
import { Fragment } from 'react'
import type { LooseNumber } from '#core/letter/looseWords.ts'
import { partQuoted } from '#core/letter/quotes.ts'
import { tokenOfShown } from './editing.ts'
import type { ShownRun } from './letterDocuments.ts'

interface Props {
  readonly runs: readonly ShownRun[]
  readonly stale: ReadonlySet<string>
  /** Numbers in own words that are no count, by their place in the whole text. */
  readonly loose?: readonly LooseNumber[]
  /** Shows where a number or quote comes from. */
  readonly onOpen: (token: string) => void
}

export const Runs = ({ runs, stale, loose = [], onOpen }: Props) =>
  runs.map((run, index) => {
    if (run.url !== null)
      return (
        <a key={run.url} href={run.url} rel="noreferrer">
          {run.text}
        </a>
      )
    const token = tokenOfShown(run)
    if (token === undefined) {
      const start = runs.slice(0, index).reduce((length, { text }) => length + text.length, 0)
      const within = loose.filter((each) => each.start >= start && each.end <= start + run.text.length)
      return <Words key={`woorden ${start}`} text={run.text} start={start} loose={within} />
    }
    // The same number may stand in one paragraph twice, so only its place tells it apart.
    const key = `${token} ${runs.slice(0, index).filter((each) => tokenOfShown(each) === token).length}`
    const shared = { run, isStale: stale.has(token), onOpen: () => onOpen(token) }
    return run.quoteOf === null ? <NumberRun key={key} {...shared} /> : <QuoteRun key={key} {...shared} />
  })

interface WordsProps {
  readonly text: string
  /** Where the words stand in the whole text. */
  readonly start: number
  readonly loose: readonly LooseNumber[]
}

const Words = ({ text, start, loose }: WordsProps) => (
  <>
    {loose.map((number, index) => (
      <Fragment key={number.start}>
        {text.slice((loose[index - 1]?.end ?? start) - start, number.start - start)}
        <mark className="letter-loose" title="Geen geteld getal">
          {number.shown}
        </mark>
      </Fragment>
    ))}
    {text.slice((loose.at(-1)?.end ?? start) - start)}
  </>
)

interface RunProps {
  readonly run: ShownRun
  readonly isStale: boolean
  readonly onOpen: () => void
}

const NumberRun = ({ run, isStale, onOpen }: RunProps) => (
  <button
    type="button"
    className={isStale ? 'letter-number letter-number--stale' : 'letter-number'}
    aria-haspopup="dialog"
    onClick={onOpen}
  >
    {run.text}
    {isStale ? <span className="rd-visually-hidden"> (valt nu anders uit)</span> : null}
  </button>
)

/**
 * A quote is too long to be a button itself: its words stay text, with a button behind them. The title and effect of the
 * case stand beside its story, so that one button does for all three.
 */
const QuoteRun = ({ run, isStale, onOpen }: RunProps) => (
  <>
    <span className={isStale ? 'letter-quote letter-quote--stale' : 'letter-quote'}>{run.text}</span>
    {partQuoted(run.quoteOf ?? '') === 'story' ? <QuoteOrigin {...{ isStale, onOpen }} /> : null}
  </>
)

const QuoteOrigin = ({ isStale, onOpen }: Omit<RunProps, 'run'>) => (
  <>
    {' '}
    <button
      type="button"
      className={isStale ? 'letter-origin letter-origin--stale' : 'letter-origin'}
      aria-haspopup="dialog"
      aria-label={
        isStale ? 'Toon de casus achter dit citaat; het klopt niet meer' : 'Toon de casus achter dit citaat'
      }
      onClick={onOpen}
    >
      casus
    </button>
  </>
)
