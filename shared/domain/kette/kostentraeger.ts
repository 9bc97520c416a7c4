import type { ParameterName } from '../parameter/parameter'
import type { Tag } from '../zeitraum'
import { inOrderOfTime, type Schritt, zeitOf } from './schritt'

/** Who decides and pays for persons who get benefits under SGB II (DOMAIN 3.5); what is not here varies. */
const jeInstrument: Readonly<Record<string, string>> = {
  ...{ VB: 'JC', MAT: 'JC', AVGS_MAT: 'JC', AVGS_MPAV: 'JC', MAG: 'JC', STAB: 'JC', FF: 'JC', AGH: 'JC', EGZ: 'JC' },
  ...{ ESG: 'JC', ELB16E: 'JC', TAM16I: 'JC', GB16K: 'JC', SCHWER16H: 'JC', SELBST16C: 'JC', BOP: 'JC', EQ: 'JC' },
  ...{ ASA: 'JC', BAE: 'JC', KOMM16A: 'KREIS', BVB: 'AGENTUR', REHA: 'AGENTUR', ESF: 'ESF', LAND: 'LAND' },
  ...{ MIGRA: 'BUND', SPRACHPATEN: 'SONST', EHRENAMT: 'SONST' }
}

/** The rows of dated parameters, as `parameterOn` reads them. */
export type Parameterzeilen = readonly { name: ParameterName; gueltigVon: Tag; wert: string }[]

/** Who decides over FbW for a step that begins on a day: the Agentur since 2025 (§ 66a SGB II). */
export function fbwKostentraegerOn(tag: Tag, parameter: Parameterzeilen): string {
  const gueltig = parameter
    .filter(({ name, gueltigVon }) => name === 'fbwZustaendig' && gueltigVon <= tag)
    .toSorted((a, b) => a.gueltigVon.localeCompare(b.gueltigVon))
    .at(-1)
  return gueltig && /jobcenter/i.test(gueltig.wert) ? 'JC' : 'AGENTUR'
}

/** Who pays a step: as recorded, else as the table of instruments and courses says; `null` where that varies. */
export function kostentraegerOf(
  schritt: Pick<Schritt, 'kostentraeger' | 'kursart' | 'instrument' | 'plan' | 'ist'>,
  heute: Tag,
  parameter: Parameterzeilen
): string | null {
  const { kostentraeger, kursart, instrument } = schritt
  if (kostentraeger !== null) return kostentraeger
  if (kursart !== null) return kursart === 'KOMM' ? 'KREIS' : 'BAMF'
  if (instrument === 'FBW') return fbwKostentraegerOn(zeitOf(schritt).beginn ?? heute, parameter)
  return (instrument && jeInstrument[instrument]) || null
}

/** A step that somebody else decides over than the one before: applications and handovers take their time. */
export interface Kostentraegerwechsel {
  von: string
  zu: string
  /** The steps before and after, by key. */
  vor: string
  ab: string
}

/** Where the decision passes to somebody else on the way, in the order of time. */
export function wechselOf(
  schritte: readonly Schritt[],
  heute: Tag,
  parameter: Parameterzeilen
): Kostentraegerwechsel[] {
  const mit = inOrderOfTime(schritte).flatMap((schritt) => {
    const kostentraeger = kostentraegerOf(schritt, heute, parameter)
    return kostentraeger === null ? [] : [{ key: schritt.key, kostentraeger }]
  })
  return mit.flatMap(({ key, kostentraeger }, index) => {
    const vorher = mit[index - 1]
    return vorher && vorher.kostentraeger !== kostentraeger
      ? [{ von: vorher.kostentraeger, zu: kostentraeger, vor: vorher.key, ab: key }]
      : []
  })
}
