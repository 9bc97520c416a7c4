import { BELEGSPALTE } from '@shared/domain/ausgaben/beleg'
import { beiblaetter, type Listenmeta, metaRows } from '@shared/domain/ausgaben/listenmeta'
import { type Ausgabespalte, spalteOf } from '@shared/domain/ausgaben/spalten'
import type { Spaltenart } from '@shared/domain/ausgaben/spalten/spaltenart'
import { vorlagen } from '@shared/domain/ausgaben/vorlagen'
import { type Hinweislage, hinweiseOf, LEGENDE } from '@shared/texts/ausgabehinweise'
import { ausgabeartLabels, ZWECKBINDUNG } from '@shared/texts/ausgaben'
import type { Sheet, SheetColumn, SheetValue } from '../../excel/writeWorkbook'
import type { Lage } from './umstaende'

/** What the sheet is made of besides its columns and values. */
export interface Blattangaben {
  meta: Listenmeta
  lage: Lage
  titel: string
  /** One per row; none in a form to be filled in. */
  belege: readonly string[]
  hinweise: Omit<Hinweislage, 'titel' | 'mitPersonen' | 'ausfuellbar' | 'briefkopf' | 'monat'>
  /** So many empty rows to be filled in. */
  leereZeilen: number
  mitPersonen: boolean
}

const kinds = { text: 'text', monat: 'text', tag: 'day', zahl: 'number' } as const
/** Columns that say who somebody is stay in sight. */
const wer: readonly Ausgabespalte[] = ['tnKennung', 'kundennummer', 'nachname', 'vorname', 'kurstraeger']

/** The list as a sheet, with the help sheet and the hidden one beside it. */
export function blattOf(
  spalten: readonly Ausgabespalte[],
  rows: readonly (readonly SheetValue[])[],
  { meta, lage, titel, belege, hinweise, leereZeilen, mitPersonen }: Blattangaben
): Sheet {
  const offen = spalten.filter((spalte) => vorlagen[meta.art as keyof typeof vorlagen].ausfuellbar.includes(spalte))
  const ausfuellbar = offen.map((spalte) => spalteOf(spalte).heading)
  const hilfe = hinweiseOf({
    ...hinweise,
    titel,
    mitPersonen,
    ausfuellbar,
    briefkopf: lage.briefkopf,
    monat: meta.zeitraum
  })
  return {
    title: titel,
    tab: tabOf(meta),
    footer: mitPersonen ? ZWECKBINDUNG : 'Ohne Personendaten',
    legend: LEGENDE,
    frozenColumns: spalten.findLastIndex((spalte) => wer.includes(spalte)) + 1,
    columns: spalten.map((spalte) => columnOf(spalteOf(spalte), offen.includes(spalte), lage)),
    rows,
    emptyRows: leereZeilen,
    ...(belege.length > 0 && { tickets: { heading: BELEGSPALTE, texts: belege } }),
    beside: [
      { tab: beiblaetter.hinweise, widths: [22, 76], rows: hilfe },
      { tab: beiblaetter.meta, hidden: true, widths: [14, 60], rows: metaRows(meta) }
    ]
  }
}

function columnOf(
  { heading, zelle, breite, auswahl, hoechstens }: Spaltenart,
  isOpen: boolean,
  lage: Lage
): SheetColumn {
  return {
    heading,
    kind: kinds[zelle],
    width: breite,
    ...(auswahl && { choices: lage.wahl(auswahl) }),
    ...(isOpen && { input: hoechstens === undefined ? {} : { most: hoechstens } })
  }
}

const tabOf = ({ art }: Listenmeta) => ausgabeartLabels[art as keyof typeof ausgabeartLabels].replace(/ \(.*\)/, '')
