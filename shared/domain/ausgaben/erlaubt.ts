import { type Profil, type Zulassung, zulassungen } from './empfaenger'
import { type Ausgabespalte, spalten } from './spalten'
import { type Ausgabeart, vorlagen } from './vorlagen'

/** Whether a recipient may be told what stands in a column. */
export function zulassungOf(profil: Profil, spalte: Ausgabespalte): Zulassung {
  return zulassungen[profil][spalten[spalte].gruppe]
}

/** Whether a kind of list is for a recipient at all. */
export function isFor(art: Ausgabeart, profil: Profil): boolean {
  return vorlagen[art].empfaenger.includes(profil)
}

/** The columns a list of this kind can have for this recipient: what is forbidden is not among them. */
export function spaltenFor(art: Ausgabeart, profil: Profil): readonly Ausgabespalte[] {
  if (!isFor(art, profil)) return []
  return vorlagen[art].spalten.filter((spalte) => zulassungOf(profil, spalte) !== 'nein')
}

/** The columns a list has when nobody decides otherwise: everything that needs no reason. */
export function vorgabeFor(art: Ausgabeart, profil: Profil): readonly Ausgabespalte[] {
  return spaltenFor(art, profil).filter((spalte) => zulassungOf(profil, spalte) === 'ja')
}
