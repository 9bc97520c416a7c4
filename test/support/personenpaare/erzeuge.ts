import type { Gesuchter } from '@shared/domain/austausch/personen/person'
import { type Zufall, zufall } from '@shared/domain/zufall'
import type { Herkunft } from './namen'
import type { Personenpaar } from './notation'
import { type Stamm, stammrolle } from './stamm'
import {
  asMojibake,
  onlyJahr,
  withAndererZiffer,
  withLostLetters,
  withSlip,
  withTagVertauscht,
  withTippfehler
} from './verfremden'

/** Pairs made by rule from spellings that belong together; the same seed makes the same pairs. */
export function erzeugePaare(herkuenfte: readonly Herkunft[], seed: number, jeRegel: number): Personenpaar[] {
  const z = zufall(seed)
  const next = stammrolle(herkuenfte, z)
  const make = (regeln: Record<string, Regel>, selbe: boolean) =>
    Object.entries(regeln).flatMap(([worum, regel]) =>
      Array.from({ length: jeRegel }, (_, stelle): Personenpaar => {
        const stamm = next()
        const { zeile, person = {} } = regel(stamm, z)
        const gespeichert = { ...stamm.person, ...person, fall: `${seed} ${worum} ${stelle}`, version: 1 }
        return { zeile, selbe, worum, person: gespeichert }
      })
    )
  return [...make(dieselben, true), ...make(verschiedene, false)]
}

type Regel = (
  stamm: Stamm,
  z: Zufall
) => { zeile: Gesuchter; person?: Partial<Stamm['person']> & { geburtsname?: string } }

