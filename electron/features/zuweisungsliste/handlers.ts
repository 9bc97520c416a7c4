import { basename } from 'node:path'
import type { Handlers } from '@shared/contract/define'
import type { zuweisungsliste } from '@shared/contract/zuweisungsliste'
import type { Konto } from '@shared/domain/konten/konto'
import { spaltenFor, type Zuweisungswahl } from '@shared/domain/zuweisungsliste/zuweisungsliste'
import { refuse } from '@shared/errors'
import { formatTag } from '@shared/texts/format'
import { writeWorkbook } from '../../excel/writeWorkbook'
import type { Ports } from '../../ports'
import { doDeed } from '../../store/deed'
import { readEinstellung } from '../../store/einstellungen'
import type { Db } from '../../store/tables'
import { writeWhole } from '../../store/writeWhole'
import { type Kurs, readOrCreateKennungen, zuweisungRepository } from './repository'
import { cellFor, type Umstaende, zuweisungssheet } from './sheet'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
  ports: Pick<Ports, 'today' | 'saveFile'>
}

interface Auftrag {
  durchfuehrung: string
  faelle: readonly string[] | null
  wahl: Zuweisungswahl
}

/** The list that tells a provider who is to come. */
export function zuweisungslisteHandlers({
  db,
  konto,
  ports
}: Needs): Handlers<{ zuweisungsliste: typeof zuweisungsliste }>['zuweisungsliste'] {
  const repository = zuweisungRepository(db)

  async function read({ durchfuehrung, faelle, wahl }: Auftrag) {
    const kurs = (await repository.findKurs(durchfuehrung)) ?? refuse('angebot.fehlt', {})
    const gemeint = [...new Set(faelle ?? (await repository.findTeilnehmende(durchfuehrung)))]
    const personen = await repository.readPersonen(durchfuehrung, gemeint)
    const umstaende = await readUmstaende(db, kurs, wahl)
    return { kurs, personen, umstaende, spalten: spaltenFor(wahl), fehlend: gemeint.length - personen.length }
  }

  return {
    async vorschau(auftrag) {
      const { kurs, personen, umstaende, spalten, fehlend } = await read(auftrag)
      return {
        heute: ports.today(),
        titel: kurs.titel,
        traeger: kurs.traeger.name,
        spalten: spalten.map((spalte) => ({
          spalte,
          ausgefuellt:
            spalte === 'tnKennung'
              ? personen.length
              : personen.filter((person) => cellFor(spalte, person, umstaende) !== null).length
        })),
        personen: personen.map(({ fall, nachname, vorname, geburtsdatum, status, besondersSchuetzenswert }) => {
          return { fall, nachname, vorname, geburtsdatum, status, besondersSchuetzenswert }
        }),
        fehlend
      }
    },

    async save(auftrag) {
      const { kurs, personen, umstaende, spalten } = await read(auftrag)
      if (personen.length === 0) refuse('zuweisungsliste.leer', {})
      const file = await ports.saveFile({
        title: 'Zuweisungsliste speichern',
        name: `${fileNameOf(`Zuweisungsliste ${kurs.titel} ${formatTag(ports.today())}`)}.xlsx`,
        filters: [{ name: 'Excel-Arbeitsmappe', extensions: ['xlsx'] }]
      })
      if (file === undefined) return { datei: null, personen: 0 }
      // Noted before it is written: a list outside that the trail does not know of would be worse than the reverse.
      const deed = {
        konto: konto.id,
        aktion: 'zuweisungsliste.ausgegeben',
        objekt: `traeger:${kurs.traeger.id}`,
        felder: [`durchfuehrung:${auftrag.durchfuehrung}`, ...spalten, ...personen.map(({ fall }) => `fall:${fall}`)]
      }
      const kennungen = await doDeed(db, deed, (tx) =>
        readOrCreateKennungen(
          tx,
          kurs.traeger.id,
          personen.map(({ fall }) => fall)
        )
      )
      const mitKennung = personen.map((person) => ({ kennung: kennungen.get(person.fall)!, person }))
      const titel = `Zuweisungsliste: ${kurs.titel} – ${kurs.traeger.name}`
      const sheet = zuweisungssheet(titel, spalten, mitKennung, umstaende)
      await writeWhole(file, await writeWorkbook(sheet))
      return { datei: basename(file), personen: personen.length }
    }
  }
}

async function readUmstaende(db: Db, kurs: Kurs, wahl: Zuweisungswahl): Promise<Umstaende> {
  const { wert: briefkopf } = await readEinstellung(db, 'briefkopf')
  const codes = await db
    .selectFrom('code')
    .select(['liste', 'code', 'label', 'kurz', 'aktiv'])
    .where('liste', 'in', ['niveau', 'zeitmodell'])
    .orderBy('sort')
    .execute()
  const kurz = new Map(codes.map(({ liste, code, label, kurz: wort }) => [`${liste} ${code}`, wort ?? label]))
  return {
    kurs,
    wahl,
    briefkopf,
    kurz: (liste, code) => kurz.get(`${liste} ${code}`) ?? code,
    zeitmodelle: codes
      .filter(({ liste, aktiv }) => liste === 'zeitmodell' && aktiv === 1)
      .map(({ kurz: wort, label }) => wort ?? label)
  }
}

/** Without what Windows does not take in the name of a file. */
const fileNameOf = (text: string) =>
  text
    .replace(/[\\/:*?"<>|]/g, '-')
    .replace(/\s+/g, ' ')
    .slice(0, 120)
    .trim()
