/** Finds web addresses and names on social media; the sites of national bodies may stay. */
import { fold } from './fold.ts'
import { wordKinds } from './lexicon.ts'
import { findNear, type Page } from './page.ts'
import { sign } from './signs.ts'
import { type Finding, findAll, whole } from './span.ts'

const URL = /\b(?:https?:\/\/|www\.)[^\s<>()"\]]+[^\s<>()"\].,;:!?']/gi
const DOMAIN =
  /(?<![\p{L}\d_@.-])[\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d][\p{L}\d-]*)*\.(?:nl|com|org|net|eu|be|de|nu|info|me|frl|amsterdam|online|shop|tv|gg|site|app|io|dev|co|uk|fr|pl|link|club|store|blog|live|xyz|page|ee|ly|gent|vlaanderen|example|test|invalid)(?:\/[^\s<>()"\]]*[^\s<>()"\].,;:!?'])?(?![\p{L}\d@])/giu
const HANDLE = /(?<![\p{L}\d@._])@[\p{L}\d_](?:[\p{L}\d_.]*[\p{L}\d_])?/giu
const UNDERSCORED = /(?<![\p{L}\d@_.[/-])(?=[\p{Ll}\d_]*\p{Ll})[\p{Ll}\d]+(?:_[\p{Ll}\d]+)+(?![\p{L}\d_@/])/gu
const NATIONAL =
  /(?:^|\/\/|\.|^www\.)(?:uwv|svb|rijksoverheid|overheid|belastingdienst|toeslagen|duo|mijnoverheid|digid|juridischloket|nibud|rechtspraak|werk|cak|ind|cjib|vng|lcr|cbs|kvk|rdw|ggd|szw|nlarbeidsinspectie|autoriteitpersoonsgegevens|nationaleombudsman|tweedekamer|officielebekendmakingen|raadvanstate|coa|stimulansz|divosa|movisie|marktplaats|bol|geldfit|schuldhulpmaatje|zelfjeschuldenregelen|regelhulp|vluchtelingenwerk|whatsapp|facebook|instagram|gmail|hotmail|google|booking|thuisbezorgd|uber|vinted|linkedin|youtube|tiktok)\.(?:nl|com|org|eu)\/?$/i

const web = (start: number, end: number): Finding => ({
  start,
  end,
  type: 'URL_HANDLE',
  certainty: 'probable',
  reason: 'web',
})

const PLATFORMS =
  'insta(?:gram)?|facebook|face|fb|messenger|tik ?tok|snap(?:chat)?|twitter|linked ?in|telegram|discord|skype|vinted|marktplaats|youtube|yt|wechat|signal|twitch|threads|bluesky|mastodon|strava|pinterest|reddit|steam|roblox|fortnite|onlyfans|etsy|ebay|tikkie|airbnb'
/** What has a name online, or is one. */
const ACCOUNTS =
  'gebruikersnaam|username|inlognaam|inlog|login|nick(?:name)?|accountnaam|account|profielnaam|profiel|schermnaam|gamertag|kanaal|alias online'
/** A platform or an account, what joins, and one word that is written together. */
const CALLED = new RegExp(
  `(?<![\\p{L}\\d])(?:(${PLATFORMS})(?:[- ]?(?:account|naam|profiel|pagina|kanaal|groep|handle|id|shop|winkel))?|\\p{L}*(${ACCOUNTS}))( (?:van|is|heet|heette|als|onder de naam|met de naam|heb ik|heten|genaamd|ben ik|sta ik als|zit ik als|heet (?:ik|ze|hij|zij)))*(?: ?([:=,(]) ?| )(["'“‘]?)((?:\\/[a-z]{1,8}\\/)?[\\p{L}\\d](?:[\\p{L}\\d_.:#-]*[\\p{L}\\d_]))`,
  'giu',
)
/** "onder de naam zwervertje op marktplaats". */
const UNDER_NAME = new RegExp(
  `(?<=\\b(?:onder de naam|heet|als|genaamd|naam) )["'“‘]?([\\p{L}\\d][\\p{L}\\d_.-]{2,})["'”’]? op (?:${PLATFORMS})(?!\\p{L})`,
  'giu',
)
const CALLED_BY = sign(new RegExp(`^(?:${PLATFORMS}|tik|linked)|(?:${ACCOUNTS})`, 'i'))
/** Words behind a platform that are no name there. */
const NO_ACCOUNT =
  /^(?:gesprek\p{L}*|bericht\p{L}*|verkoop\p{L}*|advertentie\p{L}*|gevonden|gezien|gemaakt|openbaar|gratis|pagina|account|profiel|foto\p{L}*|filmpje\p{L}*|groep|nee|niet|geen|onbekend|weg)$/iu

/** Whether the word behind a platform or an account is a name online, given what stands between them. */
function isAccount(match: RegExpExecArray, text: string): boolean {
  const [all, , account, joint = '', mark = '', quote = '', name = ''] = match
  if (name.length < 3 || NO_ACCOUNT.test(name)) return false
  if (/\d|[_.#:-]\p{L}|\p{Ll}\p{Lu}/u.test(name)) return !/^\d+$/.test(name) || quote !== ''
  const { ordinary, spared, name: listed } = wordKinds(fold(name))
  const announced =
    mark === ':' || mark === '=' || quote !== '' || /naam|hee?t/.test(joint) || account !== undefined
  if (spared) return false
  if (!ordinary && !listed) return announced || joint !== '' || mark === '('
  const closes = /^["'”’)]? *(?:[.,;)\n]|$)/.test(
    text.slice(match.index + all.length, match.index + all.length + 3),
  )
  return (
    announced &&
    closes &&
    mark !== ',' &&
    name.length > 4 &&
    (account !== undefined || /naam|heet/.test(joint) || mark !== '(')
  )
}

const POINT = sign(/^punt$/i)
/** "www punt nagelstudiorose punt nl". */
const TOLD = /(?<![\p{L}\d])(?:www punt )?[\p{L}\d-]{3,} punt (?:nl|com|org|be|net|eu)(?![\p{L}\d])/giu
/** Words that no web address and no account name goes without. */
const LINK = sign(
  /^(?:https?|www|nl|com|org|net|eu|be|de|nu|info|me|frl|ams|onl|sho|tv|gg|sit|app|io|dev|co|uk|fr|pl|lin|clu|sto|blo|liv|xyz|pag|ee|ly|gen|vla|exa|tes|inv)/i,
)
const LINK_REACH = { behind: 300, ahead: 300 }
const REACH = { behind: 80, ahead: 80 }
/** The beginnings and endings of web addresses: "www." and what follows a point at once. */
const links = ({ at, tokens, text }: Page): number[] =>
  at(LINK).filter((i) => {
    const { start = 0, end = 0 } = tokens[i] ?? {}
    if (text[start - 1] === '.') return true
    return (text[end] === ':' || text[end] === '.') && /^(?:https?:|www\.)/i.test(text.slice(start, end + 1))
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
  const called = findNear(page, CALLED, page.at(CALLED_BY), REACH, (match) => {
    const end = match.index + match[0].length
    return isAccount(match, text) ? web(end - (match[6] ?? '').length, end) : undefined
  })
  const under = findNear(page, UNDER_NAME, page.at(CALLED_BY), REACH, (match) => {
    const start = match.index + (/^["'“‘]/.test(match[0]) ? 1 : 0)
    return web(start, start + (match[1] ?? '').length)
  })
  const told = findNear(page, TOLD, page.at(POINT), REACH, (match) =>
    web(match.index, match.index + match[0].length),
  )
  const names = !text.includes('_')
    ? []
    : findAll(text, UNDERSCORED, (match) => web(whole(match).start, whole(match).end))
  return [...addresses, ...handles, ...called, ...under, ...told, ...names]
}
