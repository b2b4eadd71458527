/** Something wrong with a form that the user can mend. */
export interface FieldProblem {
  /** The id of the field; empty when the problem is not with one field. */
  readonly fieldId: string
  readonly message: string
}
