import type { AusgabeEintrag, ausgaben, Registerfilter } from '@shared/contract/ausgaben'
import type { Handlers } from '@shared/contract/define'
import { suchform } from '@shared/domain/faelle/suchform'
import type { Konto } from '@shared/domain/konten/konto'
import type { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { erinnerungText } from '@shared/texts/ausgabehinweise'
import { ausgabeartLabels } from '@shared/texts/ausgaben'
import { formatZeitpunkt } from '@shared/texts/format'
import type { Ports } from '../../ports'
import { doDeed } from '../../store/deed'
import { readEinstellung } from '../../store/einstellungen'
import type { Db } from '../../store/tables'
import { gibAus } from './ausgeben'
import { erfragePlaetze, readPlatzanfragen } from './plaetzeErfragen'
import { pruefe } from './pruefen'
import { verzeichnisRepository } from './verzeichnis'
import { readZiele } from './ziele'

interface Needs {
  db: Db
  konto: Pick<Konto, 'id'>
  ports: Pick<Ports, 'today' | 'saveFile' | 'pickFolder' | 'readForeign'>
}

/** Lists that leave the office: the check before, the deed, and the register after. */
export function ausgabenHandlers({ db, konto, ports }: Needs): Handlers<{ ausgaben: typeof ausgaben }>['ausgaben'] {
  const verzeichnis = verzeichnisRepository(db)

  async function vermerke(
    feld: 'rueckmeldungAm' | 'geloeschtAm',
    vermerk: { id: string; version: number; am: Tag | null }
  ): Promise<void> {
    if (vermerk.am !== null && vermerk.am > ports.today()) refuse('befund.zukunft', { feld, tag: vermerk.am })
    const deed = { konto: konto.id, aktion: `ausgabe.${feld}`, objekt: `ausgabe:${vermerk.id}` }
    await doDeed(db, deed, (tx) => verzeichnisRepository(tx).setDay(vermerk, feld))
  }

  return {
    ziele: () => readZiele(db, ports.today()),
    pruefen: (auftrag) => pruefe(db, auftrag, ports.today()),
    ausgeben: ({ auftrag, freigabe }, run) => gibAus({ db, konto: konto.id, ports }, auftrag, freigabe, run),

    async platzanfragen() {
      const heute = ports.today()
      return { heute, anfragen: await readPlatzanfragen(db, heute) }
    },
    erfragePlaetze: (_, run) => erfragePlaetze({ db, konto: konto.id, ports }, run),

    async list({ text, filter, limit }) {
      const heute = ports.today()
      const alle = await verzeichnis.list(heute)
      const passende = alle.filter((eintrag) => keeps(filter, eintrag) && fitsText(text, eintrag))
      return {
        heute,
        eintraege: passende.slice(0, limit),
        total: passende.length,
        gesamt: alle.length,
        ueberfaellig: alle.filter((eintrag) => keeps('ueberfaellig', eintrag)).length,
        loeschungOffen: alle.filter((eintrag) => keeps('loeschung', eintrag)).length
      }
    },

    async read({ id }) {
      const heute = ports.today()
      const eintrag = (await verzeichnis.find(id, heute)) ?? refuse('ausgabe.fehlt', {})
      const { wert: briefkopf } = await readEinstellung(db, 'briefkopf')
      const { rueckmeldungBis, datei, loeschenBis } = eintrag
      const wartet = eintrag.stand === 'offen' || eintrag.stand === 'ueberfaellig'
      return {
        heute,
        eintrag,
        personen: await verzeichnis.readPersonen(id),
        erinnerung:
          wartet && rueckmeldungBis !== null
            ? erinnerungText({
                liste: listeText(eintrag),
                datei,
                rueckmeldungBis,
                loeschenBis,
                briefkopf,
                ausgegebenAm: formatZeitpunkt(eintrag.zeit).slice(0, 10)
              })
            : null
      }
    },

    async ofFall({ fall }) {
      const zeilen = await verzeichnis.ofFall(fall)
      const eintraege = await verzeichnis.list(ports.today())
      return eintraege.flatMap((eintrag) => (zeilen.get(eintrag.id) ?? []).map(({ angaben }) => ({ eintrag, angaben })))
    },

    beantwortet: (vermerk) => vermerke('rueckmeldungAm', vermerk),
    geloescht: (vermerk) => vermerke('geloeschtAm', vermerk)
  }
}

function keeps(filter: Registerfilter, { stand, loeschungOffen }: AusgabeEintrag): boolean {
  switch (filter) {
    case 'alle':
      return true
    case 'ohneAntwort':
      return stand === 'offen' || stand === 'ueberfaellig'
    case 'ueberfaellig':
      return stand === 'ueberfaellig'
    case 'loeschung':
      return loeschungOffen
  }
}

/** Every word somewhere in the entry, however it is spelled. */
function fitsText(text: string, eintrag: AusgabeEintrag): boolean {
  const { empfaenger, angebot, zweck, datei, konto } = eintrag
  const whole = suchform([listeText(eintrag), empfaenger, angebot, zweck, datei, konto].filter(Boolean).join(' '))
  return suchform(text)
    .split(' ')
    .every((word) => whole.includes(word))
}

const listeText = ({ art, angebot }: AusgabeEintrag) => [ausgabeartLabels[art], angebot].filter(Boolean).join(' ')
