import { type Auftrag, MAX_PERSONEN } from '@shared/domain/ausgaben/auftrag'
import type { Profil } from '@shared/domain/ausgaben/empfaenger'
import { isFor, spaltenFor, vorgabeFor } from '@shared/domain/ausgaben/erlaubt'
import { type Ausgabespalte, spalten } from '@shared/domain/ausgaben/spalten'
import { vorlagen } from '@shared/domain/ausgaben/vorlagen'
import { fallFelder } from '@shared/domain/faelle/felder'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { fromColumns } from '../../store/columns'
import type { Db } from '../../store/tables'
import { type Kennungen, kennungenFor } from './kennungen'
import { kurseRepository, profilOf } from './kurse'
import type { Kurs, Listenzeile, Teilnahmeteil } from './listenzeile'
import { type Belegung, betroffene, type Personenkopf, readPersonen, readTeilnahmen, readZeiten } from './personen'
import { fallFelderFor } from './zellen'

/** A person the list could name, with what decides about it. */
export interface Listenperson extends Omit<Personenkopf, 'werte'> {
  status: string | null
  /** Left out by hand, or specially protected and nobody has said yet that it belongs there. */
  aufListe: boolean
}

/** A list before it is issued: for whom, which columns, which rows. */
export interface Zusammenstellung {
  profil: Profil
  empfaenger: { name: string; traeger: string | null }
  kurs: Kurs | null
  moeglich: readonly Ausgabespalte[]
  gewaehlt: readonly Ausgabespalte[]
  personen: readonly Listenperson[]
  /** Chosen cases that are gone. */
  fehlend: number
  zeilen: readonly Listenzeile[]
  /** TN-Kennungen that only this list brings into the world. */
  neueKennungen: Kennungen['neue']
}

/** Puts a list together and refuses whatever its recipient may not have. Changes nothing. */
export async function stelleZusammen(db: Db, auftrag: Auftrag, heute: Tag): Promise<Zusammenstellung> {
  const ziel = await findZiel(db, auftrag)
  if (!isFor(auftrag.art, ziel.profil))
    refuse(ziel.profil === 'oeffentlichkeit' ? 'ausgabe.keinePersonenliste' : 'ausgabe.empfaengerPasstNicht', {})
  const moeglich = spaltenFor(auftrag.art, ziel.profil)
  const gewaehlt = choose(auftrag, ziel.profil, moeglich)
  const liste = { ...ziel, moeglich, gewaehlt, personen: [], fehlend: 0, zeilen: [], neueKennungen: [] }
  if (auftrag.leer) return liste
  if (vorlagen[auftrag.art].zeilen === 'kurse') return { ...liste, zeilen: await kurszeilen(db, ziel, heute) }
  return { ...liste, ...(await personenzeilen(db, auftrag, ziel, gewaehlt)) }
}

interface Ziel extends Pick<Zusammenstellung, 'profil' | 'empfaenger' | 'kurs'> {
  /** Runs the list may speak of; `null` where it is about no provider. */
  kurse: readonly Kurs[] | null
}

async function findZiel(db: Db, { profil, durchfuehrung, traeger, empfaenger, leer }: Auftrag): Promise<Ziel> {
  const repository = kurseRepository(db)
  const kurs = durchfuehrung === null ? null : ((await repository.find(durchfuehrung)) ?? refuse('angebot.fehlt', {}))
  if (profil !== 'traeger' && profil !== 'sprachkurstraeger')
    return { profil, kurs, kurse: null, empfaenger: { name: empfaenger, traeger: null } }
  if (kurs) {
    const { id, name } = kurs.traeger
    return { profil: profilOf(kurs), kurs, kurse: [kurs], empfaenger: { name, traeger: id } }
  }
  // A form to be filled in can be for whoever asks for it.
  if (traeger === null && leer) return { profil, kurs, kurse: [], empfaenger: { name: empfaenger, traeger: null } }
  if (traeger === null) refuse('ausgabe.zielFehlt', {})
  const row = await db.selectFrom('traeger').select('name').where('id', '=', traeger).executeTakeFirst()
  const { name } = row ?? refuse('angebot.fehlt', {})
  const kurse = (await repository.ofTraeger(traeger)).filter((eine) => profilOf(eine) === profil)
  return { profil, kurs: null, kurse, empfaenger: { name, traeger } }
}

function choose({ art, spalten: wahl }: Auftrag, profil: Profil, moeglich: readonly Ausgabespalte[]) {
  if (wahl === null) return vorgabeFor(art, profil)
  const verboten = wahl.filter((spalte) => !moeglich.includes(spalte))
  if (verboten.length > 0)
    refuse('ausgabe.spalteUnzulaessig', { spalten: verboten.map((spalte) => spalten[spalte].heading) })
  return moeglich.filter((spalte) => wahl.includes(spalte))
}

