/**
 * Completes names whose heart was found: the initials and the short first name before it, the particles between its
 * parts, the article of an organisation. What was left over of a name tells almost as much as the name.
 */
import { isBody } from './bodies.ts'
import { asFirms } from './firmsOfNames.ts'
import { fold } from './fold.ts'
import { grown } from './grownByCapitals.ts'
import { withHead } from './headsBefore.ts'
import { IMPERATIVES } from './lexicon/imperatives.ts'
import { KIN_WORDS } from './lexicon/kin.ts'
import { GREETINGS, INITIAL, TITLES } from './lexicon/nameCues.ts'
import { withCompanions } from './namesBesideNames.ts'
import { isRole } from './occupations.ts'
import { PARTNERS } from './organisationJoins.ts'
import { isOrganisationKind } from './organisationKinds.ts'
import type { Finding } from './span.ts'
import { firstEndingAfter, type Token } from './tokens.ts'

const INITIALS = new RegExp(String.raw`(?<![\p{L}\d.])(?:${INITIAL}[ -]?){1,5}$`, 'u')
/** Only particles between two parts of a name. */
const PARTICLES =
  /^ (?:(?:van|de|der|den|het|'t|ten|ter|te|el|al|ben|bin|von|la|du|di|da|in 't|op|tot|thoe) ?){1,3}$/i
/** "DE GRAAF" behind "SANNE": a surname that begins with a particle. */
const SURNAME = /^(?:van|de|den|der|ten|ter|v\.?d\.?) /i
/** Only small words between two parts of an organisation. */
const WITHIN_ORGANISATION =
  /^ ?(?:&|\+|en|op|van|voor|de|het|'t|of|and|in|aan|na|oan|foar|fan)(?: (?:de|het|'t))? ?$/
