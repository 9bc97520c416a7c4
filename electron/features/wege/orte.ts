import type { Wegebestand } from '@shared/domain/wege/tabelle/wegeplan'
import { wegeOf } from '@shared/domain/wege/wegeOf'
import { ortsschluessel } from '@shared/domain/wege/wegzeit'
import type { Db } from '../../store/tables'
import { wegeRepository } from './repository'

/** Every place that is named anywhere, each once, by name; with the ways and the places of the list. */
export async function readOrte(db: Db) {
  const repository = wegeRepository(db)
  const [orte, wegzeiten] = [await repository.orte(), await repository.wegzeiten()]
  const [ziele, wohnorte] = [await repository.ziele(), await repository.wohnorte()]
  const bekannt = new Map(orte.map((ort) => [ortsschluessel(ort.werte.name), ort]))
  const namen = [
    ...orte.map(({ werte }) => werte.name),
    ...wegzeiten.flatMap(({ ortA, ortB }) => [ortA, ortB]),
    ...ziele,
    ...wohnorte
  ]
  // The first that names a place says how it is spelt.
  const einmal = new Map(namen.toReversed().map((name) => [ortsschluessel(name), name]))
  return {
    orte,
    wegzeiten,
    ziele: new Set(ziele.map(ortsschluessel)),
    zeilen: [...einmal]
      .map(([key, name]) => ({ name, stand: null, werte: null, ...bekannt.get(key) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
  }
}

/** What a table is compared with, and the places to go to as they are spelt here. */
export async function readBestand(db: Db): Promise<Wegebestand & { ziele: string[] }> {
  const { orte, wegzeiten, zeilen, ziele } = await readOrte(db)
  const namen = zeilen.map(({ name }) => name)
  const lagen = orte.map(({ werte }) => werte)
  return {
    orte: namen,
    ziele: namen.filter((name) => ziele.has(ortsschluessel(name))),
    wegzeiten: wegzeiten.map((eine) => ({ ...eine, vonHand: eine.vonHand === 1 })),
    wege: wegeOf(wegzeiten, lagen)
  }
}
