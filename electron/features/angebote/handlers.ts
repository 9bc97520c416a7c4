import type { Angebotsart, angebote } from '@shared/contract/angebote'
import type { Handlers } from '@shared/contract/define'
import { durchfuehrungFelder, terminFelder, traegerFelder } from '@shared/domain/angebote/angebot'
import { checkDurchfuehrung, checkTermine } from '@shared/domain/angebote/checkAngebot'
import { withPlaetzeStand } from '@shared/domain/angebote/plaetze'
import { standortOf } from '@shared/domain/angebote/standort'
import { zeitlageOn } from '@shared/domain/angebote/zeitlage'
import { refuseOn } from '@shared/domain/befund'
import { normalizeTexte } from '@shared/domain/faelle/normalizeFall'
import { suchform, suchformAusgeschrieben, suchformOf } from '@shared/domain/faelle/suchform'
import type { Konto } from '@shared/domain/konten/konto'
import { refuse } from '@shared/errors'
import type { Ports } from '../../ports'
import { doDeed } from '../../store/deed'
import type { Db } from '../../store/tables'
import { feiertageFor } from './feiertage'
import { angeboteRepository, artOf } from './repository'
import { standorteHandlers } from './standorte'
import { standorteRepository } from './standorteRepository'
import { readUebersicht } from './uebersicht'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
  ports: Pick<Ports, 'today'>
}

