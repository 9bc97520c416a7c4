import type { Gesuchter, Person } from '@shared/domain/austausch/personen/person'

/** A row of a list and a person of the store, and whether they are one. */
export interface Personenpaar {
  zeile: Gesuchter
  person: Person
  selbe: boolean
  /** What the pair is about. */
  worum: string
}

/** Reads pairs, one per line: `+ row | person | about`; what begins with `#` is a heading. */
export function readPaare(text: string): Personenpaar[] {
  const zeilen = text.split('\n').filter((zeile) => /^[+-]/.test(zeile))
  return zeilen.map((zeile, stelle) => {
    const [eine = '', andere = '', worum = ''] = zeile
      .slice(1)
      .split('|')
      .map((teil) => teil.trim())
    const person = { ...alsPerson, ...readAngaben(andere), fall: `hand-${stelle}` }
    return { zeile: readAngaben(eine), person, selbe: zeile.startsWith('+'), worum: worum || zeile }
  })
}

const alsPerson = {
  ...{ fall: '', version: 1, kundennummer: null, nachname: null, vorname: null, geburtsdatum: null, bgNummer: null }
} satisfies Person

const angaben: Record<string, keyof Gesuchter> = {
  ...{ nr: 'kundennummer', bg: 'bgNummer', tel: 'telefon', plz: 'plz', ort: 'ort', geb: 'geburtsname' }
}

/** `Nachname; Vorname; 1990-05-12; nr:…; bg:…; tel:…; ort:…; geb:…; w`. */
function readAngaben(text: string): Gesuchter {
  const [nachname, vorname, geburtsdatum, ...rest] = text.split(';').map((teil) => teil.trim() || null)
  const gesuchter: { -readonly [N in keyof Gesuchter]: Gesuchter[N] } = {
    nachname: nachname ?? null,
    vorname: vorname ?? null,
    geburtsdatum: geburtsdatum ?? null
  }
  for (const teil of rest) {
    const [, name = '', wert] = /^(\w+)(?::(.*))?$/.exec(teil ?? '') ?? []
    const feld = angaben[name]
    if (feld && wert) gesuchter[feld] = wert
    else if (name === 'm' || name === 'w') gesuchter.geschlecht = name.toUpperCase()
    else throw new Error(`What is „${teil}“?`)
  }
  return gesuchter
}