/** What lists say of a person they mean. */
const dieselben: Record<string, Regel> = {
  'genau, mit Nummer': ({ person }) => ({ zeile: person }),
  'genau, Tag gleich': ({ person }) => ({ zeile: pick(person, 'nachname', 'vorname', 'geburtsdatum') }),
  'genau, ohne Tag': ({ person }) => ({ zeile: pick(person, 'nachname', 'vorname') }),
  'genau, 1. Januar und BG': ({ person }) => {
    const januar = { ...person, geburtsdatum: onlyJahr(person.geburtsdatum) }
    return { person: januar, zeile: pick(januar, 'nachname', 'vorname', 'geburtsdatum', 'bgNummer') }
  },
  'Umschrift, Nummer gleich': ({ person, andersGeschrieben }) => ({
    zeile: { ...andersGeschrieben, kundennummer: person.kundennummer }
  }),
  'Umschrift, Tag gleich': ({ person, andersGeschrieben }) => ({
    zeile: { ...andersGeschrieben, geburtsdatum: person.geburtsdatum }
  }),
  'Umschrift, Tag gleich, neue Nummer': ({ person, andersGeschrieben }, { int }) => ({
    zeile: { ...andersGeschrieben, geburtsdatum: person.geburtsdatum, kundennummer: `333B${int(200_000, 900_000)}` }
  }),
  'Umschrift, Tag und Monat vertauscht': ({ person, andersGeschrieben }, { int }) => {
    const tag = `${person.geburtsdatum.slice(0, 8)}${String(int(1, 12)).padStart(2, '0')}`
    const geburtsdatum = tag.slice(5, 7) === tag.slice(8) ? `${tag.slice(0, 5)}12-03` : tag
    return { person: { geburtsdatum }, zeile: { ...andersGeschrieben, geburtsdatum: withTagVertauscht(geburtsdatum) } }
  },
  'Umschrift, eine Ziffer im Datum': ({ person, andersGeschrieben }, z) => ({
    zeile: { ...andersGeschrieben, geburtsdatum: withAndererZiffer(person.geburtsdatum, z) }
  }),
  'Umschrift, nur das Jahr': ({ person, andersGeschrieben }) => ({
    zeile: { ...andersGeschrieben, geburtsdatum: onlyJahr(person.geburtsdatum) }
  }),
  'Umschrift, 1. Januar, Ort gleich': ({ person, andersGeschrieben }) => {
    const geburtsdatum = onlyJahr(person.geburtsdatum)
    return { person: { geburtsdatum }, zeile: { ...andersGeschrieben, geburtsdatum, ort: person.ort } }
  },
  'Umschrift, ohne Tag, Ort gleich': ({ person, andersGeschrieben }) => ({
    zeile: { ...andersGeschrieben, ort: person.ort }
  }),
  'Umschrift, ohne Tag, Nummer mit Schreibfehler': ({ person, andersGeschrieben }, z) => ({
    zeile: { ...andersGeschrieben, kundennummer: withSlip(person.kundennummer, z) }
  }),
  'Umschrift, vertauscht': ({ person, andersGeschrieben }) => ({
    zeile: {
      ...{ nachname: andersGeschrieben.vorname, vorname: andersGeschrieben.nachname },
      geburtsdatum: person.geburtsdatum
    }
  }),
  'Tippfehler im Nachnamen': ({ person }, z) => ({
    zeile: { ...pick(person, 'vorname', 'geburtsdatum'), nachname: withTippfehler(person.nachname, z) }
  }),
  'Tippfehler im Vornamen, Nachname umgeschrieben': ({ person, andersGeschrieben }, z) => ({
    zeile: {
      ...{ nachname: andersGeschrieben.nachname, vorname: withTippfehler(person.vorname, z) },
      geburtsdatum: person.geburtsdatum
    }
  }),
  'Tippfehler im Nachnamen, Ziffer im Datum': ({ person }, z) => ({
    zeile: {
      ...{ vorname: person.vorname, nachname: withTippfehler(person.nachname, z) },
      geburtsdatum: withAndererZiffer(person.geburtsdatum, z)
    }
  }),
  'verheiratet, Geburtsname bekannt': ({ person, andererNachname }) => ({
    person: { nachname: andererNachname, geburtsname: person.nachname },
    zeile: pick(person, 'nachname', 'vorname', 'geburtsdatum')
  }),
  'verheiratet, BG gleich': ({ person, andererNachname }) => ({
    zeile: { ...pick(person, 'vorname', 'geburtsdatum', 'bgNummer'), nachname: andererNachname }
  }),
  'Doppelname zur Hälfte': ({ person, andererNachname }, { chance }) => ({
    person: {
      nachname: chance(0.5) ? `${person.nachname}-${andererNachname}` : `${andererNachname}-${person.nachname}`
    },
    zeile: pick(person, 'nachname', 'vorname', 'geburtsdatum')
  }),
  'zweiter Vorname weggelassen': ({ person, andererVorname, andersGeschrieben }) => ({
    person: { vorname: `${person.vorname} ${andererVorname}` },
    zeile: { ...andersGeschrieben, geburtsdatum: person.geburtsdatum }
  }),
  'verlorene Buchstaben': ({ person }) => ({
    zeile: {
      ...{ nachname: withLostLetters(person.nachname), vorname: withLostLetters(person.vorname) },
      geburtsdatum: person.geburtsdatum
    }
  }),
  'doppelt umgewandelt': ({ person }) => ({
    zeile: {
      ...{ nachname: asMojibake(person.nachname), vorname: asMojibake(person.vorname) },
      geburtsdatum: person.geburtsdatum
    }
  }),
  'Anfangsbuchstabe, Ort gleich': ({ person, andersGeschrieben }) => ({
    zeile: {
      ...{ nachname: andersGeschrieben.nachname, vorname: `${person.vorname.slice(0, 1)}.` },
      ...pick(person, 'geburtsdatum', 'ort')
    }
  }),
  'nur ein Name': ({ person, andersGeschrieben }, z) => ({
    person: { nachname: z.pick(['-', 'XXX', 'o.N.']) },
    zeile: { nachname: andersGeschrieben.vorname, vorname: z.pick(['', '-']), geburtsdatum: person.geburtsdatum }
  })
}

