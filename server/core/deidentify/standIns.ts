/**
 * Signs of more than one byte that rules know by themselves, each as a control character that stands for it in the text
 * that the rules read: that text holds no others, and keeps to one byte a character.
 */

/** A dagger, before the day on which somebody died. */
export const DAGGER = '\u0080'
/** The signs for a woman and for a man. */
export const FEMALE = '\u0081'
export const MALE = '\u0082'
/** A telephone; twice for its emoji, which takes two code units. */
export const TELEPHONE = '\u0083'
