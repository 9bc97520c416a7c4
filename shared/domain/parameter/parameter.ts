import { z } from 'zod'
import { refuse } from '../../errors'
import type { Befund } from '../befund'
import { Tag } from '../zeitraum'
import { mitgelieferteParameter } from './mitgeliefert'

/** What changes by law or by decree, each with the kind of its value (DOMAIN 0.19). Amounts are whole cents. */
export const parameterArten = {
  leistungBezeichnung: 'text',
  planBezeichnung: 'text',
  mindestlohn: 'betrag',
  geringfuegigkeitsgrenze: 'betrag',
  ikursOhneJugendElternFrauen: 'jaNein',
  ikursFahrtkostenMindestkm: 'zahl',
  fbwZustaendig: 'text',
  kindZumutbarkeitMonate: 'zahl',
  ukraineTitelFortgeltungBis: 'tag',
  betreuungsschluesselU25: 'zahl',
  betreuungsschluesselUe25: 'zahl',
  /** The federal state whose holidays count as a hint, by its two letters. */
  feiertagsland: 'text',
  mpavPauschale: 'betrag',
  mpavPauschaleErhoeht: 'betrag'
} as const

export type ParameterArt = (typeof parameterArten)[keyof typeof parameterArten]
export type ParameterName = keyof typeof parameterArten
export const ParameterName = z.enum(Object.keys(parameterArten) as [ParameterName, ...ParameterName[]])

/** One row: a value and the day from which it counts. `wert` is text; its kind says how to read it. */
export const Parameter = z.object({
  name: ParameterName,
  gueltigVon: Tag,
  wert: z.string().min(1).max(120),
  quelle: z.string().max(200),
  version: z.int()
})
export type Parameter = z.infer<typeof Parameter>

interface Types {
  text: string
  tag: string
  zahl: number
  betrag: number
  jaNein: boolean
}
export type ParameterWert<N extends ParameterName> = Types[(typeof parameterArten)[N]]

/** The value that counts on a day. A day without a row is a refusal, never the value of another year. */
export function parameterOn<N extends ParameterName>(
  name: N,
  stichtag: string,
  rows: readonly Pick<Parameter, 'name' | 'gueltigVon' | 'wert'>[] = mitgelieferteParameter
): ParameterWert<N> {
  let latest: Pick<Parameter, 'gueltigVon' | 'wert'> | undefined
  for (const row of rows) {
    if (row.name !== name || row.gueltigVon > stichtag) continue
    if (!latest || latest.gueltigVon < row.gueltigVon) latest = row
  }
  if (!latest) refuse('parameter.fehlt', { name, tag: stichtag })
  return readParameterWert(name, latest.wert) as ParameterWert<N>
}

/** Whether the value can be read as what the parameter is. */
export function checkParameter({ name, wert }: Pick<Parameter, 'name' | 'wert'>): Befund[] {
  return isReadable(name, wert)
    ? []
    : [{ field: 'wert', error: { code: 'parameter.unpassend', details: { art: parameterArten[name] } } }]
}

function isReadable(name: ParameterName, wert: string): boolean {
  switch (parameterArten[name]) {
    case 'text':
      return wert.trim() !== ''
    case 'tag':
      return Tag.safeParse(wert).success
    case 'jaNein':
      return wert === 'true' || wert === 'false'
    case 'zahl':
      return /^\d{1,6}(\.\d{1,2})?$/.test(wert)
    case 'betrag':
      return /^\d{1,10}$/.test(wert)
  }
}

/** The stored text of a value as what it is; call it with what `checkParameter` found right. */
export function readParameterWert(name: ParameterName, wert: string): string | number | boolean {
  switch (parameterArten[name]) {
    case 'text':
    case 'tag':
      return wert
    case 'jaNein':
      return wert === 'true'
    case 'zahl':
    case 'betrag':
      return Number(wert)
  }
}
