/** Words too common to be found by; they count only within an exact phrase. */

const FUNCTION_WORDS =
  'aan al alle alleen als ander andere bij binnen daar daarom dan dat de der deze die dit doch doen door dus een eens elk elke en er ergens geen had hadden hem het heb hebben hebt heeft hen hier hij hoe hun iemand iets ik in is ja je jij jou jouw jullie kan kon konden kun kunnen maar me mee meer men met mij mijn moet moeten moest na naar niet niets niks nog nou nu of om omdat ons onze ook op over per reeds steeds te tegen ten ter tijdens toch toen tot u uit uw van vanaf vanuit veel vaak via voor vooral waar waarbij waardoor waarom waarin waarvan wanneer want waren was wat we wel welk welke werd werden wie wij wil wilde willen word worden wordt zal ze zeer zelf zich zij zijn zo zoals zonder zou zouden'

/** Words people put around a question without meaning to look for them: question words, prepositions, and what leads up to it. */
const ASKING_WORDS =
  'aangaande behalve betreffende casus casussen gaan gaat gedurende geval gevallen graag hoelang hoevaak hoeveel hoever hoezo informatie inzake jegens krijgt mag mensen moesten mogen naast namens omtrent ondanks richting rond rondom sinds situatie situaties tegenover tussen vanwege volgens voorbeeld voorbeelden vraag vragen waaraan waarmee waarna waarnaar waarop waarover waartegen waartoe waarvoor wegens zoek zoeken zullen zult'

/** Function words that only tie other words together: with or without them a term means the same. */
const LINKING_WORDS = 'aan bij de een en het in met na naar of om op te ten ter tot uit van voor'

const LINKING: ReadonlySet<string> = new Set(LINKING_WORDS.split(' '))
const STOP_WORDS: ReadonlySet<string> = new Set(FUNCTION_WORDS.split(' '))
const ASKING: ReadonlySet<string> = new Set(ASKING_WORDS.split(' '))

/** Whether a folded word is a function word, which the index leaves out. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word)

/** Whether a folded word of a question only leads up to what is asked. */
export const isAskingWord = (word: string): boolean => ASKING.has(word)

/** Whether a folded word only ties others together. */
export const isLinkingWord = (word: string): boolean => LINKING.has(word)
