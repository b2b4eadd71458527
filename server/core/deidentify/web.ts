/** Finds web addresses and names on social media; the sites of national bodies may stay. */
import { fold } from './fold.ts'
import { wordKinds } from './lexicon.ts'
import { findNear, type Page } from './page.ts'
import { sign } from './signs.ts'
import { type Finding, findAll, whole } from './span.ts'

const URL = /\b(?:https?:\/\/|www\.)[^\s<>()"\]]+[^\s<>()"\].,;:!?']/gi
const DOMAIN =
  /(?<![@\w.])[\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d][\p{L}\d-]*)*\.(?:nl|com|org|net|eu|be|de|nu|info|me|frl|amsterdam|online|shop|tv|gg|site|app|io|dev|co|uk|fr|pl|link|club|store|blog|live|xyz|page|ee|ly|gent|vlaanderen|example|test|invalid)(?:\/[^\s<>()"\]]*[^\s<>()"\].,;:!?'])?(?![\p{L}\d@])/giu
const HANDLE = /(?<![\p{L}\d@._])@[\p{L}\d_](?:[\p{L}\d_.]*[\p{L}\d_])?/giu
const UNDERSCORED = /(?<![\p{L}\d@_.[/-])(?=[\p{Ll}\d_]*\p{Ll})[\p{Ll}\d]+(?:_[\p{Ll}\d]+)+(?![\p{L}\d_@/])/gu
const CUED =
  /\b(?:insta(?:gram)?|facebook|fb|tik ?tok|snap(?:chat)?|twitter|linkedin|telegram|discord|skype|vinted|marktplaats)(?:[- ]?(?:account|profiel|naam|pagina|handle))?(?: (?:is|heet|als|onder de naam|met de naam))?(?:\s?[:=,]\s?|\s+)(["']?)(?=[\p{L}\d._-]*[\d_.:]|["'])([\p{L}\d](?:[\p{L}\d_.-]*[\p{L}\d_]))/giu
const CUED_COLON =
  /\b(?:insta(?:gram)?|facebook|fb|tik ?tok|snap(?:chat)?|twitter|linkedin|telegram|discord|skype)(?:[- ]?(?:account|profiel|naam))? ?[:=] ?([\p{L}\d][\p{L}\d_.-]*[\p{L}\d_])/giu

const NATIONAL =
  /(?:^|\/\/|\.|^www\.)(?:uwv|svb|rijksoverheid|overheid|belastingdienst|toeslagen|duo|mijnoverheid|digid|juridischloket|nibud|rechtspraak|werk|cak|ind|cjib|vng|lcr|cbs|kvk|rdw|ggd|szw|nlarbeidsinspectie|autoriteitpersoonsgegevens|nationaleombudsman|tweedekamer|officielebekendmakingen|raadvanstate|coa|stimulansz|divosa|movisie|marktplaats|bol|geldfit|schuldhulpmaatje|zelfjeschuldenregelen|regelhulp|vluchtelingenwerk|whatsapp|facebook|instagram|gmail|hotmail|google|booking|thuisbezorgd|uber|vinted|linkedin|youtube|tiktok)\.(?:nl|com|org|eu)\/?$/i

const web = (start: number, end: number): Finding => ({
  start,
  end,
  type: 'URL_HANDLE',
  certainty: 'probable',
  reason: 'web',
})

/** "mijn insta is lotusnails", "gebruikersnaam: rooddraadje": a word that no dictionary has, as a name online. */
const CALLED =
  /\b(?:insta(?:gram)?|facebook|fb|tik ?tok|snap(?:chat)?|twitter|linkedin|telegram|discord|skype|vinted|gebruikersnaam|username|inlognaam|inlog|login|nick(?:name)?|accountnaam|profielnaam|schermnaam|gamertag|kanaal)(?:[- ]?(?:account|naam|profiel|pagina))?(?: (?:is|heet|als|onder|heb ik|heten|genaamd)|:|=|(?<=naam|login|tag)(?= \p{Ll}+[\d._])) ?["']?([\p{L}\d][\p{L}\d._-]{2,}[\p{L}\d])/giu
const CALLED_BY = sign(
  /insta|face|fb|tik|snap|twit|linked|teleg|discord|skype|vinted|naam|log|nick|gamer|kanaal|username/i,
)
const POINT = sign(/^punt$/i)
/** "www punt nagelstudiorose punt nl". */
const TOLD = /(?<![\p{L}\d])(?:www punt )?[\p{L}\d-]{3,} punt (?:nl|com|org|be|net|eu)(?![\p{L}\d])/giu
/** Words that no web address and no account name goes without. */
const LINK = sign(
  /^(?:https?|www|nl|com|org|net|eu|be|de|nu|info|me|frl|ams|onl|sho|tv|gg|sit|app|io|dev|co|uk|fr|pl|lin|clu|sto|blo|liv|xyz|pag|ee|ly|gen|vla|exa|tes|inv)/i,
)
const LINK_REACH = { behind: 300, ahead: 300 }
const REACH = { behind: 80, ahead: 80 }
const PLATFORM = sign(/insta|face|fb|tik|snap|twit|linked|teleg|discord|skype|vinted|marktp/i)

/** The beginnings and endings of web addresses: "www." and what follows a point at once. */
const links = ({ at, tokens, text }: Page): number[] =>
  at(LINK).filter((i) => {
    const { start = 0, end = 0 } = tokens[i] ?? {}
    return text[start - 1] === '.' || /^(?:https?:|www\.)/i.test(text.slice(start, end + 1))
  })

/** Web addresses, handles, and account names that follow the name of a platform. */
export function findWeb(page: Page): Finding[] {
  const { text } = page
  const ends = links(page)
  const addresses = [URL, DOMAIN].flatMap((pattern) =>
    findNear(page, pattern, ends, LINK_REACH, (match) => {
      const { start, end } = whole(match)
      return NATIONAL.test(match[0]) ? undefined : web(start, end)
    }),
  )
  const handles = !text.includes('@')
    ? []
    : findAll(text, HANDLE, (match) =>
        match[0].length < 3 ? undefined : web(whole(match).start, whole(match).end),
      )
  const cued = [CUED, CUED_COLON].flatMap((pattern) =>
    findNear(page, pattern, page.at(PLATFORM), REACH, (match) => {
      const end = match.index + match[0].length
      return web(end - (match.at(-1) ?? '').length, end)
    }),
  )
  const called = findNear(page, CALLED, page.at(CALLED_BY), REACH, (match) => {
    const name = match[1] ?? ''
    const { ordinary, spared } = wordKinds(fold(name))
    if (name.length < 4 || ((ordinary || spared) && !/[\d._-]/.test(name))) return undefined
    const end = match.index + match[0].length
    return web(end - name.length, end)
  })
  const told = findNear(page, TOLD, page.at(POINT), REACH, (match) =>
    web(match.index, match.index + match[0].length),
  )
  const names = !text.includes('_')
    ? []
    : findAll(text, UNDERSCORED, (match) => web(whole(match).start, whole(match).end))
  return [...addresses, ...handles, ...cued, ...called, ...told, ...names]
}
