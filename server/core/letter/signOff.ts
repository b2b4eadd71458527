// Signing a letter chapter by chapter: what a partner reads and signs, what lapses, and dissent that travels along.

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
export function chaptersOf({ sections }: LetterDraft): readonly Chapter[] {
  const chapters: { id: string; heading: string; sections: Section[] }[] = []
  for (const section of sections) {
    const last = chapters.at(-1)
    if (section.level === 1 || last === undefined)
      chapters.push({ id: section.id, heading: section.heading, sections: [section] })
    else last.sections.push(section)
  }
  return chapters
}

/** The words of a chapter, the same as long as it reads the same; dissent of partners is not part of what is signed. */
export const wordsOf = ({ sections }: Chapter): string =>
  canonicalJson(
    sections.map(({ heading, blocks }) => ({
      heading,
      blocks: blocks.filter((block) => !isDissent(block)).map(blockWords),
    })),
  )

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
