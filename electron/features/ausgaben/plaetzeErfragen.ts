import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Platzanfrage } from '@shared/contract/ausgaben'
import type { Run } from '@shared/contract/define'
import { isVeraltet, plaetzeAlterOn } from '@shared/domain/angebote/plaetze'
import { zeitlageOn } from '@shared/domain/angebote/zeitlage'
import type { Auftrag } from '@shared/domain/ausgaben/auftrag'
import type { Profil } from '@shared/domain/ausgaben/empfaenger'
import { addDays } from '@shared/domain/kalender'
import type { Tag } from '@shared/domain/zeitraum'
import { plaetzeanfrageText } from '@shared/texts/plaetzeanfrage'
import type { Ports } from '../../ports'
import { readEinstellung } from '../../store/einstellungen'
import type { Db } from '../../store/tables'
import { gibAus } from './ausgeben'
import { kurseRepository, profilOf } from './kurse'
import type { Kurs } from './listenzeile'
import { FRIST_TAGE, pruefe } from './pruefen'

interface Needs {
  db: Db
  konto: string
  ports: Pick<Ports, 'today' | 'pickFolder' | 'readForeign'>
}

/** Providers with runs whose free places nobody told for more than 14 days, each with a mail that asks for them. */
export async function readPlatzanfragen(db: Db, heute: Tag): Promise<Platzanfrage[]> {
  const kurse = Map.groupBy(await veraltete(db, heute), ({ traeger }) => traeger.id)
  const traeger = await db
    .selectFrom('traeger')
    .selectAll()
    .where('id', 'in', [...kurse.keys()])
    .execute()
  const { wert: briefkopf } = await readEinstellung(db, 'briefkopf')
  const lage = { bis: addDays(heute, FRIST_TAGE), behoerde: briefkopf.behoerde }
  return traeger
    .map(({ id, name, email, telefon, ansprechpartner }) => {
      const seine = (kurse.get(id) ?? []).map(({ id: kurs, titel, beginn, plaetze, plaetzeFrei, plaetzeStand }) => ({
        ...{ id: kurs, titel, beginn, plaetze, plaetzeFrei, plaetzeStand }
      }))
      return {
        id,
        name,
        email,
        telefon,
        durchfuehrungen: seine,
        text: plaetzeanfrageText(ansprechpartner, seine, lage)
      }
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'de'))
}

/** Writes the list of runs of every such provider into a folder it asks for, each registered; `null`: no folder was chosen. */
export async function erfragePlaetze(
  { db, konto, ports }: Needs,
  { signal, report }: Run<{ done: number; total: number }>
): Promise<{ dateien: string[] } | null> {
  const folder = await ports.pickFolder({ title: 'Ordner für die Listen der Träger wählen' })
  if (!folder) return null
  const heute = ports.today()
  const gemeint = new Map(
    (await veraltete(db, heute)).map((kurs) => [
      `${kurs.traeger.id} ${profilOf(kurs)}`,
      auftragOf(kurs.traeger.id, profilOf(kurs))
    ])
  )
  const dateien: string[] = []
  for (const auftrag of gemeint.values()) {
    signal.throwIfAborted()
    report({ done: dateien.length, total: gemeint.size })
    const { zweck, rechtsgrundlage, rueckmeldungBis, datei } = await pruefe(db, auftrag, heute)
    const saveFile = async ({ name }: { name?: string }) => join(folder, freeName(folder, name ?? datei))
    const ausgegeben = await gibAus(
      { db, konto, ports: { ...ports, saveFile } },
      auftrag,
      {
        ...{ zweck, rechtsgrundlage, rueckmeldungBis, datei, begruendungen: {}, loeschenBis: null },
        ...{ vieleBestaetigt: false, format: 'xlsx', schutz: { art: 'ohne', grund: '' } }
      },
      { signal, report: () => {} }
    )
    if (ausgegeben) dateien.push(ausgegeben.datei)
  }
  return { dateien }
}

const veraltete = async (db: Db, heute: Tag): Promise<Kurs[]> =>
  (await kurseRepository(db).all()).filter(
    (kurs) =>
      kurs.abgesagtAm === null &&
      zeitlageOn(heute, kurs) !== 'beendet' &&
      (kurs.plaetzeFrei === null || isVeraltet(plaetzeAlterOn(heute, kurs.plaetzeStand)))
  )

const auftragOf = (traeger: string, profil: Profil): Auftrag => ({
  ...{ art: 'kursplanungsliste', profil, traeger, durchfuehrung: null, empfaenger: '', faelle: null },
  ...{ geschuetzte: [], ohne: [], leer: false, monat: null, spalten: null }
})

/** Nothing that lies in the folder is written over. */
function freeName(folder: string, name: string): string {
  const [, stamm = name, endung = ''] = /^(.*?)(\.\w+)?$/.exec(name) ?? []
  for (let nummer = 1; ; nummer++) {
    const frei = nummer === 1 ? name : `${stamm} ${nummer}${endung}`
    if (!existsSync(join(folder, frei))) return frei
  }
}