/** "in 't Anker": the article that belongs to what follows. */
const ARTICLE = /(?<![\p{L}\d])['`]t $/u
/** "mevrouw te Bogt", "meneer van Putten": a form of address and particles before what looks like a place. */
const ADDRESSED =
  /(?<=\b(?:mevrouw|mevr\.?|mw\.?|meneer|dhr\.?|hr\.?|heer|juf|meester|dokter|dr\.|familie|fam\.|tante|oom|oma|opa) )(?:(?:van|de|der|den|ten|ter|te|vd|v\.d\.) ){1,2}$/iu
/** "van 't Goor", "v/d Kerkhof": particles that only names have. */
const PARTICLED =
  /(?<![\p{L}\d])(?:(?:van|in|op|uit) (?:'t|der|den)|van der|v\.? ?\/?d\.|v\/d|vd|v\.'t)\.? $/iu
/** "volgens Van den Bosch": within a sentence a particle with a capital, which a preposition has not. */
const CAPITAL_VAN = /(?<=[\p{Ll},:] )Van (?:de[nr]? |het |'t )?$/u
/** "van Zundert (vr.)" at the head of a line, behind a dash or in a cell of its own. */
const HEADING = /(?:^|[\n;|\t,(":/]|[-¯¬*·] ) ?van (?:de |den |der )?$/i
/** "Van Bep krijg ik": the verb and who does it, so that "van" says from whom. */
const INVERTED = /^ \p{Ll}{2,12} (?:ik|wij?|hij|zij|ze|je|jullie)(?!\p{L})/u
const NOT_A_NAME =
  /^(?:de|en|in|op|van|bij|wat|dus|nee|ja|hij|zij|ze|ik|we|die|dat|het|een|er|nu|al|om|te|als|of|met|aan|uit|na|tot|is|was|ook|wij|u|jij|je|mr|dr|ir|nr|tel|bv|nv)$/

/** "Docent Frans de Boer": a language is no language before a surname with its particle. */
const PARTICLE = /^(?:van|de|der|den|ten|ter)$/

/** "Wil Janssen" in a line of its own: somebody signs. */
const isOwnLine = (text: string, first: Token, last: Token): boolean =>
  first.shape === 'capital' &&
  (first.kinds.name || !(first.kinds.ordinary || first.kinds.spared)) &&
  !GREETINGS.has(first.key) &&
  !IMPERATIVES.has(first.key) &&
  !TITLES.has(first.key) &&
  !isRole(first.key) &&
  /(?:^|\n)[ \t>]*$/.test(text.slice(Math.max(0, first.start - 6), first.start)) &&
  /^[ \t]*(?:\n|$)/.test(text.slice(last.end, last.end + 6))

/** The short word with a capital right before a name, or the word a form of address leads up to: "Jo", "mo". */
function firstNameBefore(text: string, tokens: readonly Token[], i: number): Token | undefined {
  const [own, before, cue] = [tokens[i], tokens[i - 1], tokens[i - 2]]
  if (!own || !before?.free || KIN_WORDS.has(before.key) || text.slice(before.end, own.start) !== ' ')
    return undefined
  if (before.text === 'Frans' && PARTICLE.test(own.key)) return before
  const known = before.shape === 'capital' && !before.opens && (before.kinds.name || before.kinds.maybeName)
  const somewhere = before.kinds.spared && (!before.kinds.name || /^(?:in|uit|naar)$/.test(cue?.key ?? ''))
  if (before.opens && isOwnLine(text, before, own)) return before
  if (known && !somewhere && !TITLES.has(before.key) && !isRole(before.key)) return before
  if (before.text.length > 3 || before.shape === 'number' || NOT_A_NAME.test(before.key)) return undefined
  if (before.shape === 'capital' && !before.opens && !before.kinds.spared) return before
  const particled = /^(?:el|al|ben|van|de|ait|abu)$/.test(own.key)
  const announced = cue !== undefined && (TITLES.has(cue.key) || /^(?:ben|heet|naam)$/.test(cue.key))
  return announced && text.slice(cue.end, before.start) === ' ' && (particled || !before.kinds.listed)
    ? before
    : undefined
}

/**
 * The finding with what belongs before it, and its last letter where a scanner misread it; what looks like a place
 * behind a form of address is a name.
 */
function completed<F extends Finding>(text: string, tokens: readonly Token[], finding: F): F {
  const { start, type } = finding
  if (finding.certainty === 'check') return finding
  const head = text.slice(Math.max(0, start - 24), start)
  const particles = type === 'PLACE' || type === 'NAME' ? ADDRESSED.exec(head)?.[0].length : undefined
  if (particles)
    return {
      ...finding,
      start: start - particles,
      type: 'NAME',
      reason: type === 'PLACE' ? 'nameCue' : finding.reason,
    }
  const capital = type === 'PLACE' ? CAPITAL_VAN.exec(head)?.[0].length : undefined
  if (capital) return { ...finding, start: start - capital, type: 'NAME', reason: 'nameNext' }
  const leading = type === 'NAME' ? particlesBefore(head, text.slice(finding.end, finding.end + 20)) : 0
  if (leading) {
    const begin = start - leading
    const initials = INITIALS.exec(text.slice(Math.max(0, begin - 20), begin))?.[0].length ?? 0
    return { ...finding, start: begin - initials }
  }
  const own = type === 'PLACE' || type === 'ORG_SMALL' ? ownInitials(head, text.slice(start, finding.end)) : 0
  if (own) return { ...finding, start: start - own, type: 'NAME', reason: 'nameInitials' }
  if (type === 'ORG_SMALL') return completedFirm(text, finding, head)
  if (type !== 'NAME') return finding
  const initials = INITIALS.exec(head)?.[0].length
  const begin = initials
    ? start - initials
    : (firstNameBefore(text, tokens, firstEndingAfter(tokens, start))?.start ?? start)
  const tail = text.slice(finding.end, finding.end + 24)
  const firm =
    (/^ ?[&+]/.test(tail) ? PARTNERS.exec(tail) : null) ?? (AND.test(head) ? TRADE_OF_FIRM.exec(tail) : null)
  if (firm) return { ...finding, start: begin, end: finding.end + firm[0].length }
  return {
    ...finding,
    start: begin,
    end:
      finding.end +
      (MISREAD.test(text.slice(finding.end, finding.end + 2)) ? 1 : (HANDLE.exec(tail)?.[0].length ?? 0)),
  }
}
/** How long the initials are that open a line or a cell before one word: with them "G. Rustwijk" is no place and no house. */
const ownInitials = (head: string, word: string): number =>
  /^[\p{L}'-]+$/u.test(word) ? (LINE_INITIALS.exec(head)?.[0].length ?? 0) : 0
const LINE_INITIALS = new RegExp(
  String.raw`(?<=(?:^|[\n;|\t]) ?)(?:${INITIAL} ?){1,4}(?:(?:van|de|der|den|v/d) ){0,2}$`,
  'u',
)
/** "Hop & van Valk": the second of two partners. */
const AND = /\p{L} ?& ?$/u
/** How long the particles are that only names have, or that open a line, right before a name. */
const particlesBefore = (head: string, tail: string): number =>
  (PARTICLED.exec(head) ?? (INVERTED.test(tail) ? null : HEADING.exec(head)))?.[0].replace(/^[^\p{L}]+/u, '')
    .length ?? 0
/** "Winke1": the last letter of a name as a scanner reads it. */
const MISREAD = /^[01](?![\p{L}\d])/u
/** "Sven_vdB": the rest of what someone calls himself online. */
const HANDLE = /^_[\p{L}\d_]{1,20}/u

/** "Van Tol & Maat", "Tromp & Yildirim advocaten": the particle before and the trade behind the names of partners. */
const PARTICLE_OF_FIRM = /(?<![\p{L}\d])(?:Van(?: de[nr]?)?|De|Ten|Ter) $/u
const FORM_OF_FIRM =
  /(?<![\p{L}\d])(?:VOF|V\.O\.F\.|Fa\.|[Ff]irma|[Mm]aatschap|[vst]\.v\.|r\.k\.s\.v\.|f\.c\.|[ocgr]\.b\.s\.|(?:Sint|Sinte|Sancta|St\.)) $/u
const TRADE_OF_FIRM =
  /^ (?:advocaten|advocatuur|notarissen|accountants|makelaars|juristen|(?:gerechts)?deurwaarders|bewindvoerders?|bewindvoering|bewind|(?:budget|inkomens)beheer)(?!\p{L})/iu

/** "De" of "De Delta", of which the rest is a word as any other. */
const ARTICLE_ALONE = /^(?:De|Het|Den|'t)$/
const NAME_BEHIND = /^ \p{Lu}[\p{L}'-]+/u

function completedFirm<F extends Finding>(text: string, finding: F, head: string): F {
  const { start, end } = finding
  if (ARTICLE.test(head)) return { ...finding, start: start - "'t ".length }
  const form = FORM_OF_FIRM.exec(head)?.[0].length
  if (form) return { ...finding, start: start - form }
  const written = text.slice(start, end)
  const behind = ARTICLE_ALONE.test(written)
    ? NAME_BEHIND.exec(text.slice(end, end + 30))?.[0].length
    : undefined
  if (behind) return { ...finding, end: end + behind }
  const partners = written.includes('&')
  if (!partners && isOrganisationKind(fold(/^[\p{L}-]+/u.exec(written)?.[0] ?? ''))) return finding
  const particle = PARTICLE_OF_FIRM.exec(head)?.[0].length ?? 0
  const trade = partners ? (TRADE_OF_FIRM.exec(text.slice(end, end + 24))?.[0].length ?? 0) : 0
  return { ...finding, start: start - particle, end: end + trade }
}

/** How two findings hang together: as one name, or with what lies between as part of the first. */
function bond(text: string, left: Finding, right: Finding): 'one' | 'between' | undefined {
  if (left.certainty === 'check' || right.certainty === 'check') return undefined
  const gap = text.slice(left.end, right.start)
  const behind = gap === ' van het ' ? /^ ([\p{L}-]+)/u.exec(text.slice(right.end, right.end + 30))?.[1] : ''
  if (behind && isBody(fold(behind))) return undefined
  if (isOfName(text, left, right, gap)) return 'one'
  if (left.type === 'NAME' && right.type === 'NAME')
    return PARTICLES.test(gap) || (gap === ' ' && SURNAME.test(text.slice(right.start, right.end)))
      ? 'one'
      : undefined
  if (left.type === 'NAME' && right.type === 'PLACE')
    return /^ van (?:de[rn]? |')?$/i.test(gap) ? 'between' : undefined
  if (left.type !== 'ORG_SMALL' || right.type !== 'ORG_SMALL' || !WITHIN_ORGANISATION.test(gap))
    return undefined
  return gap === ' en ' &&
    KIND_AND_NAME.test(text.slice(right.start, right.end)) &&
    beginsWithKind(text, right)
    ? undefined
    : 'one'
}

/**
 * "Huis van Hoop Voorburg", "Bridge of Hope", "Nails by Xav": an organisation and what it is called after, or who it is
 * of. In the texts of 36 authors none of such pairs was two.
 */
const isOfName = (text: string, left: Finding, right: Finding, gap: string): boolean =>
  (left.type === 'ORG_SMALL' ? OF_NAME : BY_NAME).test(gap) &&
  left.type !== 'PLACE' &&
  (right.type === 'NAME' || right.type === 'PLACE' || right.type === 'ORG_SMALL') &&
  /^\p{Lu}/u.test(text.slice(right.start, right.start + 1)) &&
  /(?<![\p{L}'-])\p{Lu}[\p{L}\d'-]*$/u.test(text.slice(left.start, left.end))
const OF_NAME = /^ (?:van|of|da|do|di|du|aan|bij|voor|by|oan|fan|foar) $/
const BY_NAME = /^ by $/

/** "Harmonie Oefening Baart Kunst" behind "en": one more organisation. */
const KIND_AND_NAME = /^[\p{L}-]+ [\p{L}'"]/u
const beginsWithKind = (text: string, { start, end }: Finding): boolean =>
  isOrganisationKind(fold(/^[\p{L}-]+/u.exec(text.slice(start, end))?.[0] ?? ''))

/** The findings of words, with what belongs to them. */
export function wholeNames<F extends Finding>(
  text: string,
  tokens: readonly Token[],
  findings: readonly F[],
): F[] {
  const sorted = findings
    .map((finding) => withHead(text, tokens, completed(text, tokens, finding)))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const whole: F[] = []
  // What only asks for a look stands between no two parts of a name.
  let at = -1
  for (const finding of sorted) {
    const last = whole[at]
    const apart = last ? finding.start - last.end : 0
    const joins = last && apart > 0 && apart < GAP_MAX ? bond(text, last, finding) : undefined
    if (last && joins)
      whole[at] =
        joins === 'one'
          ? {
              ...last,
              end: finding.end,
              certainty: finding.certainty === 'certain' ? 'certain' : last.certainty,
            }
          : { ...last, end: finding.start }
    if (joins === 'one') continue
    whole.push(finding)
    if (finding.certainty !== 'check') at = whole.length - 1
  }
  return withCompanions(text, tokens, withOwnParticles(text, grown(text, tokens, asFirms(text, whole))))
}

/** "van Gool" with its particles where "van" alone might as well be a preposition, when the text has it as a surname elsewhere. */
function withOwnParticles<F extends Finding>(text: string, findings: readonly F[]): F[] {
  const particles = new Map<string, string>()
  for (const { type, start, end } of findings) {
    const [, lead, surname] = (type === 'NAME' && PARTICLED_NAME.exec(text.slice(start, end))) || []
    if (lead && surname) particles.set(surname, lead.toLowerCase())
  }
  if (particles.size === 0) return [...findings]
  return findings.map((finding) => {
    const { type, start, end } = finding
    const lead = type === 'NAME' ? particles.get(text.slice(start, end)) : undefined
    return lead &&
      text.slice(start - lead.length, start) === lead &&
      !/\p{L}/u.test(text[start - lead.length - 1] ?? '')
      ? { ...finding, start: start - lead.length }
      : finding
  })
}
const PARTICLED_NAME =
  /(?:^|[ .])((?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er|[Tt]en) ){1,2})(\p{Lu}[\p{L}'-]+)$/u
const GAP_MAX = 12
