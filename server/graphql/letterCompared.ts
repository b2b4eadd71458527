// Two versions of a letter side by side, with what people did between them.
import { compareLetters, type LetterComparison } from '#core/letter/compare.ts'
import { NO_WORK, summaryOf, type WorkBetween } from '#core/letter/compareSummary.ts'
import { placedParagraphs, unnumbered } from '#core/letter/placedBlocks.ts'
import { chaptersOf } from '#core/letter/signOff.ts'
import type { LetterDraft } from '#core/letter.ts'
import { findLetterComments } from '#db/letterComments.ts'
import { findAllSignOffs, type LetterSignOffRow, signedLast } from '#db/letterSignOffs.ts'
import { findLetterVersions, type LetterRow, type LetterVersionRow } from '#db/letters.ts'
import { chapterHash } from '#usecases/letterHash.ts'
import type { Context } from './context.ts'
import { handEditsAfter } from './rememberedEdits.ts'
import { sure } from './sure.ts'

/** A comparison with its summary. */
export interface ComparedLetters extends LetterComparison {
  readonly summary: readonly string[]
}

/** What counting anew would change, and which signatures lapse by it; nobody did anything yet. */
export function comparedDrafts(
  before: LetterDraft,
  after: LetterDraft,
  signed: readonly LetterSignOffRow[],
): ComparedLetters {
  const comparison = compareLetters(before, after)
  const [held, hold] = [standingIn(before), standingIn(after)]
  const lapses = headed(
    signed.filter((each) => held(each) && !hold(each)),
    headingsOf(before, after),
  )
  return { ...comparison, summary: summaryOf(comparison, { ...NO_WORK, lapses }) }
}

/** Two versions, the older one first, and what was written, remarked, signed and lapsed between; up to now for the newest. */
export async function comparedVersionsOf(
  context: Context,
  letter: LetterRow,
  before: LetterVersionRow,
  after: LetterVersionRow,
): Promise<ComparedLetters> {
  const comparison = compareLetters(before.draft, after.draft)
  const work = await workBetween(context, letter, before, after)
  return { ...comparison, summary: summaryOf(comparison, work) }
}

async function workBetween(
  context: Context,
  letter: LetterRow,
  from: LetterVersionRow,
  to: LetterVersionRow,
): Promise<WorkBetween> {
  const { db } = context.deps
  const isSoFar = (at: string): boolean => to.version === letter.currentVersion || at <= to.createdAt
  const isBetween = (at: string | null): boolean => at !== null && at > from.createdAt && isSoFar(at)
  const headings = headingsOf(from.draft, to.draft)
  const said = findAllSignOffs(db, letter.id).filter(({ at }) => isSoFar(at))
  const [held, hold] = [standingIn(from.draft), standingIn(to.draft)]
  return {
    edits: from.version === to.version ? [] : await editsBetween(context, from, to),
    comments: findLetterComments(db, letter.id).flatMap(({ replyTo, paragraphId, at, resolvedAt }) => {
      const heading = headings.get(paragraphId) ?? null
      if (replyTo !== null) return []
      return [
        ...(isBetween(at) ? [{ heading, isResolved: false }] : []),
        ...(isBetween(resolvedAt) ? [{ heading, isResolved: true }] : []),
      ]
    }),
    signOffs: headed(
      said.filter((each) => isBetween(each.at) && (each.verdict === 'withdrawn' || hold(each))),
      headings,
    ),
    lapses: headed(
      signedLast(said).filter((each) => (isBetween(each.at) || held(each)) && !hold(each)),
      headings,
    ),
  }
}

/** Whether a signature holds for a letter: its chapter has the words that were signed. */
function standingIn(draft: LetterDraft): (signed: LetterSignOffRow) => boolean {
  const hashes = new Map(chaptersOf(draft).map((chapter) => [chapter.id, chapterHash(chapter)]))
  return ({ chapterId, contentHash }) => hashes.get(chapterId) === contentHash
}

/** What was said, each with the heading of its chapter. */
const headed = (said: readonly LetterSignOffRow[], headings: ReadonlyMap<string, string>) =>
  said.map(({ partner, verdict, chapterId }) => ({
    partner,
    verdict,
    heading: headings.get(chapterId) ?? null,
  }))

/** The versions in which somebody wrote by hand, oldest first. */
async function editsBetween(
  { deps: { db }, loaders }: Context,
  from: LetterVersionRow,
  to: LetterVersionRow,
): Promise<WorkBetween['edits']> {
  const edits: WorkBetween['edits'][number][] = []
  const written = await handEditsAfter(db, from, to.version)
  for (const { version, createdBy } of findLetterVersions(db, from.letterId)) {
    const headings = written.get(version) ?? []
    if (headings.length > 0)
      edits.push({ version, author: sure(await loaders.person.load(createdBy)).name, headings })
  }
  return edits
}

/** The heading of each paragraph and of each chapter, by its id; as the later version has it. */
const headingsOf = (before: LetterDraft, after: LetterDraft): ReadonlyMap<string, string> =>
  new Map(
    [before, after].flatMap((draft) => [
      ...placedParagraphs(draft).map(({ id, heading }) => [id, heading] as const),
      ...chaptersOf(draft).map(({ id, heading }) => [id, unnumbered(heading)] as const),
    ]),
  )
