import type { Gesuchter, Person } from '@shared/domain/austausch/personen/person'
import type { Zufall } from '@shared/domain/zufall'
import type { Herkunft } from './namen'

type Angaben = { [N in keyof Omit<Required<Gesuchter>, 'tnKennung' | 'geburtsname'>]: string }

/** An invented person, and what somebody else might write of it. */
export interface Stamm {
  person: Angaben
  /** The same name in other spellings. */
  andersGeschrieben: { nachname: string; vorname: string }
  /** Other names of the same origin. */
  andererVorname: string
  andererNachname: string
}

/** Makes invented persons; no two have the same surname and first name. */
export function stammrolle(herkuenfte: readonly Herkunft[], z: Zufall): () => Stamm {
  const vergeben = new Set<string>()
  let nummer = 100_000
  return () => {
    for (;;) {
      const herkunft = z.pick(herkuenfte)
      const geschlecht = z.pick(['M', 'W'])
      const vornamen = geschlecht === 'M' ? herkunft.maennlich : herkunft.weiblich
      const [vorname, nachname] = [z.pick(vornamen), z.pick(herkunft.familie)]
      const name = `${nachname[0]} ${vorname[0]}`
      if (vergeben.has(name)) continue
      vergeben.add(name)
      nummer += 137
      return {
        person: {
          ...{ nachname: z.pick(nachname), vorname: z.pick(vorname), geburtsdatum: someTag(z), geschlecht },
          ...{ kundennummer: `498A${nummer}`, bgNummer: `49802BG${String(nummer).padStart(7, '0')}` },
          ...{ telefon: `0151 ${nummer}${z.int(10, 99)}`, plz: z.pick(orte)[0], ort: z.pick(orte)[1] }
        },
        andersGeschrieben: { nachname: z.pick(nachname), vorname: z.pick(vorname) },
        andererVorname: z.pick(z.pick(vornamen.filter((einer) => einer !== vorname))),
        andererNachname: z.pick(z.pick(herkunft.familie.filter((einer) => einer !== nachname)))
      }
    }
  }
}

/** Persons who are only there: they share surnames and first names with the others, but not both. */
export function someUmgebung(next: () => Stamm, anzahl: number): Person[] {
  return Array.from({ length: anzahl }, (_, stelle) => ({ ...next().person, fall: `umgebung-${stelle}`, version: 1 }))
}

const orte = [
  ['05112', 'Ellerwiek'],
  ['05129', 'Oberfinken'],
  ['05133', 'Heidbruchsen']
] as const

/** Neither 1 January nor a day that is the same with day and month exchanged. */
function someTag({ int }: Zufall): string {
  const [jahr, monat, tag] = [int(1958, 2006), int(1, 12), int(2, 28)]
  const zweistellig = (zahl: number) => String(zahl).padStart(2, '0')
  return `${jahr}-${zweistellig(monat)}-${zweistellig(tag === monat ? tag + 1 : tag)}`
}
