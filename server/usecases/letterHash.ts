// The fingerprints of what is settled: of a letter, of the words of a chapter, of its annex, and of an edition of the open data.
import { createHash } from 'node:crypto'
import { canonicalJson } from '#core/letter/canonical.ts'
import { type Chapter, wordsOf } from '#core/letter/signOff.ts'
import type { LetterDraft } from '#core/letter.ts'
import type { OpenEdition } from '#core/opendata/openCases.ts'
import type { Report } from '#core/report/report.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** SHA-256 over the canonical JSON of a letter, 64 hexadecimal digits; `verify` recomputes it. */
export const letterHash = (draft: LetterDraft): string => sha256(canonicalJson(draft))

/** A letter as far as it tells what it was settled with. */
interface Settled {
  readonly status: 'draft' | 'frozen'
  readonly currentVersion: number
  readonly contentHash: string | null
}

/** Whether a version of a settled letter is still what was settled; of any other version there is nothing to compare. */
export const isAsSettled = (
  { status, currentVersion, contentHash }: Settled,
  { version, draft }: { readonly version: number; readonly draft: LetterDraft },
): boolean => status !== 'frozen' || version !== currentVersion || letterHash(draft) === contentHash

/** SHA-256 over the words of a chapter: what a partner signs. */
export const chapterHash = (chapter: Chapter): string => sha256(wordsOf(chapter))

/** The year of an edition with SHA-256 over its canonical JSON, as the trail keeps it; `verify` recomputes it. */
export const editionMark = (edition: OpenEdition): string =>
  `${edition.year} ${sha256(canonicalJson(edition))}`

/** SHA-256 over the canonical JSON of an annex, as the trail keeps it; of a letter without one that of `null`. */
export const annexMark = (annex: Report | null): string => sha256(canonicalJson(annex))
