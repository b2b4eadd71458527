/** What the patterns for streets are put together from: how street names begin and end, and what numbers stand behind them. */

export const ENDING =
  '(?:straat|str\\.|str(?= \\d)|straatje|laan|laantje|weg|plein|pleintje|kade|gracht|hof|hofje|singel|dreef|pad|steeg|dijk|markt|plantsoen|boulevard|baan|wal|vaart|wetering|gaarde|brink|dwarsstraat|poort|allee|passage|promenade|esplanade)'
export const WEAK_ENDING =
  '(?:park|oord|erf|haven|veld|velden|akker|ring|burg|kant|weide|hoek|horst|berg|bos|tuin|donk|kamp|burcht|meent|zijde|rede|heide|oever|sluis|brug|stede|schans|werf|kreek|plaats|molen|loop|loper|heem|rijk|land|meer|stroom|es|enk|eng|geer|waard|vest|vesten|bocht|kolk|terp|polder|slag|stein|lust|zicht|rust|borg|mark|kwartier|terras|bogen|drift|spoor|ree|wijk|wiel|duin|dal|beemd|beek|rak|dam|einde|eind|mond|diep|heerd|schuur|kaai|gors|laar|wold|esch|maten|wending|verlaat|zoom|hagen|kwelder|weerd|hemmen|buorren|strjitte|loane|leane|dyk|paad|finne|parkje|plantage|elleboog)'
const TITLE =
  '(?:[Bb]urg(?:emeester|\\.)|[Mm]r\\.|[Dd]r\\.|[Pp]rof(?:essor|\\.)|[Pp]astoor|[Dd]ominee|[Dd]s\\.|[Pp]rins(?:es)?|[Kk]oning(?:in)?|[Gg]raaf|[Gg]eneraal|[Aa]dmiraal|[Ss]int|[Ss]t\\.|[Dd]oktor|[Mm]inister|[Kk]ardinaal|[Mm]gr\\.|[Kk]on\\.|[Pp]r\\.|[Gg]en\\.|[Jj]hr\\.|[Pp]ast\\.|[Pp]ater|[Zz]uster)'
const PART = "(?:(?:\\p{Lu}\\.){1,3}|\\p{Lu}[\\p{L}']*(?:-\\p{Lu}[\\p{L}]*)?|[1-9](?:e|ste|de))"
export const PARTICLE = "(?:van|de|der|den|het|'t|ten|ter|te|op|in|aan|en|la)"
export const LEAD = `(?:(?:${TITLE}|${PART}) {1,2}(?:(?:van|de|der|den|ten|ter|'t|la) ){0,3}){0,3}`
export const NUMBER =
  '(?: (?:ZZ|NZ|OZ|WZ|N|Z|O|W|[Nn]oord|[Zz]uid|[Oo]ost|[Ww]est)(?= \\d))?(?:,? (?:t\\/o )?(?:nr\\.? |nummer |no\\.? |huisnummer )?\\d{1,5}(?![\\d.,]\\d|\\d|[-/]\\d{1,2}[-/]\\d{2})(?: ?[-/]? ?(?:\\(?(?:achter|voor|boven|beneden|onder|tussen)(?:huis|woning)?\\)?|HUIS|BOVEN|ACHTER(?:HUIS)?|k\\d|unit \\w{1,3}|kamer \\d{1,3}|app(?:\\.|artement)? \\w{1,3}|[A-Z][- ]bis|bis|hs|huis|rood|zwart|rd|zw|[A-Z]\\d{1,3}(?!\\d)|[Bb]overs?|I{1,3}|[A-TV-Za-tv-z](?![\\p{L}\\x27])|\\d{1,4}(?= ?hoog|[-,\\s).]|$))(?![\\p{L}]))?(?: ?\\d? ?hoog)?(?! ?(?:euro|jaar|jr\\b|maanden|weken|dagen|uur|u\\b|min(?:uten)?\\b|keer|kinderen|%|EURO|JAAR|MAANDEN|WEKEN|DAGEN|UUR|KEER|KINDEREN)))'