/** Providers and their runs: looking, adding, changing. */
export function angeboteHandlers({ db, konto, ports }: Needs): Handlers<{ angebote: typeof angebote }>['angebote'] {
  const repository = angeboteRepository(db)
  const standorte = standorteRepository(db)

  return {
    ...standorteHandlers({ db, konto }),

    async list({ text, zeitlagen, art, ort, limit }) {
      const heute = ports.today()
      const alle = await repository.listDurchfuehrungen()
      const fits = fitsText(text)
      const passende = alle
        .map((eine) => ({ ...eine, zeitlage: zeitlageOn(heute, eine) }))
        .filter(
          (eine) =>
            zeitlagen.includes(eine.zeitlage) &&
            (art === null || eine[art.liste] === art.code) &&
            (ort === null || eine.standort === ort) &&
            fits([eine.titel, eine.traegerName, eine.standort, eine.massnahmeNr, eine.kursKennung])
        )
        .toSorted(nextFirst)
      const gezeigt = passende.slice(0, limit)
      const zubehoer = await repository.readZubehoer(gezeigt.map(({ id }) => id))
      return {
        heute,
        total: passende.length,
        gesamt: alle.length,
        zeilen: gezeigt.map((eine) => ({ ...eine, ...zubehoer(eine.id) })),
        arten: artenOf(alle.flatMap((eine) => artOf(eine) ?? [])),
        orte: [...new Set(alle.flatMap(({ standort }) => standort ?? []))].sort((a, b) => a.localeCompare(b, 'de'))
      }
    },

    async read({ id }) {
      const durchfuehrung = (await repository.find(id)) ?? refuse('angebot.fehlt', {})
      const traeger = (await repository.findTraeger(durchfuehrung.traeger)) ?? refuse('angebot.fehlt', {})
      const heute = ports.today()
      return {
        heute,
        durchfuehrung,
        traeger,
        standort: standortOf(await standorte.ofTraeger(traeger.id), traeger.id, durchfuehrung.standort) ?? null,
        zeitlage: zeitlageOn(heute, durchfuehrung),
        feiertage: await feiertageFor(db, durchfuehrung, heute),
        teilnehmende: await repository.readTeilnehmende(id)
      }
    },

    async uebersicht(frage) {
      const heute = ports.today()
      const { alle, zeilen } = await readUebersicht(db, frage, heute)
      const occurring = (feld: 'ort' | 'niveauVon' | 'zeitmodell') =>
        [...new Set(alle.flatMap((zeile) => zeile[feld] ?? []))].sort((a, b) => a.localeCompare(b, 'de'))
      return {
        heute,
        gesamt: alle.length,
        zeilen,
        arten: artenOf(alle.flatMap((eine) => artOf(eine) ?? [])),
        orte: occurring('ort'),
        niveaus: occurring('niveauVon'),
        zeitmodelle: occurring('zeitmodell')
      }
    },

    traeger: () => repository.listTraeger(),

    saveTraeger({ stand, werte: eingabe }) {
      const werte = normalizeTexte(traegerFelder, eingabe)
      if (werte.name === null) refuse('befund.pflicht', { feld: 'name' })
      return doDeed(db, deedOf('traeger', stand, Object.keys(werte)), (tx, vorgang) =>
        angeboteRepository(tx).saveTraeger(vorgang, stand, werte)
      )
    },

    async removeTraeger(stand) {
      const anzahl = await repository.countDurchfuehrungen(stand.id)
      if (anzahl > 0) refuse('traeger.hatDurchfuehrungen', { anzahl })
      await doDeed(
        db,
        { konto: konto.id, aktion: 'traeger.entfernt', objekt: `traeger:${stand.id}` },
        async (tx, vorgang) => {
          const inTx = standorteRepository(tx)
          for (const einer of await inTx.ofTraeger(stand.id)) await inTx.remove(vorgang, einer)
          await angeboteRepository(tx).remove(vorgang, 'traeger', stand)
        }
      )
    },

    async save({ stand, traeger, werte: eingabe, termine: eingegeben }) {
      const heute = ports.today()
      const vorher = stand ? await repository.find(stand.id) : undefined
      const werte = withPlaetzeStand(normalizeTexte(durchfuehrungFelder, eingabe), vorher, heute)
      if (werte.titel === null) refuse('befund.pflicht', { feld: 'titel' })
      const termine = eingegeben.map((termin) => normalizeTexte(terminFelder, termin))
      refuseOn([...checkDurchfuehrung(werte, heute), ...checkTermine(termine, werte)])
      if (stand && !vorher) refuse('angebot.fehlt', {})
      if (!(await repository.findTraeger(traeger))) refuse('angebot.fehlt', {})
      return doDeed(db, deedOf('durchfuehrung', stand, Object.keys(werte)), (tx, vorgang) =>
        angeboteRepository(tx).save(vorgang, stand, { traeger, werte, termine })
      )
    },

    async remove(stand) {
      const anzahl = await repository.countIn(stand.id)
      if (anzahl > 0) refuse('angebot.hatTeilnahmen', { anzahl })
      await doDeed(
        db,
        { konto: konto.id, aktion: 'durchfuehrung.entfernt', objekt: `durchfuehrung:${stand.id}` },
        (tx, vorgang) => angeboteRepository(tx).remove(vorgang, 'durchfuehrung', stand)
      )
    }
  }

  function deedOf(tabelle: 'traeger' | 'durchfuehrung', stand: { id: string } | null, felder: readonly string[]) {
    const aktion = `${tabelle}.${stand ? 'geaendert' : 'angelegt'}`
    return { konto: konto.id, aktion, objekt: stand ? `${tabelle}:${stand.id}` : tabelle, felder }
  }
}

type Sortiert = { zeitlage: string; beginn: string | null; titel: string }

/** What runs or is to come in the order of its beginning; what has ended the other way round, behind. */
function nextFirst(a: Sortiert, b: Sortiert): number {
  const [altA, altB] = [a.zeitlage === 'beendet', b.zeitlage === 'beendet']
  if (altA !== altB) return altA ? 1 : -1
  const nachBeginn = (a.beginn ?? '9999').localeCompare(b.beginn ?? '9999')
  return (altA ? -nachBeginn : nachBeginn) || a.titel.localeCompare(b.titel, 'de')
}

/** Every typed word is somewhere in it („kurs“ in „Integrationskurs“), in one spelling or the other. */
function fitsText(text: string): (teile: readonly (string | null)[]) => boolean {
  const lesarten = [suchform(text), suchformAusgeschrieben(text)].map((eine) => eine.split(' ').filter(Boolean))
  return (teile) => {
    const ganz = suchformOf(teile)
    return lesarten.some((lesart) => lesart.every((gesucht) => ganz.includes(gesucht)))
  }
}

function artenOf(arten: readonly Angebotsart[]): Angebotsart[] {
  return [...new Map(arten.map((art) => [`${art.liste} ${art.code}`, art])).values()]
}
