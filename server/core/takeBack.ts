// The short list of reasons for which a published case is changed afterwards.
/** Why a case is taken back or made coarser, so that the yearly account can count it; `other` asks for words. */
export const TAKE_BACK_GROUNDS = [
  'recognisable',
  'on_request',
  'incorrect',
  'stricter_rules',
  'other',
] as const
export type TakeBackGround = (typeof TAKE_BACK_GROUNDS)[number]
