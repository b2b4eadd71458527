// The table of facts below a bottleneck: what neither its text nor the overview tells.
import { rulingName } from '../../citations/courts.nl.ts'
import { asSentence, enumerate, withStop } from '../../dutch/words.ts'
import { labelOf } from '../../labels.nl.ts'
import type { Block } from '../../letter.ts'
import type { LetterBottleneck } from '../bottleneckGroups.ts'
import { STANDING_ROW } from '../bottleneckHeads.ts'
import type { LetterContext } from '../context.ts'
import type { RulingFact } from '../facts.ts'
import { table } from '../richText.ts'
import { consultedList } from './provisionCell.ts'
import { onOtherSide } from './touching.ts'

/** What a reader still takes in of a list of rulings. */
const RULINGS_MAX = 5

/**
 * The facts of a bottleneck as rows. Its kind is told where it is another than the chapter says of all of them. Chapter 6 has no
 * overview, so that the state stands in the table there.
 */
export function bottleneckTable(
  context: LetterContext,
  bottleneck: LetterBottleneck,
  id: string,
): readonly Block[] {
  const { kind, priority, priorityReason } = bottleneck
  const threads = bottleneck.threads.map((thread) => context.names('thread', thread))
  return table(
    `${id}.gegevens`,
    `Gegevens van knelpunt ${bottleneck.name}`,
    ['Onderdeel', 'Gegevens'],
    [
      ...(kind === 'execution' ? [['Soort', labelOf('bottleneckKind', kind)]] : []),
      [
        threads.length > 1 ? 'Rode draden' : 'Rode draad',
        threads.length > 0 ? threads.join('; ') : 'Nog niet toegekend',
      ],
      ['Bepalingen', consultedList(context, bottleneck)],
      ...rulings(bottleneck),
      ...seeAlso(context, bottleneck),
      ...estimate(bottleneck),
      ['Prioriteit', `${labelOf('priority', priority)}. ${asSentence(priorityReason)}`],
      ...(kind === 'enforcement' ? [[STANDING_ROW, labelOf('yearStatus', bottleneck.yearStatus)]] : []),
    ],
  )
}

/** What solving it takes, and who estimated that. */
const estimate = ({ feasibility, feasibilityBy }: LetterBottleneck): readonly (readonly string[])[] => {
  if (!feasibility) return []
  const told = feasibilityBy
    ? `${asSentence(feasibility)} Geschat door ${withStop(feasibilityBy)}`
    : feasibility
  return [['Uitvoering en kosten', told]]
}

/** The rulings a letter names with a bottleneck, newest first. */
export const namedRulings = ({ rulings }: LetterBottleneck): readonly RulingFact[] =>
  rulings.slice(0, RULINGS_MAX)

/** Who reads of a rule that hits people is led to where it is hard to enforce, and the other way round. */
function seeAlso({ groups }: LetterContext, bottleneck: LetterBottleneck): readonly (readonly string[])[] {
  const names = onOtherSide(groups, bottleneck).map(({ name }) => name)
  const chapter = bottleneck.kind === 'enforcement' ? 4 : 6
  return names.length > 0 ? [['Zie ook', `${enumerate(names)} in hoofdstuk ${chapter}`]] : []
}

function rulings(bottleneck: LetterBottleneck): readonly (readonly string[])[] {
  const named = namedRulings(bottleneck)
  return named.length > 0
    ? [[named.length > 1 ? 'Uitspraken' : 'Uitspraak', named.map(rulingName).join('; ')]]
    : []
}
