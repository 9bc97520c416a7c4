import { type Auftrag, type Freigabe, VIELE_PERSONEN } from '@shared/domain/ausgaben/auftrag'
import { zulassungOf } from '@shared/domain/ausgaben/erlaubt'
import { spalten } from '@shared/domain/ausgaben/spalten'
import { refuse } from '@shared/errors'
import type { Zusammenstellung } from './zusammenstellen'

/** Shorter passwords are guessed when the file falls into wrong hands: there nobody counts the attempts. */
const KENNWORT_MINDESTENS = 12

/** Refuses a list that still lacks a decision nobody but a person can take. */
export function refuseUnready(liste: Zusammenstellung, { leer }: Auftrag, freigabe: Freigabe): void {
  const personen = new Set(liste.zeilen.flatMap(({ fall }) => fall ?? [])).size
  if (!leer && liste.zeilen.length === 0) refuse('ausgabe.leer', {})
  if (liste.profil === 'person' && personen > 1) refuse('ausgabe.nurEinePerson', { personen })
  if (liste.empfaenger.name === '') refuse('ausgabe.empfaengerFehlt', {})
  if (freigabe.zweck === '' || freigabe.rechtsgrundlage === '') refuse('ausgabe.zweckFehlt', {})
  refuseWithoutReason(liste, freigabe)
  if (personen > VIELE_PERSONEN && !freigabe.vieleBestaetigt) refuse('ausgabe.viele', { personen })
  const deletes = personen > 0 && liste.profil !== 'person'
  if (deletes && freigabe.loeschenBis === null) refuse('ausgabe.loeschfristFehlt', {})
  refuseUnlocked(personen > 0, freigabe)
}

function refuseWithoutReason({ profil, gewaehlt }: Zusammenstellung, { begruendungen }: Freigabe): void {
  const ohne = gewaehlt.filter(
    (spalte) => zulassungOf(profil, spalte) === 'bedarf' && !begruendungen[spalten[spalte].gruppe]
  )
  if (ohne.length > 0) refuse('ausgabe.begruendungFehlt', { spalten: ohne.map((spalte) => spalten[spalte].heading) })
}

function refuseUnlocked(mitPersonen: boolean, { format, schutz }: Freigabe): void {
  if (schutz.art === 'gegeben' && [...schutz.kennwort].length < KENNWORT_MINDESTENS)
    refuse('ausgabe.kennwortKurz', { mindestens: KENNWORT_MINDESTENS })
  if (schutz.art !== 'ohne' && format === 'csv') refuse('ausgabe.nurMappeVerschluesselt', {})
  if (schutz.art === 'ohne' && mitPersonen && schutz.grund === '') refuse('ausgabe.ohneKennwortOhneGrund', {})
}
