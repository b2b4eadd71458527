// The opening: offering the letter, and how to read it.

import { longDate } from '../../dutch/dates.ts'
import { plural } from '../../dutch/words.ts'
import { labelOf } from '../../labels.nl.ts'
import type { Run, Section } from '../../letter.ts'
import { RESPONSE_KINDS } from '../../letterCodes.ts'
import type { LetterBottleneck } from '../bottleneckGroups.ts'
import type { LetterContext } from '../context.ts'
import { casesIn } from '../countQuery.ts'
import { answerCounts, codersOf } from '../phrases.ts'
import type { Printed } from '../printed.ts'
import { enumerated, optional, paragraph, section, sentences, text } from '../richText.ts'
import { byPlace } from '../wordings.ts'
import { limits } from './limits.ts'
import { bottleneckCount, comparedWith, howMany } from './sentences.ts'

/** Salutation and offering, then the reading guide with the day of counting. */
export function opening(context: LetterContext, printed: Printed): readonly Section[] {
  return [
    section('aanbieding', 1, 'Aanbieding', [
      paragraph('aanbieding.aanhef', 'Geachte minister,'),
      paragraph('aanbieding.tekst', offering(context), context.ledger.idsOf(context.all)),
      paragraph(
        'aanbieding.doel',
        `Wij oordelen in deze brief niet over afzonderlijke beslissingen en noemen niemand bij naam. Wij laten zien waar regels en uitvoering anders uitpakken dan bedoeld, zodat u en anderen daar iets aan kunnen doen. Achter elk aantal en elk voorbeeld staat een casus die door ${codersOf[context.codedTwice]} is beoordeeld.`,
      ),
    ]),
    section('leeswijzer', 1, 'Leeswijzer en peildatum', [
      paragraph('leeswijzer.periode', period(context), context.ledger.idsOf(context.all)),
      paragraph('leeswijzer.veranderd', changes(context)),
      ...optional('leeswijzer.antwoord', answersSoFar(context)),
      paragraph(
        'leeswijzer.opbouw',
        'Hoofdstuk 1 vat de brief samen en hoofdstuk 2 zegt waarop hij rust. Hoofdstuk 3 beschrijft de rode draden, hoofdstuk 4 elk knelpunt en hoofdstuk 5 wat er van eerdere knelpunten is geworden. Hoofdstuk 6 gaat over handhaving en fraudefenomenen, in plaats van een aparte signaleringsbrief. Daarna volgen goede voorbeelden, onze vragen en een vooruitblik. Staat in een voorbeeld ‘bedrag’ of ‘datum’ tussen rechte haken, dan hebben wij een precies bedrag of een precieze dag weggelaten, zodat niemand te herkennen is.',
      ),
      paragraph('leeswijzer.grenzen', limits(context, printed)),
    ]),
  ]
}

function offering({ year, ledger, groups, all }: LetterContext): readonly Run[] {
  const { detailed, enforcement } = groups
  const count = bottleneckCount(
    ledger,
    'aantal.knelpunten',
    'Knelpunten die deze brief in detail beschrijft',
    detailed,
  )
  const others = howMany(
    ledger,
    'aantal.handhaving',
    'Knelpunten in de handhaving in deze brief',
    enforcement,
  )
  const besides = enforcement.length > 0 ? text`, met daarnaast ${others} in de handhaving,` : []
  return sentences(
    text`Hierbij bieden wij u de knelpuntenbrief over ${year} aan. Daarin brengen de Landelijke Cliëntenraad, de VNG en de Nederlandse Arbeidsinspectie bijeen waar de Participatiewet en aangrenzende regelingen in de praktijk hard uitpakken, hoe dat komt en wie er iets aan kan doen.`,
    detailed.length > 0
      ? text`De brief beschrijft ${count}${besides} en rust op ${ledger.words(all)} uit ${year}.`
      : text`De brief rust op ${ledger.words(all)} uit ${year}.`,
  )
}

function period(context: LetterContext): readonly Run[] {
  const { year, ledger, all, facts } = context
  return sentences(
    text`Deze brief gaat over de casussen die van 1 januari tot en met 31 december ${year} in onze kennisbank zijn gepubliceerd. Dat zijn er ${ledger.word(all)}.`,
    comparedWith(context, all, casesIn(year - 1), byPlace(1)),
    text`Een casus telt mee in het jaar waarin hij is gepubliceerd, ook als het eerder is gebeurd.`,
    text`De peildatum is ${longDate(facts.countedOn)}: casussen die toen waren ingetrokken, tellen niet mee. Geduid is volgens codeboek ${facts.codebookVersion}.`,
  )
}

function changes({ year, groups, ledger }: LetterContext): readonly Run[] {
  const fresh = [...groups.detailed, ...groups.enforcement].filter(({ firstYear }) => firstYear === year)
  const solved = groups.earlier.filter(({ yearStatus }) => yearStatus === 'opgelost')
  const freshCount = bottleneckCount(ledger, 'aantal.nieuw', `Knelpunten die in ${year} nieuw zijn`, fresh)
  const solvedCount = howMany(
    ledger,
    'aantal.opgelost',
    `Eerdere knelpunten die in ${year} zijn opgelost`,
    solved,
  )
  return sentences(
    fresh.length > 0
      ? text`Nieuw ten opzichte van vorig jaar ${plural(fresh.length, 'is', 'zijn')} ${freshCount}.`
      : 'Nieuwe knelpunten hebben wij dit jaar niet vastgesteld.',
    groups.earlier.length === 0
      ? ''
      : solved.length > 0
        ? text`Van de knelpunten uit eerdere jaren ${plural(solved.length, 'is', 'zijn')} er ${solvedCount} opgelost.`
        : 'Van de knelpunten uit eerdere jaren is er nog geen opgelost.',
  )
}

/** What the ministry did with the bottlenecks of earlier years, so that the letter opens with what was done. */
function answersSoFar({ groups, ledger }: LetterContext): readonly Run[] {
  const kindOf = ({ answers }: LetterBottleneck) => answers.at(-1)?.kind ?? 'geen_reactie'
  if (groups.earlier.every((bottleneck) => kindOf(bottleneck) === 'geen_reactie')) return []
  const isOnlyOne = groups.earlier.length === 1
  const outcomes = RESPONSE_KINDS.flatMap((kind) => {
    const those = groups.earlier.filter((bottleneck) => kindOf(bottleneck) === kind)
    if (those.length === 0) return []
    const { one, more } = answerCounts[kind]
    if (isOnlyOne) return [text`het ${one}`]
    const question = `Knelpunten van eerdere jaren met antwoord “${labelOf('responseKind', kind)}”`
    const count = howMany(ledger, `aantal.antwoord.${kind}`, question, those)
    return [text`${count} ${plural(those.length, one, more)}`]
  })
  const about = isOnlyOne ? 'het knelpunt uit een eerder jaar' : 'de knelpunten uit eerdere jaren'
  return sentences(
    text`Wat het ministerie deed met ${about}: ${enumerated(outcomes)}.`,
    'Hoofdstuk 5 zegt wat er sindsdien is gebeurd.',
  )
}
