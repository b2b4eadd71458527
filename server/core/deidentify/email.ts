/** Finds e-mail addresses, also those written out to fool a machine ("naam at domein punt nl"). */
import { type Finding, findAll, whole } from './span.ts'

const ADDRESS =
  /(?<![\p{L}\d._%+'-])[\p{L}\d][\p{L}\d._%+'-]*(?:@ ?| @ | ?[[({](?:at|apenstaartje)[\])}] ?)[\p{L}\d](?:[\p{L}\d-]|\.(?=[\p{L}\d]))*\.\p{L}{2,}/giu
const SPACED =
  /(?<![\p{L}\d._%+'-])[\p{L}\d][\p{L}\d._%+'-]*(?: \. [\p{L}\d._-]+)* ?@ ?[\p{L}\d-]+(?: ?\. ?[\p{L}\d-]+)? ?\. ?(?:nl|com|org|net|eu|be|de|nu|info|frl)(?![\p{L}\d])/giu
const SPOKEN =
  /(?<![\p{L}\d._-])[\p{L}\d][\p{L}\d._-]*(?: (?:punt|dot|streepje) [\p{L}\d._-]+)* (?:at|apenstaart(?:je)?) [\p{L}\d-]+(?: ?(?:punt|dot|\.) ?)(?:nl|com|org|net|eu|be|de|nu)\b/giu
const CUT_OFF =
  /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]*@(?:gmail|hotmail|outlook|live|ziggo|kpnmail|yahoo|icloud|xs4all|planet|home)\b/giu

/** E-mail addresses; one that lost its ending is still one. */
export function findEmail(text: string): Finding[] {
  const patterns = [
    ...(text.includes('@') || /[[({](?:at|apenst)/i.test(text) ? [ADDRESS, CUT_OFF, SPACED] : []),
    ...(/ (?:at|apenstaart)/i.test(text) ? [SPOKEN] : []),
  ]
  return patterns.flatMap((pattern) =>
    findAll(text, pattern, (match) => ({
      ...whole(match),
      type: 'EMAIL',
      certainty: 'certain',
      reason: 'email',
    })),
  )
}