const ohnePerson = {
  fall: null,
  werte: fromColumns(fallFelder, {}),
  zeiten: [],
  teilnahme: null,
  kennung: null
} as const

async function kurszeilen(db: Db, { kurs, kurse }: Ziel, heute: Tag): Promise<Listenzeile[]> {
  const gemeint = kurs ? [kurs] : (kurse ?? (await kurseRepository(db).all()))
  return gemeint
    .filter(({ ende }) => ende === null || ende >= heute)
    .map((eine): Listenzeile => ({ ...ohnePerson, kurs: eine }))
}

type Zeilenkopf = { fall: string; teilnahme: Teilnahmeteil | null; kurs: Kurs | null }

async function personenzeilen(db: Db, auftrag: Auftrag, ziel: Ziel, gewaehlt: readonly Ausgabespalte[]) {
  const koepfe = await findZeilen(db, auftrag, ziel)
  const gemeint = [...new Set(koepfe.map(({ fall }) => fall))]
  if (gemeint.length > MAX_PERSONEN) refuse('ausgabe.zuViele', { personen: gemeint.length, hoechstens: MAX_PERSONEN })
  const koepfeJe = Map.groupBy(koepfe, ({ fall }) => fall)
  const gelesen = await readPersonen(db, gemeint, fallFelderFor(gewaehlt))
  const [geprueft, ohne] = [new Set(auftrag.geschuetzte), new Set(auftrag.ohne)]
  const personen = gelesen.map(({ werte: _, ...person }): Listenperson => {
    const status = koepfeJe.get(person.fall)?.[0]?.teilnahme?.status ?? null
    const erlaubt = !person.besondersSchuetzenswert || geprueft.has(person.fall)
    return { ...person, status, aufListe: erlaubt && !ohne.has(person.fall) }
  })
  const aufListe = gelesen.filter((_, index) => personen[index]?.aufListe)
  const faelle = aufListe.map(({ fall }) => fall)
  const { traeger } = ziel.empfaenger
  const kennungen = traeger && gewaehlt.includes('tnKennung') ? await kennungenFor(db, traeger, faelle) : undefined
  const zeiten = gewaehlt.includes('einschraenkungen') ? await readZeiten(db, faelle) : new Map()
  const zeilen = aufListe.flatMap(({ fall, werte }) =>
    (koepfeJe.get(fall) ?? []).map(
      (kopf): Listenzeile => ({
        ...kopf,
        werte,
        zeiten: zeiten.get(fall) ?? [],
        kennung: kennungen?.byFall.get(fall) ?? null
      })
    )
  )
  return { personen, zeilen, fehlend: gemeint.length - gelesen.length, neueKennungen: kennungen?.neue ?? [] }
}

/** Who stands in which row: of chosen people each one, else everybody this kind of list is about. */
async function findZeilen(db: Db, auftrag: Auftrag, ziel: Ziel): Promise<Zeilenkopf[]> {
  const { art, faelle, monat } = auftrag
  if (vorlagen[art].monatlich && monat === null) refuse('ausgabe.monatFehlt', {})
  const kurse = new Map((ziel.kurse ?? (ziel.kurs ? [ziel.kurs] : [])).map((kurs) => [kurs.id, kurs]))
  const durchfuehrungen = [...kurse.keys()]
  if (!faelle && !ziel.kurse && !ziel.kurs) refuse('ausgabe.zielFehlt', {})
  const teilnahmen = await readTeilnahmen(db, faelle ? { faelle } : { durchfuehrungen })
  const erlaubte = teilnahmen.filter(belongsTo(ziel, kurse))
  const passende = betroffene(art, monat, erlaubte, ziel.kurse !== null).map(
    ({ fall, durchfuehrung, ...teilnahme }): Zeilenkopf => ({
      fall,
      teilnahme,
      kurs: kurse.get(durchfuehrung ?? '') ?? null
    })
  )
  if (!faelle) return passende
  const jePerson = Map.groupBy(passende, ({ fall }) => fall)
  return [...new Set(faelle)].flatMap(
    (fall): readonly Zeilenkopf[] => jePerson.get(fall) ?? [{ fall, teilnahme: null, kurs: ziel.kurs }]
  )
}

/** Which participations this recipient may hear of: a provider of its own, the Ausländerbehörde only as § 44a AufenthG says. */
function belongsTo(ziel: Ziel, kurse: ReadonlyMap<string, Kurs>) {
  return ({ durchfuehrung, kursart, verpflichtet }: Belegung): boolean => {
    if (ziel.kurse) return kurse.has(durchfuehrung ?? '')
    if (ziel.profil === 'auslaenderbehoerde') return verpflichtet === true && (kursart?.startsWith('IK_') ?? false)
    return true
  }
}
