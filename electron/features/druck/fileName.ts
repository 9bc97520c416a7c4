import type { Fall } from '@shared/domain/faelle/fall'

/** A file name that every system takes: the Kundennummer where there is one, so that names stay out of folders. */
export function fileNameOf(
  { kundennummer, id }: Pick<Fall, 'kundennummer' | 'id'>,
  was = 'Fallzusammenfassung'
): string {
  const wer = (kundennummer ?? id.slice(0, 8)).replace(/[^A-Za-z0-9-]/g, '')
  return `${was} ${wer}.pdf`
}
