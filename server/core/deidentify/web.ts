/** Finds web addresses and names on social media; the sites of national bodies may stay. */
import { type Finding, findAll, findNear, whole } from './span.ts'

const URL = /\b(?:https?:\/\/|www\.)[^\s<>()"\]]+[^\s<>()"\].,;:!?']/gi
const DOMAIN =
  /(?<![@\w.])[\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d][\p{L}\d-]*)*\.(?:nl|com|org|net|eu|be|de|nu|info|me|frl|amsterdam|online|shop|tv|gg)(?:\/[^\s<>()"\]]*[^\s<>()"\].,;:!?'])?(?![\p{L}\d@])/giu
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

/** What no web address and no account name goes without, for a quick look. */
const LINK = /https?:|www\.|\.(?:nl|com|org|net|eu|be|de|nu|info|me|frl|ams|onl|sho|tv|gg)/gi
const LINK_REACH = 300
const PLATFORM = /insta|face|fb|tik|snap|twit|linked|teleg|discord|skype|vinted|marktp/gi

/** Web addresses, handles, and account names that follow the name of a platform. */
export function findWeb(text: string): Finding[] {
  const addresses = [URL, DOMAIN].flatMap((pattern) =>
    findNear(
      text,
      pattern,
      LINK,
      (match) => {
        const { start, end } = whole(match)
        return NATIONAL.test(match[0]) ? undefined : web(start, end)
      },
      LINK_REACH,
    ),
  )
  const handles = findAll(text, HANDLE, (match) =>
    match[0].length < 3 ? undefined : web(whole(match).start, whole(match).end),
  )
  const cued = [CUED, CUED_COLON].flatMap((pattern) =>
    findNear(text, pattern, PLATFORM, (match) => {
      const end = match.index + match[0].length
      return web(end - (match.at(-1) ?? '').length, end)
    }),
  )
  const names = findNear(text, UNDERSCORED, /_/g, (match) => web(whole(match).start, whole(match).end))
  return [...addresses, ...handles, ...cued, ...names]
}
