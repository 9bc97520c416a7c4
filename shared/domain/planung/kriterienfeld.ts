import { type Planungskriterien, planungskriterienVorgabe } from './kriterien'

type Gruppe = 'gewichte' | 'vorrang'

/** The path of one number or yes/no of the criteria: `gewichte.nahtlos`, `leer`. Quotas are none. */
export type Kriterienfeld =
  | Exclude<keyof Planungskriterien, Gruppe | 'quoten'>
  | { [G in Gruppe]: `${G}.${keyof Planungskriterien[G] & string}` }[Gruppe]

type Kriterienwert = number | boolean

/** All fields with what stands in them. */
export function werteOf({ gewichte, vorrang, quoten: _, ...rest }: Planungskriterien) {
  const named = (gruppe: Gruppe, werte: object) =>
    Object.entries(werte).map(([name, wert]) => [`${gruppe}.${name}`, wert])
  const alle = [...named('gewichte', gewichte), ...named('vorrang', vorrang), ...Object.entries(rest)]
  // The parts above are all there is.
  return Object.fromEntries(alle) as Record<Kriterienfeld, Kriterienwert>
}

/** Every field, in order. */
export const kriterienfelder = Object.keys(werteOf(planungskriterienVorgabe)) as Kriterienfeld[]

/** The criteria with another value in one field. */
export function withWert<K extends Planungskriterien>(kriterien: K, feld: Kriterienfeld, wert: Kriterienwert): K {
  const [gruppe, name] = feld.split('.') as [Gruppe, string | undefined]
  return { ...kriterien, [gruppe]: name === undefined ? wert : { ...kriterien[gruppe], [name]: wert } }
}

/** Fields in which two criteria differ; with `quoten` where those do. */
export function abweichungenOf(eine: Planungskriterien, andere: Planungskriterien): (Kriterienfeld | 'quoten')[] {
  const [a, b] = [werteOf(eine), werteOf(andere)]
  const felder = kriterienfelder.filter((feld) => a[feld] !== b[feld])
  return JSON.stringify(eine.quoten) === JSON.stringify(andere.quoten) ? felder : [...felder, 'quoten']
}
