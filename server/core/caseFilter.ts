// The one filter by which cases are listed, searched, counted and put in a letter.
import type * as codes from './codes.ts'

/**
 * One filter for lists, search, export and letter. Within a field any value will do, between fields all must hold.
 * There is no filter on province or size of municipality: counting by trial would tell what the fields themselves hide.
 */
export interface CaseFilter {
  readonly statuses?: readonly codes.CaseStatus[] | null
  readonly kinds?: readonly codes.CaseKind[] | null
  readonly regulationIds?: readonly string[] | null
  /** A provision stands for itself and everything under it: article 31 finds 31 lid 2 onder m, a regulation all its articles. */
  readonly provisionIds?: readonly string[] | null
  /** A main theme stands for itself and its threads. */
  readonly threadIds?: readonly string[] | null
  /** Years in which it happened. */
  readonly years?: readonly number[] | null
  readonly causes?: readonly codes.Cause[] | null
  readonly effects?: readonly codes.Effect[] | null
  readonly organisationKinds?: readonly codes.OrganisationKind[] | null
  readonly addressees?: readonly codes.Addressee[] | null
  readonly outcomes?: readonly codes.Outcome[] | null
  /** On which legal ground it was solved within the rules. */
  readonly legalGrounds?: readonly codes.LegalGround[] | null
  /** Rulings, reports and policy rules that were put beside the case. */
  readonly precedentIds?: readonly string[] | null
  /** Degrees of severity, 0 to 4. */
  readonly severities?: readonly number[] | null
  readonly severityMin?: number | null
}
