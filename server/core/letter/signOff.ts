// Signing a letter chapter by chapter: what a partner reads and signs, what lapses, and dissent that travels along.

import { longDate } from '../dutch/dates.ts'
import { LABELS } from '../labels.nl.ts'
import type { Block, LetterDraft, Section } from '../letter.ts'
import { SIGNATORIES, type Signatory, type SignOffState, type SignOffVerdict } from '../letterCodes.ts'
import { canonicalJson } from './canonical.ts'
import { plainText } from './editing.ts'
import { paragraph } from './richText.ts'

/** A chapter (hoofdstuk) with the sections under it: what is signed as one. */
export interface Chapter {
  readonly id: string
  readonly heading: string
  readonly sections: readonly Section[]
  /** YYYY-MM-DD, the day of counting. */
  readonly countedOn: string
}

/** What a partner last said of a chapter, bound to the words it read. */
export interface SignOff {
  readonly chapterId: string
  readonly partner: Signatory
  readonly verdict: SignOffVerdict
  readonly contentHash: string
  readonly dissent: string | null
}

/** The chapters of a letter, in order. */
export function chaptersOf({ sections, basis: { countedOn } }: LetterDraft): readonly Chapter[] {
  const chapters: { id: string; heading: string; sections: Section[]; countedOn: string }[] = []
  for (const section of sections) {
    const last = chapters.at(-1)
    if (section.level === 1 || last === undefined)
      chapters.push({ id: section.id, heading: section.heading, sections: [section], countedOn })
    else last.sections.push(section)
  }
  return chapters
}

/**
 * The words and numbers of a chapter, the same as long as it says the same: what is signed. Dissent of partners is no part of
 * it, nor which day the day of counting is: counted again to the same numbers, a chapter says what it said.
 */
export const wordsOf = ({ sections, countedOn }: Chapter): string =>
  canonicalJson(
    sections.map(({ heading, blocks }) => ({
      heading,
      blocks: blocks.filter((block) => !isDissent(block)).map(blockWords),
    })),
  ).replaceAll(longDate(countedOn), 'de peildatum')

const blockWords = (block: Block) =>
  block.kind === 'table'
    ? {
        ...block.table,
        rows: block.table.rows.map(({ cells }) => cells.map(({ text }) => text)),
      }
    : block.paragraphs.map(plainText)

/** How the sign-off of a chapter stands, given the hash of its words now. */
export function signOffState(signOff: SignOff | undefined, contentHash: string): SignOffState {
  if (signOff === undefined || signOff.verdict === 'withdrawn') return 'open'
  return signOff.contentHash === contentHash ? signOff.verdict : 'lapsed'
}

const DISSENT = /\.standpunt\.[a-z]+$/

/** Whether a paragraph or block holds a partner's dissent, which only that partner can change. */
export const isDissent = ({ id }: { readonly id: string }): boolean => DISSENT.test(id)

/**
 * The letter with the dissent of each partner at the end of the chapter it is about. It stays in the letter until the
 * partner says otherwise, also when the chapter has changed since.
 */
export function withDissent(draft: LetterDraft, signOffs: readonly SignOff[]): LetterDraft {
  const lastOf = new Map(chaptersOf(draft).map(({ id, sections }) => [sections.at(-1)?.id ?? id, id]))
  return {
    ...draft,
    sections: draft.sections.map((section) => {
      const chapterId = lastOf.get(section.id)
      const own = section.blocks.filter((block) => !isDissent(block))
      return {
        ...section,
        blocks: [...own, ...dissentBlocks(signOffs.filter((each) => each.chapterId === chapterId))],
      }
    }),
  }
}

const dissentBlocks = (signOffs: readonly SignOff[]): readonly Block[] =>
  SIGNATORIES.flatMap((partner) =>
    signOffs.flatMap((each) =>
      each.partner === partner && each.dissent !== null
        ? [
            paragraph(
              `${each.chapterId}.standpunt.${partner}`,
              `Minderheidsstandpunt van ${SIGNATORY_IN_SENTENCE[partner]} bij dit hoofdstuk: ${each.dissent}`,
            ),
          ]
        : [],
    ),
  )

/** A partner as a sentence names it, with its article. */
export const SIGNATORY_IN_SENTENCE = {
  lcr: 'de LCR',
  vng: 'de VNG',
  nla: `de ${LABELS.signatory.nla}`,
  szw: 'het ministerie van SZW',
} as const satisfies Record<Signatory, string>
