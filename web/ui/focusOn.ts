// Leads the keyboard to a field by its id: what had the focus goes away, or the field is what is asked for now.

/** Whether there is such a field on the page. */
export function focusOn(id: string): boolean {
  const field = document.getElementById(id)
  field?.focus()
  return field !== null
}
