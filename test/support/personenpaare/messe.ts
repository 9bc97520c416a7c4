import type { Person } from '@shared/domain/austausch/personen/person'
import { personenverzeichnis } from '@shared/domain/austausch/personen/verzeichnis'
import type { Personenpaar } from './notation'

/** How the rows of labelled pairs fare in a store that holds all their persons and many others. */
export interface Messung {
  dieselben: number
  /** Recognised without asking, rightly. */
  sicher: number
  /** Recognised, or proposed as the first candidate. */
  zuerst: number
  /** Recognised or proposed at all. */
  vorgeschlagen: number
  verschiedene: number
  /** Recognised without asking as somebody they are not: must never happen. */
  falschSicher: Personenpaar[]
  /** Two persons shown to a person as perhaps one. */
  unnoetigGefragt: Personenpaar[]
  /** The same person, and not proposed first. */
  verfehlt: Personenpaar[]
}

export function messePaare(paare: readonly Personenpaar[], umgebung: readonly Person[] = []): Messung {
  const verzeichnis = personenverzeichnis([...paare.map(({ person }) => person), ...umgebung], [])
  const messung: Messung = {
    ...{ dieselben: 0, sicher: 0, zuerst: 0, vorgeschlagen: 0, verschiedene: 0 },
    ...{ falschSicher: [], unnoetigGefragt: [], verfehlt: [] }
  }
  for (const paar of paare) {
    const treffer = verzeichnis.find(paar.zeile)
    const vorschlaege = treffer.art === 'zweifel' ? treffer.kandidaten.map(({ person }) => person.fall) : []
    const erkannt = treffer.art === 'sicher' ? treffer.person.fall : undefined
    if (erkannt !== undefined && (erkannt !== paar.person.fall || !paar.selbe)) messung.falschSicher.push(paar)
    if (paar.selbe) {
      const richtig = erkannt === paar.person.fall
      messung.dieselben++
      messung.sicher += Number(richtig)
      messung.vorgeschlagen += Number(richtig || vorschlaege.includes(paar.person.fall))
      if (richtig || vorschlaege[0] === paar.person.fall) messung.zuerst++
      else messung.verfehlt.push(paar)
    } else {
      messung.verschiedene++
      if (vorschlaege.includes(paar.person.fall)) messung.unnoetigGefragt.push(paar)
    }
  }
  return messung
}
