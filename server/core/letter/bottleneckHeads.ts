// The heads under which the tables of a letter tell which bottleneck it is and how it stands, for the tables and who reads them back.

/** Of columns: the name (K-7), the title and the state of the year. */
export const NAME_HEAD = 'Nr.'
export const TITLE_HEAD = 'Knelpunt'
export const STANDING_HEAD = 'Stand'

/** Of the row with the state of the year, in the table of one bottleneck. */
export const STANDING_ROW = 'Stand van zaken'