/** Who is mistaken for somebody else. */
const verschiedene: Record<string, Regel> = {
  Zwillinge: ({ person, andererVorname }) => ({
    zeile: { ...pick(person, 'nachname', 'geburtsdatum'), vorname: andererVorname }
  }),
  'Zwillinge in einem Haushalt, Nummern nebeneinander': ({ person, andererVorname }, z) => ({
    zeile: {
      ...{ ...person, vorname: andererVorname },
      kundennummer: withSlip(person.kundennummer, z)
    }
  }),
  'Geschwister, beide 1. Januar': ({ person, andererVorname }) => {
    const geburtsdatum = onlyJahr(person.geburtsdatum)
    return {
      person: { geburtsdatum },
      zeile: { ...pick(person, 'nachname', 'bgNummer'), vorname: andererVorname, geburtsdatum }
    }
  },
  'Vater und Sohn desselben Namens': ({ person }, { int }) => ({
    zeile: {
      ...pick(person, 'nachname', 'vorname', 'ort'),
      geburtsdatum: fruehererTag(person.geburtsdatum, int(22, 40), int(13, 28))
    }
  }),
  'Vater und Sohn desselben Namens in einem Haushalt, Nummern nebeneinander': ({ person }, z) => ({
    zeile: {
      ...{ ...person, kundennummer: withSlip(person.kundennummer, z) },
      geburtsdatum: fruehererTag(person.geburtsdatum, z.int(22, 40), z.int(13, 28))
    }
  }),
  'gleicher Name, anderer Tag, andere Nummer': ({ person }, { int }) => ({
    zeile: {
      ...pick(person, 'nachname', 'vorname', 'geschlecht'),
      ...{
        geburtsdatum: fruehererTag(person.geburtsdatum, int(3, 9), int(13, 28)),
        kundennummer: `333C${int(200_000, 900_000)}`
      }
    }
  }),
  'gleicher Name, 1. Januar, andere Nummer': ({ person }, { int }) => {
    const geburtsdatum = onlyJahr(person.geburtsdatum)
    return {
      person: { geburtsdatum },
      zeile: { ...pick(person, 'nachname', 'vorname'), geburtsdatum, kundennummer: `333D${int(200_000, 900_000)}` }
    }
  },
  'gleicher Name, 1. Januar, andere BG': ({ person }, { int }) => {
    const geburtsdatum = onlyJahr(person.geburtsdatum)
    return {
      person: { geburtsdatum },
      zeile: { ...pick(person, 'nachname', 'vorname'), geburtsdatum, bgNummer: `49811BG00${int(10_000, 90_000)}` }
    }
  },
  Ehepaar: ({ person, andererVorname }, { int }) => ({
    zeile: {
      ...pick(person, 'nachname', 'bgNummer', 'telefon', 'plz', 'ort'),
      ...{ vorname: andererVorname, geburtsdatum: fruehererTag(person.geburtsdatum, int(1, 8), int(13, 28)) }
    }
  }),
  'selber Vorname und Tag, anderer Nachname': ({ person, andererNachname }) => ({
    zeile: { ...pick(person, 'vorname', 'geburtsdatum'), nachname: andererNachname }
  }),
  'gleicher Name ohne Tag, andere Nummer': ({ person }, { int }) => ({
    zeile: { ...pick(person, 'nachname', 'vorname'), kundennummer: `333E${int(200_000, 900_000)}` }
  }),
  'fremde Nummer': ({ person, andererNachname, andererVorname }, { int }) => ({
    zeile: {
      ...{ nachname: andererNachname, vorname: andererVorname, kundennummer: person.kundennummer },
      geburtsdatum: fruehererTag(person.geburtsdatum, int(3, 20), int(13, 28))
    }
  })
}

function pick<T extends object, N extends keyof T>(von: T, ...namen: N[]): Pick<T, N> {
  return Object.fromEntries(namen.map((name) => [name, von[name]])) as Pick<T, N>
}

/** So many years before, on another day of another month. */
function fruehererTag(tag: string, jahre: number, neuerTag: number): string {
  const monat = (Number(tag.slice(5, 7)) % 12) + 1
  return `${Number(tag.slice(0, 4)) - jahre}-${String(monat).padStart(2, '0')}-${neuerTag}`
}
