/** Names that a rank, a part in the matter or a turn of phrase introduces: "baron van Heusden", "de zaak-Bouwmeester". */
import { fold } from './fold.ts'
import { KIN } from './lexicon/kin.ts'
import { COMMON, PERSONAL_VERBS, TWOFOLD_FIRST } from './lexicon/nameCues.ts'
import { isDeterminer, wordKinds } from './lexicon.ts'
import { adjoins, markName, type NameSheet } from './nameMarks.ts'
import { markAll, NOT_CALLED } from './namesSaidSo.ts'
import { isRole } from './occupations.ts'
import { matchesNear, matchesWith } from './page.ts'
import { keySign, type Sign, sign } from './signs.ts'
import { firstEndingAfter, type Token } from './tokens.ts'

interface Introduction {
  readonly pattern: RegExp
  /** The words that the pattern does not go without. */
  readonly word: Sign
  /** What else is introduced like this. */
  readonly also?: 'thing'
}

/** What is in the group, or else all of it, is the name. */
const INTRODUCED: readonly Introduction[] = [
  {
    // "dat ze Winter heet", "Zus (zo heet ze)": between who is spoken of and the verb, or before it.
    pattern:
      /(?<=\b(?:dat|omdat|als|die) (?:ik|je|u|hij|zij|ze|er \p{L}+) |\b(?:hij|zij|ze) )(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?) (?:heet|heette|heten)(?!\p{L})|(?<![\p{L}'-])(\p{Lu}[\p{L}'-]{1,40})(?= \((?:zo heet|heet echt|zo noem))/gu,
    word: sign(/^(?:heet|heette|heten|noemt?|noemen)$/i),
  },
  {
    pattern:
      /(?<=\b(?:(?:dat|omdat|als) het|die) )(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?) (?:heet|heette|heten)(?!\p{L})/gu,
    word: sign(/^(?:heet|heette|heten)$/i),
    also: 'thing',
  },
  {
    pattern:
      /(?<=\b(?:baron|barones|graaf|gravin|jonkheer|jonkvrouw|jhr\.?|jkvr\.?|ridder|freule) )((?:(?:van|de|der|den|ten|ter|'t) ){0,3}\p{Lu}[\p{L}'-]+(?: tot \p{Lu}[\p{L}'-]+)?)(?! \d)/gu,
    word: sign(/^(?:baron|barones|graaf|gravin|jonkheer|jonkvrouw|jhr|jkvr|ridder|freule)$/),
  },
  {
    pattern:
      /(?<=(?<!\p{L})(?:zaak|kwestie|dossier|casus|geval|gezin|familie|huize|erven|nalatenschap|boedel|bewind)-)((?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en) ){0,2}\p{Lu}[\p{L}'-]+)/gu,
    word: sign(/^(?:zaak|kwestie|dossier|casus|geval|gezin|familie|huize|erven|nalatenschap|boedel|bewind)-/),
    also: 'thing',
  },
  {
    // "Bezwaarde: Zw. Mosterd": who the matter is about, by initials and a surname.
    pattern:
      /(?<=(?:^|\n)[ >*-]{0,8}(?:[Bb]ezwaarde|[Bb]ezwaarmaker|[Aa]ppellante?|[Vv]erzoek(?:st)?er|[Ee]iser(?:es)?|[Kk]lager|[Kk]laagster|[Vv]erzekerde|[Bb]elanghebbende|[Bb]etrokkene|[Cc]li[eë]nte?|[Kk]lant|[Hh]uurder|[Aa]anvrager|[Bb]ewoner|[Ww]erknemer|[Pp]artner): )((?:\p{Lu}\p{Ll}?\. ?){1,4}(?:(?:van|de|der|den) ){0,2}\p{Lu}[\p{L}'-]+)/gu,
    word: sign(
      /^(?:bezwaar|appellant|verzoek|eiser|klager|klaagster|verzekerde|belanghebbende|betrokkene|cli[eë]nt|klant|huurder|aanvrager|bewoner|werknemer|partner)/i,
    ),
  },
]

/** "ik ben toon maandag en", "MIJN NAAM IS GRIETJE VISSER GEBOREN": a first name and a word, of which capitals say nothing, of who speaks. */
const SPEAKER =
  /(?<=\b(?:ik ben|ik heet|mijn naam is|spreekt met) )(\p{L}[\p{L}'-]+) ((?:(?:van|de|der|den|el|al|ten|ter|'t) ){0,3}\p{L}[\p{L}'-]{2,})(?=[.,;!?\n]|$| (?:en|uit|van|geb|geboren|wonende)(?!\p{L}))/giu
const SPEAKS = sign(/^(?:ben|heet|naam|spreekt)$/i)

const isFunctional = ({ key }: Token): boolean =>
  COMMON.has(key) || PERSONAL_VERBS.has(key) || isDeterminer(key)
/** Whether a word without a capital is a first name, even where it is an ordinary word as well. */
const mayBeFirstName = (token: Token): boolean =>
  TWOFOLD_FIRST.has(token.key) || (token.kinds.name && !token.kinds.ordinary && !isFunctional(token))

/** "mijn naam is gerda mooi": what is said to be a name may be any word that is no verb and of the grammar. */
const CALLS_ITSELF = /(?:heet|naam is) $/i
const mayBeSurname = ({ key }: Token): boolean =>
  key.length > 3 && !PERSONAL_VERBS.has(key) && !isDeterminer(key) && !NO_SURNAME.test(key)
const NO_SURNAME = /^(?:want|omdat|maar|niet|geen|ook|hier|daar|alleen|samen|iemand|niemand|zonder|sinds)$/

/** Whether a word is no name but an act, or, where a thing may stand as well, one of the lists: "de kwestie-Wajong", "het dossier-Toeslagen". */
function isKnownThing(word: string, also: 'thing' | undefined): boolean {
  const { name, spared, proper, listed } = wordKinds(fold(word))
  return !name && (also === 'thing' ? spared || listed : spared && proper)
}
const SURNAME_PARTICLE = /^(?:van|de|der|den) /i

const HEET = keySign((key) => /^(?:heet|heette|heten)$/.test(key))
const SUBJECT = /^(?:hij|zij|ze|ie|die)$/
const isPerson = ({ key }: Token): boolean => SUBJECT.test(key) || KIN.has(key) || isRole(key)

/** Marks a word without a capital that somebody is called: "mijn klantmanager heet zomer en", "een meisje dat roos heette". */
function markCalledInSmall(sheet: NameSheet): void {
  const { tokens } = sheet
  for (const i of sheet.at(HEET)) {
    const [second, before, verb, next] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]]
    if (!before || !verb || !adjoins(sheet, i - 1)) continue
    const asked = /^(?:die|dat|ze|hij|zij|ie)$/.test(second?.key ?? '') && adjoins(sheet, i - 2)
    if (asked && before.shape === verb.shape && TWOFOLD_FIRST.has(before.key))
      markName(sheet, i - 1, 'probable', 'nameCue')
    if (!next?.free || next.shape !== verb.shape || !adjoins(sheet, i) || !isPerson(before)) continue
    if (next.key.length < 2 || isDeterminer(next.key) || NOT_CALLED.test(next.key)) continue
    if (PERSONAL_VERBS.has(next.key) || isRole(next.key)) continue
    if (/^(?:[.,;!?)\n]|$| en (?!\p{Ll}+ heet))/u.test(sheet.text.slice(next.end, next.end + 20)))
      markName(sheet, i + 1, 'probable', 'nameCue')
  }
}

/** Marks what is introduced. */
export function markIntroducedSo(sheet: NameSheet): void {
  markCalledInSmall(sheet)
  for (const { pattern, word, also } of INTRODUCED)
    for (const { index, 0: written, 1: name = written } of matchesWith(sheet, pattern, word)) {
      if (!SURNAME_PARTICLE.test(name) && name.split(' ').every((part) => isKnownThing(part, also))) continue
      markAll(sheet, index, index + name.length)
    }
  for (const { index, 0: written } of matchesNear(sheet, SPEAKER, sheet.at(SPEAKS), {
    behind: 14,
    ahead: 70,
  })) {
    const end = index + written.length
    const first = sheet.tokens[firstEndingAfter(sheet.tokens, index)]
    const surname = sheet.tokens[firstEndingAfter(sheet.tokens, end - 1)]
    const low = first?.shape === 'lower' || first?.shape === 'shouted'
    if (!low || surname?.shape !== first.shape || KIN.has(surname.key)) continue
    const named = CALLS_ITSELF.test(sheet.text.slice(Math.max(0, index - 9), index))
    if (!mayBeFirstName(first) && !(named && first.kinds.name && !isFunctional(first))) continue
    if (!isFunctional(surname) || (named && mayBeSurname(surname))) markAll(sheet, index, end)
  }
}
