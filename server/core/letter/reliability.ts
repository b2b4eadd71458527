// Whether a number may stand in the letter, by how far coders agree on the codes it counts.
import {
  PROVISIONAL_BELOW,
  type Reliability,
  reliabilityOf,
  strictest,
  WITHHELD_BELOW,
} from '../agreement/reliability.ts'
import { answeredOnce, type CountQuery, type Facet } from './countQuery.ts'
import type { AgreementFact, CodeFact } from './facts.ts'
import type { Names } from './question.ts'

/** What a number may be, and why, for whoever writes the letter; without a reason when nothing stands in its way. */
export interface Judgement {
  readonly reliability: Reliability
  readonly note: string | null
}

/** Tells of a count whether the coders agree far enough on what is counted. */
export type Judge = (query: CountQuery) => Judgement

/** The facets that coders decide on; where and by whom a case was reported is not theirs. */
const CODED: readonly Facet[] = [
  'theme',
  'thread',
  'regulation',
  'provision',
  'cause',
  'mainCause',
  'effect',
  'addressee',
  'severity',
  'heavy',
  'tailoring',
]

/** Judges counts by the figures of agreement in the facts. A code that nobody used twice cannot be judged yet. */
export function judgeBy({ codes }: Pick<AgreementFact, 'codes'>, names: Names): Judge {
  const use = new Map(codes.map((code) => [`${code.facet} ${code.value}`, code]))
  return answeredOnce(({ of, where }) => {
    const coded = of === 'signals' ? [] : where.filter(([facet]) => CODED.includes(facet))
    const judged = coded.map(([facet, value]) => {
      const code = use.get(`${facet} ${value}`)
      return { facet, value, code, reliability: reliabilityOf(code ?? { chosen: 0, alpha: null }) }
    })
    const reliability = strictest(judged.map((each) => each.reliability))
    const cause = judged.find((each) => each.reliability === reliability)
    return {
      reliability,
      note:
        cause === undefined || reliability === 'shown'
          ? null
          : reasonFor(reliability, `“${names(cause.facet, cause.value)}”`, cause.code),
    }
  })
}

const inDutch = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',')

function reasonFor(reliability: Reliability, name: string, code: CodeFact | undefined): string {
  const found =
    code?.alpha == null
      ? ''
      : ` (alfa ${inDutch(code.alpha, 2)}, gekozen in ${code.chosen} dubbel geduide casussen)`
  if (reliability === 'withheld')
    return `De duiders zijn het over ${name} te weinig eens${found}. Onder ${inDutch(WITHHELD_BELOW, 2)} draagt een code geen getal in de brief.`
  if (reliability === 'provisional')
    return `De duiders zijn het over ${name} redelijk eens${found}. Onder ${inDutch(PROVISIONAL_BELOW, 3)} staat het getal in de brief als voorlopig.`
  return `Over ${name} is nog niet te zeggen hoe ver duiders het eens zijn: te weinig dubbel geduide casussen.`
}
