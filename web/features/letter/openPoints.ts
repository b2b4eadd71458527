// What is still open in a letter, each with the place where it can be put right.
import { enumerate } from '#core/dutch/words.ts'
import { type LooseNumber, looseNumbers, placeholderIn } from '#core/letter/looseWords.ts'
import { type EnumCode, label } from '../../labels.ts'
import { asParagraph } from './editing.ts'
import type { ShownLetter, ShownParagraph, ShownVersion } from './letterDocuments.ts'

export interface OpenPoint {
  readonly key: string
  readonly words: string
  /** The id of the place in the page; undefined when it has none. */
  readonly anchor: string | undefined
  /** Whether it keeps the letter from its next step. */
  readonly blocks: boolean
}

/** The place of everything that would come out otherwise now. */
export const STALE_ANCHOR = 'veranderd'
export const paragraphAnchor = (id: string): string => `alinea-${id}`
export const signOffAnchor = (chapterId: string): string => `akkoord-${chapterId}`

/** The numbers in a paragraph that a person wrote and nobody counted. */
export const looseIn = (paragraph: ShownParagraph): readonly LooseNumber[] =>
  paragraph.edited && !paragraph.dissent ? looseNumbers(asParagraph(paragraph).runs) : []

/** Everything that is open, what keeps the letter from its next step first. */
export function openPoints(letter: ShownLetter, shown: ShownVersion): readonly OpenPoint[] {
  const paragraphs = shown.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.paragraphs))
  const obstacles = [...new Set(letter.nextSteps.flatMap((each) => each.obstacles))]
  return [
    ...obstacles.map((obstacle) => ({
      key: obstacle,
      words:
        obstacle === 'BOTTLENECKS_SECRET'
          ? `${label('letterObstacle', obstacle)}: ${enumerate(letter.secretBottlenecks)}. Vernieuw de cijfers, en haal weg wat er zelf over is geschreven.`
          : label('letterObstacle', obstacle),
      anchor: anchorOf(obstacle, letter, paragraphs),
      blocks: true,
    })),
    // Before the letter is offered a placeholder is in the way of nothing yet; whoever writes can still put it right then.
    ...(letter.status === 'DRAFT' && !obstacles.includes('PLACEHOLDERS')
      ? paragraphs.filter(holdsPlaceholder).map(placeholderPoint)
      : []),
    ...(letter.status === 'DRAFT' ? paragraphs.flatMap(remarksOn) : []),
  ]
}

const holdsPlaceholder = (paragraph: ShownParagraph): boolean =>
  placeholderIn(asParagraph(paragraph).runs) !== undefined

const placeholderPoint = ({ id }: ShownParagraph): OpenPoint => ({
  key: `${id} placeholder`,
  words: label('letterObstacle', 'PLACEHOLDERS'),
  anchor: paragraphAnchor(id),
  blocks: false,
})

const remarksOn = (paragraph: ShownParagraph): readonly OpenPoint[] =>
  looseIn(paragraph).map(({ shown, start }) => ({
    key: `${paragraph.id} ${start}`,
    words: `In ‘${beginningOf(paragraph)}’ staat ‘${shown}’: geen geteld getal. Zet er een telling in, of schrijf waar het getal vandaan komt.`,
    anchor: paragraphAnchor(paragraph.id),
    blocks: false,
  }))

function beginningOf({ runs }: ShownParagraph): string {
  const text = runs.map((run) => run.text).join('')
  return text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text
}

function anchorOf(
  obstacle: EnumCode<'letterObstacle'>,
  { comments, chapters, secretBottlenecks }: ShownLetter,
  paragraphs: readonly ShownParagraph[],
): string | undefined {
  if (obstacle === 'STALE_NUMBERS' || obstacle === 'STALE_QUOTES') return STALE_ANCHOR
  if (obstacle === 'COUNTS_IN_DOUBT' || obstacle === 'BOTTLENECKS_LEFT_OUT') return undefined
  if (obstacle === 'BOTTLENECKS_SECRET') {
    const names = new RegExp(`\\b(?:${secretBottlenecks.join('|')})\\b`)
    const telling = paragraphs.find(({ runs }) => names.test(runs.map(({ text }) => text).join('')))
    return telling && paragraphAnchor(telling.id)
  }
  if (obstacle === 'MISSING_SIGNATURES') {
    const unsigned = chapters.find(({ signOffs }) =>
      signOffs.some(({ state }) => state !== 'AGREED' && state !== 'DISSENT'),
    )
    return unsigned && signOffAnchor(unsigned.id)
  }
  const found =
    obstacle === 'PLACEHOLDERS'
      ? paragraphs.find(holdsPlaceholder)
      : paragraphs.find(({ id }) =>
          comments.some(
            (each) => each.paragraphId === id && each.replyTo === null && each.resolvedAt === null,
          ),
        )
  return found && paragraphAnchor(found.id)
}
