import type { Druckauftrag } from '@shared/contract/druck'
import type { Blattart } from '@shared/domain/druck/blattart'
import { makeBesuchsliste } from '../features/absolventen/besuchsliste'
import { makeUebersichtsblatt } from '../features/angebote/uebersichtsblatt'
import type { Blatt, MakeBlatt } from '../features/druck/blatt'
import { makeFallzusammenfassungen } from '../features/druck/fallzusammenfassung'
import { makeKettenblatt } from '../features/druck/kettenblatt'
import { makeUebergabebogen } from '../features/druck/uebergabebogen'
import { makeBriefe } from '../features/einladungen/brief'
import { makeEtiketten } from '../features/einladungen/etiketten'
import { makeEinladungsliste } from '../features/einladungen/liste'
import { makeArbeitsliste } from '../features/heute/arbeitsliste'
import { makeWochenplan } from '../features/kombination/wochenplan'
import { makeBedarfsmeldung } from '../features/planung/bedarfsmeldung'
import { makeProtokollblatt } from '../features/planung/protokollblatt'
import { makeVorschlagsliste } from '../features/planung/vorschlagsliste'
import { makeRadarblatt } from '../features/radar/radarblatt'
import type { Druckrahmen } from '../print/rahmen'
import type { Db } from '../store/tables'

type AuftragOf<A extends Blattart> = Extract<Druckauftrag, { art: A }>
type Maker<A extends Blattart> = (db: Db, auftrag: AuftragOf<A>, rahmen: Druckrahmen) => Promise<Blatt | undefined>

/** Every kind of document, each made by the feature it belongs to. */
const blaetter: { readonly [A in Blattart]: Maker<A> } = {
  fallzusammenfassung: makeFallzusammenfassungen,
  kette: makeKettenblatt,
  wochenplan: makeWochenplan,
  arbeitsliste: makeArbeitsliste,
  radar: makeRadarblatt,
  uebergabebogen: makeUebergabebogen,
  besuchsliste: makeBesuchsliste,
  kursuebersicht: makeUebersichtsblatt,
  bedarfsmeldung: makeBedarfsmeldung,
  planungsprotokoll: makeProtokollblatt,
  vorschlagsliste: makeVorschlagsliste,
  einladung: makeBriefe,
  etiketten: makeEtiketten,
  einladungsliste: makeEinladungsliste
}

/** The document that was asked for. */
export const makeBlatt: MakeBlatt = (db, auftrag, rahmen) =>
  // The entry under its own kind takes an order of that kind.
  (blaetter[auftrag.art] as MakeBlatt)(db, auftrag, rahmen)
