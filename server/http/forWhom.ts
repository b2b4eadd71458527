// Refuses what a page of one person sends in the session of another, before anything of it is read.
import type { RequestHandler } from 'express'
import { FOR_WHOM_HEADER, forWhom, OTHER_PERSON, otherPersonText } from '#core/forWhom.ts'
import type { Deps } from '#usecases/deps.ts'
import { viewerOf } from './session.ts'

/** Programs do not say for whom they ask and go on; so does a page whose session ended, as a visitor. */
export const refuseOtherPerson =
  ({ db, now }: Pick<Deps, 'db' | 'now'>): RequestHandler =>
  (request, response, next) => {
    const drawnFor = request.get(FOR_WHOM_HEADER)
    const viewer = drawnFor === undefined ? null : viewerOf(db, request, now())
    if (!viewer || forWhom(viewer) === drawnFor) return next()
    response.status(409).json({
      message: otherPersonText,
      errors: [{ message: otherPersonText, extensions: { code: OTHER_PERSON } }],
    })
  }
