// What differs between two versions of a letter, in a few sentences that are read first.
import { capitalise, enumerate, plural } from '../dutch/words.ts'
import { groupBy } from '../groupBy.ts'
import { labelOf } from '../labels.nl.ts'
import type { Signatory, SignOffVerdict } from '../letterCodes.ts'
import type { LetterComparison } from './compare.ts'
import { SIGNATORY_IN_SENTENCE } from './signOff.ts'

/** So many numbers, and so many rows of a table, are named; the others stand below. */
const NAMED_MAX = 5

/** What people did to the letter from the earlier version to the later one. */
export interface WorkBetween {
  /** The versions in which somebody wrote by hand, with the headings under which. */
  readonly edits: readonly {
    readonly version: number
    readonly author: string
    readonly headings: readonly string[]
  }[]
  /** Remarks that were placed or dealt with, by the heading they are about; null when neither version has what it is about. */
  readonly comments: readonly { readonly heading: string | null; readonly isResolved: boolean }[]
  /** What was signed and is bound to the words of the later version, and what was taken back. */
  readonly signOffs: readonly {
    readonly partner: Signatory
    readonly verdict: SignOffVerdict
    /** Of the chapter; null when neither version has it. */
    readonly heading: string | null
  }[]
  /** Signatures that hold no more, as the later version has other words. */
  readonly lapses: readonly { readonly partner: Signatory; readonly heading: string | null }[]
}

export const NO_WORK: WorkBetween = { edits: [], comments: [], signOffs: [], lapses: [] }

/** Sentences on bottlenecks and their order, numbers, tables, texts, and what people did; none where nothing differs. */
export const summaryOf = (comparison: LetterComparison, work: WorkBetween): readonly string[] =>
  [
    ...bottlenecksInWords(comparison.bottlenecks),
    movesInWords(comparison.moves),
    ...chaptersInWords(comparison),
    numbersInWords(comparison.numbers),
    ...tablesInWords(comparison),
    textsInWords(comparison.texts),
    ...editsInWords(work.edits),
    commentsInWords(work.comments),
    ...signOffsInWords(work.signOffs),
    ...lapsesInWords(work.lapses),
  ].filter(Boolean)

function bottlenecksInWords(changes: LetterComparison['bottlenecks']): readonly string[] {
  const named = ({ name, title }: (typeof changes)[number]) => `${name} ‘${title}’`
  const came = changes.filter(({ was }) => was === null).map(named)
  const went = changes.filter(({ now }) => now === null).map(named)
  const moved = changes.flatMap((change) =>
    change.was !== null && change.now !== null
      ? [`${named(change)} van ‘${change.was}’ naar ‘${change.now}’`]
      : [],
  )
  return [
    came.length > 0
      ? `${plural(came.length, 'Nieuw knelpunt', 'Nieuwe knelpunten')}: ${enumerate(came)}.`
      : '',
    went.length > 0
      ? `Niet meer in de brief: ${plural(went.length, 'knelpunt', 'de knelpunten')} ${enumerate(went)}.`
      : '',
    moved.length > 0 ? `Een andere stand: ${moved.join('; ')}.` : '',
  ]
}

function movesInWords(moves: LetterComparison['moves']): string {
  const named = moves
    .slice(0, NAMED_MAX)
    .map(
      ({ name, title, behind, heading, isElsewhere }) =>
        `${name} ‘${title}’ staat nu ${behind === null ? 'vooraan' : `direct na ${behind}`}${behind === null || isElsewhere ? ` bij ‘${heading}’` : ''}`,
    )
  const others = moves.length - named.length
  return named.length > 0
    ? `Een andere plaats: ${named.join('; ')}${others > 0 ? `; en nog ${others} ${plural(others, 'knelpunt', 'knelpunten')}` : ''}.`
    : ''
}

/** Chapters and parts of one; that of a bottleneck which came or went itself is told as that bottleneck. */
function chaptersInWords({ chapters, bottlenecks }: LetterComparison): readonly string[] {
  const told = new Set(
    bottlenecks.flatMap(({ name, was, now }) => (was === null || now === null ? name : [])),
  )
  const headings = (came: boolean) =>
    chapters
      .filter((each) => each.came === came)
      .flatMap(({ id, heading }) => {
        const [, number] = /^knelpunt\.(\d+)$/.exec(id) ?? []
        if (number === undefined) return [`‘${heading}’`]
        return told.has(`K-${number}`) ? [] : [`de eigen paragraaf van ‘${heading}’`]
      })
  const [came, went] = [headings(true), headings(false)]
  return [
    came.length > 0 ? `Nieuw in de brief: ${enumerate(came)}.` : '',
    went.length > 0 ? `Niet meer in de brief: ${enumerate(went)}.` : '',
  ]
}

function numbersInWords(numbers: LetterComparison['numbers']): string {
  if (numbers.length === 0) return ''
  const moved = numbers.flatMap(({ question, was, now }) =>
    was !== null && now !== null ? [`${question}: van ${was} naar ${now}`] : [],
  )
  const named = moved.slice(0, NAMED_MAX).join('; ')
  const which =
    moved.length === 0
      ? ''
      : `${moved.length < numbers.length || moved.length > NAMED_MAX ? ', waaronder' : ':'} ${named}`
  return `${numbers.length} ${plural(numbers.length, 'getal is', 'getallen zijn')} anders${which}.`
}

