import type { Kette, Kettenschritt } from '@shared/contract/kette'
import { ketteOf, verworfeneOf } from '@shared/domain/kette/ketteOf'
import { kostentraegerOf, wechselOf } from '@shared/domain/kette/kostentraeger'
import { limitsOf } from '@shared/domain/kette/limits'
import { lueckenOf } from '@shared/domain/kette/luecken'
import type { Schritt } from '@shared/domain/kette/schritt'
import { sprachpauseOf } from '@shared/domain/kette/sprachpause'
import { needsBegruendung } from '@shared/domain/kette/vorVermittlung'
import { parameterOn } from '@shared/domain/parameter/parameter'
import type { Tag } from '@shared/domain/zeitraum'
import { fortgeltungBis, titelEndeOf } from '@shared/domain/zielgruppen/titelEnde'
import { readEinstellung } from '../../store/einstellungen'
import type { Db } from '../../store/tables'
import { ketteRepository } from './repository'

/** The Förderkette of a person with gaps, hints and who pays, as of a day. */
export async function readKette(db: Db, fall: string, heute: Tag): Promise<Kette> {
  const repository = ketteRepository(db)
  const person = await repository.person(fall)
  const saetze = await repository.saetze(fall)
  const parameter = await repository.parameter()
  const { wert: grenzen } = await readEinstellung(db, 'luecken')
  const schritte = ketteOf(saetze)
  const kontext = {
    heute,
    parameter: (name: (typeof parameter)[number]['name']) => parameterOn(name, heute, parameter)
  }
  const lage = {
    ...{ heute, schritte, geburtsdatum: person.geburtsdatum },
    titelEnde: titelEndeOf(person, fortgeltungBis(kontext))
  }
  const asStep = (schritt: Schritt): Kettenschritt => ({
    ...schritt,
    kostentraeger: kostentraegerOf(schritt, heute, parameter),
    hinweise: limitsOf(schritt, lage),
    begruendungFehlt: schritt.planstatus !== 'VERWORFEN' && !schritt.begruendung && needsBegruendung(schritt, heute)
  })
  const pause = sprachpauseOf(schritte, heute)
  return {
    heute,
    schritte: schritte.map(asStep),
    verworfene: verworfeneOf(saetze.kettenelement).map(asStep),
    luecken: lueckenOf(schritte, heute, grenzen),
    wechsel: wechselOf(schritte, heute, parameter),
    sprachpause: pause !== null && pause > grenzen.sprachpause ? pause : null,
    grenzen
  }
}
