import { biff, biffRecords } from './biff'

/** Where the length of a formula stands in its cell's record (MS-XLS 2.4.127). */
const FORMULA_LENGTH = 20

/** Formulas beside the cells: of arrays, shared ones, tables of data, names, rules of input and of colour. */
const formulas: readonly number[] = [0x0221, 0x04bc, 0x0236, 0x0218, 0x0223, 0x0023, 0x01be, 0x01b1]

/**
 * The stream of an .xls with its results and without its formulas: nobody needs them here, and the library can be made
 * to go round in circles in them.
 */
export function withoutFormulas(stream: Buffer): Buffer {
  const plain = Buffer.from(stream)
  for (const { id, start, end } of biffRecords(stream)) {
    if (id === biff.formula && end - start >= FORMULA_LENGTH + 2) plain.writeUInt16LE(0, start + FORMULA_LENGTH)
    else if (formulas.includes(id)) plain.writeUInt16LE(biff.interfaceHeader, start - 4)
  }
  return plain
}