/** A table that came or went with its chapter, or part of one, is told with that. */
function tablesInWords({ tables, chapters }: LetterComparison): readonly string[] {
  const captions = (kind: 'added' | 'removed') =>
    tables
      .filter((each) => each.kind === kind)
      .filter(
        (each) =>
          !chapters.some(({ heading, came }) => heading === each.heading && came === (kind === 'added')),
      )
      .map(({ caption }) => `‘${caption}’`)
  const [came, went] = [captions('added'), captions('removed')]
  return [
    came.length > 0 ? `${plural(came.length, 'Nieuwe tabel', 'Nieuwe tabellen')}: ${enumerate(came)}.` : '',
    went.length > 0 ? `Vervallen: ${plural(went.length, 'de tabel', 'de tabellen')} ${enumerate(went)}.` : '',
    ...tables.filter(({ kind }) => kind === 'changed').map(tableInWords),
  ]
}

function tableInWords({ caption, rows, reordered }: LetterComparison['tables'][number]): string {
  const heads = (kind: (typeof rows)[number]['kind']) =>
    rows.filter((row) => row.kind === kind && !isJoined(row.head)).map(({ head }) => head)
  const isRejoined = rows.some(({ head }) => isJoined(head))
  const told = [
    { words: 'anders', named: heads('changed') },
    { words: 'nieuw', named: heads('added') },
    { words: 'vervallen', named: heads('removed') },
  ].flatMap(({ words, named }) => (named.length > 0 ? [`${words} ${listed(named)}`] : []))
  const parts = [
    ...told,
    ...(isRejoined ? ['de rij met kleine aantallen is anders samengesteld'] : []),
    ...(reordered ? ['de rijen staan in een andere volgorde'] : []),
  ]
  return parts.length > 0
    ? `Tabel ‘${caption}’: ${parts.join('; ')}.`
    : `Tabel ‘${caption}’ heeft een andere titel.`
}

/** The row in which several small counts stand together is named by all of them, which nobody can lay side by side. */
const isJoined = (head: string): boolean => head.includes('; ')

const listed = (heads: readonly string[]): string =>
  heads.length > NAMED_MAX
    ? `${heads.slice(0, NAMED_MAX).join(', ')} en nog ${heads.length - NAMED_MAX}`
    : enumerate(heads)

function textsInWords(texts: LetterComparison['texts']): string {
  const came = texts.filter(({ before }) => before === null).length
  const went = texts.filter(({ after }) => after === null).length
  const kinds = [
    [texts.length - came - went, 'aangepast'],
    [came, 'nieuw'],
    [went, 'vervallen'],
  ] as const
  const told = kinds.flatMap(([count, kind]) => (count > 0 ? [{ count, kind }] : []))
  const [first, ...others] = told
  if (!first) return ''
  const opening = `${first.count} ${plural(first.count, 'alinea is', 'alinea’s zijn')} ${first.kind}`
  return `${enumerate([opening, ...others.map(({ count, kind }) => `${count} ${kind}`)])}.`
}

const editsInWords = (edits: WorkBetween['edits']): readonly string[] =>
  [...groupBy(edits, ({ author }) => author)].map(([author, own]) => {
    const headings = [...new Set(own.flatMap((each) => each.headings))].map((heading) => `‘${heading}’`)
    const versions = enumerate(own.map(({ version }) => String(version)))
    return `${author} schreef zelf aan ${enumerate(headings)} (versie ${versions}).`
  })

function commentsInWords(comments: WorkBetween['comments']): string {
  const about = (isResolved: boolean) => comments.filter((each) => each.isResolved === isResolved)
  const told = [
    { words: 'geplaatst', those: about(false) },
    { words: 'afgehandeld', those: about(true) },
  ].flatMap(({ words, those }) => {
    const headings = placesOf(those, 'een alinea die vervallen is')
    return those.length > 0 ? [`${those.length} ${words} (bij ${enumerate(headings)})`] : []
  })
  return told.length > 0 ? `Opmerkingen: ${told.join('; ')}.` : ''
}

/** Each heading once; `gone` for what has none any more. */
const placesOf = (those: readonly { readonly heading: string | null }[], gone: string): readonly string[] => [
  ...new Set(those.map(({ heading }) => (heading === null ? gone : `‘${heading}’`))),
]

const VERDICT_WORDS = {
  agreed: 'is akkoord met',
  dissent: 'is akkoord, met een minderheidsstandpunt, met',
  withdrawn: 'nam het akkoord terug op',
} as const satisfies Record<SignOffVerdict, string>

const GONE_CHAPTER = 'een hoofdstuk dat vervallen is'

/** What a partner said last of each chapter: an earlier verdict on the same words was replaced by it. */
const lastVerdicts = (signOffs: WorkBetween['signOffs']): WorkBetween['signOffs'] =>
  signOffs.filter(
    ({ partner, heading }, at) =>
      heading === null ||
      !signOffs.slice(at + 1).some((later) => later.partner === partner && later.heading === heading),
  )

const signOffsInWords = (signOffs: WorkBetween['signOffs']): readonly string[] =>
  [...groupBy(lastVerdicts(signOffs), ({ partner, verdict }) => `${partner} ${verdict}`).values()].flatMap(
    (own) => {
      const [first] = own
      if (!first) return []
      const headings = placesOf(own, GONE_CHAPTER)
      return [
        `${capitalise(labelOf('signatory', first.partner))} ${VERDICT_WORDS[first.verdict]} ${enumerate(headings)}.`,
      ]
    },
  )

const lapsesInWords = (lapses: WorkBetween['lapses']): readonly string[] =>
  [...groupBy(lapses, ({ partner }) => partner)].map(
    ([partner, own]) =>
      `Het akkoord van ${SIGNATORY_IN_SENTENCE[partner]} op ${enumerate(placesOf(own, GONE_CHAPTER))} vervalt.`,
  )
