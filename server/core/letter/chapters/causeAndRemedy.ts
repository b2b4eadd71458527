// Why a bottleneck is there and what is asked of whom, in one breath: a law that prescribes it and the change of that law are one thing.
import { CAUSES, type Cause } from '../../codes.ts'
import { capitalise, decapitalise, withStop } from '../../dutch/words.ts'
import type { Run } from '../../letter.ts'
import type { LetterBottleneck } from '../bottleneckGroups.ts'
import type { LetterContext } from '../context.ts'
import { type CountQuery, narrowed } from '../countQuery.ts'
import {
  askedPhrases,
  type CausePhrase,
  causePhrases,
  localPhrase,
  remedyPhrases,
  remedyVerbs,
  roomPhrases,
} from '../phrases.ts'
import { bracketed, enumerated, sentences, text } from '../richText.ts'
import { mostNamed } from './consequences.ts'
import { sinceWhen } from './extent.ts'

/** Cause and remedy, and the other causes that coders saw in the cases. Priority is told by the table and the overview. */
export const causeAndRemedy = (
  context: LetterContext,
  bottleneck: LetterBottleneck,
  evidence: CountQuery,
): readonly Run[] =>
  sentences(whyAndWhat(context, bottleneck, evidence), alsoCauses(context, bottleneck, evidence))

/** Causes that can only be where the rule left a choice: beside one of these it cannot be said that the rule left none. */
const WITH_ROOM = [
  'lokale_regel_te_streng',
  'ruimte_niet_herkend',
  'ruimte_niet_bruikbaar',
  'maatwerk_niet_geboden',
] as const satisfies readonly Cause[]

/** Words of a record that say that it goes otherwise from one municipality to the next. */
const DIFFERS_BY_PLACE =
  /\bgemeenten? [^.]*\bverschill|\bverschill[^.]*\bgemeente|\bhangt [^.]*\bgemeente\b|\bper gemeente\b/i

/**
 * How the cause is put: that the rule leaves no choice is only said where nothing else that the letter tells of this bottleneck
 * says that there was one.
 */
function causePhraseOf(
  { ledger }: LetterContext,
  { cause, description, history }: LetterBottleneck,
  evidence: CountQuery,
): CausePhrase {
  if (cause !== 'wet_te_hard' && cause !== 'maatwerk_onmogelijk') return causePhrases[cause]
  const told = `${description} ${history.at(-1)?.evidence ?? ''}`
  if (cause === 'wet_te_hard' && DIFFERS_BY_PLACE.test(told)) return localPhrase
  const isTold = (code: Cause) => (ledger.shown(narrowed(evidence, ['cause', code])) ?? 0) > 0
  return WITH_ROOM.some(isTold) ? roomPhrases[cause] : causePhrases[cause]
}

function whyAndWhat(context: LetterContext, bottleneck: LetterBottleneck, evidence: CountQuery): string {
  const { cause, remedy, remedyKind, addressee, voice } = bottleneck
  const { you, yours } = askedPhrases(addressee)
  const { name, because, since } = causePhraseOf(context, bottleneck, evidence)
  const [takes, to] = [remedyPhrases[remedyKind], remedyVerbs[remedyKind]]
  const direction = withStop(decapitalise(remedy))
  if (cause === 'nog_te_duiden')
    return voice('remedy')([
      `De oorzaak is nog niet vastgesteld. Wij vragen ${you} ${to}: ${direction}`,
      `Wat wij ${you} voorstellen: ${direction} Waar het door komt, weten wij nog niet.`,
      `Hoe dit komt, wordt nog uitgezocht. Nodig is in elk geval ${takes}: ${direction}`,
    ])
  return voice('remedy')([
    `${capitalise(because)}; daarom vragen wij ${you} ${to}: ${direction}`,
    `Wij zoeken de oorzaak bij ${name}. Wij vragen ${you} ${to}: ${direction}`,
    `Omdat ${since}, vragen wij ${you} ${to}: ${direction}`,
    `Ons voorstel aan ${you}: ${direction} Nodig is vooral ${takes}, want ${because}.`,
    `Nodig is ${takes} door ${yours}: ${direction} Het begint namelijk bij ${name}.`,
    `Dit komt vooral door ${name}: ${because}. Van ${you} vragen wij ${takes}: ${direction}`,
    `De hoofdoorzaak is dat ${since}. De oplossing kan van ${yours} komen, met ${takes}: ${direction}`,
    `Met ${takes} door ${yours} is dit op te lossen: ${direction} Nu ligt het vooral aan ${name}.`,
    `Zolang ${since}, blijft dit gebeuren; ${you === 'u' ? 'wij vragen u' : `aan ${you} vragen wij`} daarom ${takes}: ${direction}`,
  ])
}

/** So many other causes are named. */
const ALSO_MAX = 2

/** The other causes that coders saw in the cases, as far as their counts may be told. */
function alsoCauses(
  context: LetterContext,
  bottleneck: LetterBottleneck,
  evidence: CountQuery,
): readonly Run[] {
  const { ledger } = context
  const { cause, voice } = bottleneck
  const since = sinceWhen(context, bottleneck)
  const others = CAUSES.filter((each) => each !== cause && each !== 'nog_te_duiden')
  const told = mostNamed(context, evidence, 'cause', others)
    .slice(0, ALSO_MAX)
    .filter(({ query }) => (ledger.shown(query) ?? 0) > 0)
    .map(({ code, query }) => text`${causePhrases[code].name} ${bracketed(ledger.figures(query))}`)
  if (told.length === 0) return []
  const listed = enumerated(told)
  const areMany = told.length > 1
  return voice('alsoCause')([
    text`Ook als oorzaak genoemd${since}: ${listed}.`,
    text`Als oorzaak telde${since} ook mee: ${listed}.`,
    text`Daarnaast wezen duiders${since} op ${listed}.`,
    text`Mee speelde${since}: ${listed}.`,
    text`Soms kwam daar${since} een oorzaak bij: ${listed}.`,
    text`Verder zagen duiders${since} als oorzaak ${listed}.`,
    text`Dat ging${since} ook samen met ${listed}.`,
    text`Bijkomend${since}: ${listed}.`,
    text`Niet los daarvan ${areMany ? 'staan' : 'staat'}${since} ${listed}.`,
    text`In een deel ${areMany ? 'speelden' : 'speelde'}${since} ook ${listed}.`,
  ])
}
