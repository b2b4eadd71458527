// On which themes, threads and causes coders agree too little for a number, or for one that is final.
import type { Reliability } from '../../agreement/reliability.ts'
import { CAUSES } from '../../codes.ts'
import { decapitalise, enumerate, plural } from '../../dutch/words.ts'
import type { Block, Section } from '../../letter.ts'
import type { LetterContext } from '../context.ts'
import { narrowed, type Where } from '../countQuery.ts'
import { DISAGREED, HIDDEN_CELL, PROVISIONAL } from '../countWords.ts'
import type { Printed } from '../printed.ts'
import { paragraph, sentences } from '../richText.ts'

type Code = Where[number]

/** Adds a paragraph on these codes below how coding was done. */
export const withDoubtfulCodes = (context: LetterContext, section: Section, printed: Printed): Section =>
  section.id === 'basis.duiding'
    ? { ...section, blocks: [...section.blocks, ...doubtfulCodes(context, printed)] }
    : section

/** What is withheld is said whether or not it has a place in the letter; how it reads, and what is provisional, only where that is printed. */
function doubtfulCodes(context: LetterContext, printed: Printed): readonly Block[] {
  const { all, judge, names } = context
  const isJudged = (code: Code, wanted: Reliability) => judge(narrowed(all, code)).reliability === wanted
  const list = (codes: readonly Code[]) =>
    enumerate(codes.map(([facet, value]) => `‘${decapitalise(names(facet, value))}’`))
  const counted = codesOfYear(context)
  const withheld = counted.filter((code) => isJudged(code, 'withheld'))
  const marked = codesPrinted(printed, (text) => text.endsWith(PROVISIONAL))
  const provisional = counted.filter((code) => isJudged(code, 'provisional') && marked.has(code.join(' ')))
  if (withheld.length === 0 && provisional.length === 0) return []
  const stands = [
    ...(printed.says(DISAGREED) ? [`in de tekst ‘${DISAGREED}’`] : []),
    ...(withheld.some((code) => codesPrinted(printed, isDash).has(code.join(' ')))
      ? ['in een tabel een streepje']
      : []),
  ]
  return [
    paragraph(
      'basis.duiding.codes',
      sentences(
        withheld.length > 0
          ? `Bij ${list(withheld)} lopen de oordelen van duiders te ver uiteen om een getal te noemen${stands.length > 0 ? `; daar staat ${enumerate(stands)}` : ''}.`
          : '',
        provisional.length > 0
          ? `De getallen bij ${list(provisional)} zijn voorlopig: duiders zijn het daarover redelijk, maar niet genoeg eens.`
          : '',
        `Wij scherpen ${plural(withheld.length + provisional.length, 'deze omschrijving', 'deze omschrijvingen')} in het codeboek aan.`,
      ),
    ),
  ]
}

const isDash = (text: string): boolean => text === HIDDEN_CELL

/** The themes, threads and main causes that cases of the year have. */
const codesOfYear = ({ all, tally, themes }: LetterContext): readonly Code[] =>
  [
    ...themes.map(({ id }): Code => ['theme', id]),
    ...themes.flatMap(({ threads }) => threads.map(({ id }): Code => ['thread', id])),
    ...CAUSES.map((cause): Code => ['mainCause', cause]),
  ].filter((code) => tally.count(narrowed(all, code)) > 0)

/** The codes of which a number is printed so. */
const codesPrinted = (printed: Printed, reads: (text: string) => boolean): ReadonlySet<string> =>
  new Set(
    printed
      .numbersAs(reads)
      .flatMap(({ query }) => (query.kind === 'count' ? query.count.where : []))
      .map((code) => code.join(' ')),
  )
