import type { TerminWerte } from '../angebote/angebot'
import type { SatzWerte } from '../saetze/satzarten'
import type { Tag } from '../zeitraum'

/** The afternoon in half hours, from 12:00 to 18:00. */
export const nachmittag: readonly { von: string; bis: string }[] = Array.from({ length: 12 }, (_, nummer) => ({
  von: clock(12 * 60 + nummer * 30),
  bis: clock(12 * 60 + nummer * 30 + 30)
}))

/** Kinds of availability that say: I can. */
export const verfuegbar = ['FREI', 'WUNSCH'] as const

type Fenster = Pick<TerminWerte, 'wochentag' | 'von' | 'bis' | 'gueltigVon' | 'gueltigBis'>

/**
 * Hours from Monday to Friday between 12:00 and 18:00 in which the person can and has no meeting of a course, counted in
 * whole half hours, as things are on a day. `null` where nobody knows when the person can.
 */
export function freieNachmittagsstunden(
  verfuegbarkeit: readonly SatzWerte<'verfuegbarkeit'>[],
  termine: readonly Fenster[],
  heute: Tag
): number | null {
  const gilt = ({ gueltigVon, gueltigBis }: Fenster) =>
    (gueltigVon === null || gueltigVon <= heute) && (gueltigBis === null || gueltigBis >= heute)
  const jetzt = verfuegbarkeit.filter(gilt)
  if (jetzt.length === 0) return null
  const kann = jetzt.filter(({ art }) => (verfuegbar as readonly string[]).includes(art))
  const belegt: readonly Fenster[] = [...termine.filter(gilt), ...jetzt.filter(({ art }) => art === 'GESPERRT')]
  const frei = [1, 2, 3, 4, 5].flatMap((tag) =>
    nachmittag.filter(
      ({ von, bis }) =>
        kann.some((eine) => eine.wochentag === tag && eine.von <= von && eine.bis >= bis) &&
        !belegt.some((eine) => eine.wochentag === tag && eine.von < bis && eine.bis > von)
    )
  )
  return frei.length / 2
}

function clock(minuten: number): string {
  return `${String(Math.floor(minuten / 60)).padStart(2, '0')}:${String(minuten % 60).padStart(2, '0')}`
}
