// What is still open in a letter, each with the place where it can be put right.
import { enumerate } from '#core/dutch/words.ts'
import { bottlenecksIn } from '#core/letter/bottleneckNames.ts'
import { obstacleProblem } from '#core/letter/lifeCycle.ts'
import { type LooseNumber, placeholderIn, typedInto } from '#core/letter/looseWords.ts'
import { messageOf } from '#core/messages.nl.ts'
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
/** The place of a section. */
export const sectionId = (id: string): string => `deel-${id}`
export const signOffAnchor = (chapterId: string): string => `akkoord-${chapterId}`

/** The numbers in a paragraph that a person wrote and nobody counted. */
export const looseIn = (paragraph: ShownParagraph): readonly LooseNumber[] =>
  typedInto(asParagraph(paragraph))

/** Everything that is open, what keeps the letter from its next step first. */
export function openPoints(letter: ShownLetter, shown: ShownVersion): readonly OpenPoint[] {
  const paragraphs = paragraphsOf(shown)
  const typed = paragraphs.flatMap(typedPoints)
  const obstacles = [...new Set(letter.nextSteps.flatMap((each) => each.obstacles))]
  const typedBlock = obstacles.includes('TYPED_NUMBERS')
  return [
    ...obstacles.filter(isToldOnce).map((obstacle) => ({
      key: obstacle,
      words:
        obstacle === 'BOTTLENECKS_SECRET'
          ? messageOf({ ...obstacleProblem('bottlenecks_secret'), named: letter.secretBottlenecks })
          : label('letterObstacle', obstacle),
      anchor: anchorOf(obstacle, letter, shown),
      blocks: true,
    })),
    ...(typedBlock ? typed.map((point) => ({ ...point, blocks: true })) : []),
    ...sendingPoint(letter, shown),
    // Before the letter is offered a placeholder is in the way of nothing yet; whoever writes can still put it right then.
    ...(letter.status === 'DRAFT' && !obstacles.includes('PLACEHOLDERS')
      ? paragraphs.filter(holdsPlaceholder).map(placeholderPoint)
      : []),
    ...(letter.status === 'DRAFT' && !typedBlock ? typed : []),
  ]
}

/** Of typed numbers each is told by itself, with its sentence. */
const isToldOnce = (obstacle: EnumCode<'letterObstacle'>): boolean => obstacle !== 'TYPED_NUMBERS'

const paragraphsOf = ({ sections }: ShownVersion): readonly ShownParagraph[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.paragraphs))

/** What became secret after the letter was settled: who sends the letter has to know, and to say why it may be sent. */
export const secretAtSending = ({ stage, secretBottlenecks }: ShownLetter): string | undefined =>
  stage === 'FROZEN' && secretBottlenecks.length > 0
    ? `De brief noemt wat intussen niet meer openbaar mag zijn: ${enumerate(secretBottlenecks)}. Hij is vastgesteld en blijft zoals hij is. Overleg met de voorzitter voordat u hem verzendt.`
    : undefined

function sendingPoint(letter: ShownLetter, shown: ShownVersion): readonly OpenPoint[] {
  const words = secretAtSending(letter)
  return words ? [{ key: 'secret', words, anchor: tellingOf(letter, shown), blocks: false }] : []
}

/** Where a version first tells of a bottleneck that may not be public: a paragraph, or the section of a heading or table. */
function tellingOf({ secretBottlenecks }: ShownLetter, { sections }: ShownVersion): string | undefined {
  const cellsOf = ({ cells }: { readonly cells: readonly { readonly text: string }[] }) =>
    cells.map(({ text }) => text)
  const isTelling = (texts: readonly string[]) =>
    texts.some((text) => bottlenecksIn(text).some((name) => secretBottlenecks.includes(name)))
  for (const { id, heading, blocks } of sections) {
    if (isTelling([heading])) return sectionId(id)
    for (const { paragraphs, table } of blocks) {
      const telling = paragraphs.find(({ runs }) => isTelling([textOf(runs)]))
      if (telling) return paragraphAnchor(telling.id)
      if (table && isTelling([table.caption, ...table.columns, ...table.rows.flatMap(cellsOf)]))
        return sectionId(id)
    }
  }
  return undefined
}

const holdsPlaceholder = (paragraph: ShownParagraph): boolean =>
  placeholderIn(asParagraph(paragraph).runs) !== undefined

const placeholderPoint = ({ id }: ShownParagraph): OpenPoint => ({
  key: `${id} placeholder`,
  words: label('letterObstacle', 'PLACEHOLDERS'),
  anchor: paragraphAnchor(id),
  blocks: false,
})

const typedPoints = (paragraph: ShownParagraph): readonly OpenPoint[] =>
  looseIn(paragraph).map(({ shown, start, sentence }) => ({
    key: `${paragraph.id} ${start}`,
    words: `In ‘${sentence}’ staat ‘${shown}’: geen geteld getal. Zet er een telling in, of schrijf waar het getal vandaan komt.`,
    anchor: paragraphAnchor(paragraph.id),
    blocks: false,
  }))

const textOf = (runs: ShownParagraph['runs']): string => runs.map(({ text }) => text).join('')

function anchorOf(
  obstacle: EnumCode<'letterObstacle'>,
  letter: ShownLetter,
  shown: ShownVersion,
): string | undefined {
  const { comments, chapters } = letter
  const paragraphs = paragraphsOf(shown)
  if (obstacle === 'STALE_NUMBERS' || obstacle === 'STALE_QUOTES') return STALE_ANCHOR
  if (obstacle === 'COUNTS_IN_DOUBT' || obstacle === 'TYPED_NUMBERS' || obstacle === 'BOTTLENECKS_LEFT_OUT')
    return undefined
  if (obstacle === 'BOTTLENECKS_SECRET') return tellingOf(letter, shown)
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
