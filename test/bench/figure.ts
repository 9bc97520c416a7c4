/** One line of the table that `npm run bench` prints. */
export interface Figure {
  what: string
  measured: number
  unit: string
  target: string
  met: boolean
}
