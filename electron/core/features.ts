import type { AppContract } from '@shared/contract'
import type { Handlers } from '@shared/contract/define'
import { absolventenHandlers } from '../features/absolventen/handlers'
import { akteHandlers } from '../features/akte/handlers'
import { angeboteHandlers } from '../features/angebote/handlers'
import { ansichtenHandlers } from '../features/ansichten/handlers'
import { ausgabenHandlers } from '../features/ausgaben/handlers'
import { austauschHandlers } from '../features/austausch/handlers'
import { codesHandlers } from '../features/codes/handlers'
import { druckHandlers } from '../features/druck/handlers'
import { dublettenHandlers } from '../features/dubletten/handlers'
import { einladungenHandlers } from '../features/einladungen/handlers'
import { einstellungenHandlers } from '../features/einstellungen/handlers'
import { entwuerfeHandlers } from '../features/entwuerfe/handlers'
import { createAbfrage } from '../features/faelle/abfrage'
import { createBestand } from '../features/faelle/bestand'
import { faelleHandlers } from '../features/faelle/handlers'
import { fristenHandlers } from '../features/fristen/handlers'
import { heuteHandlers } from '../features/heute/handlers'
import { ketteHandlers } from '../features/kette/handlers'
import { kombinationHandlers } from '../features/kombination/handlers'
import { kontakteHandlers } from '../features/kontakte/handlers'
import { kontenHandlers } from '../features/konten/handlers'
import { parameterHandlers } from '../features/parameter/handlers'
import { planungHandlers } from '../features/planung/handlers'
import { quellenHandlers } from '../features/quellen/handlers'
import { radarHandlers } from '../features/radar/handlers'
import { sucheHandlers } from '../features/suche/handlers'
import { teamsHandlers } from '../features/teams/handlers'
import { teilnahmenHandlers } from '../features/teilnahmen/handlers'
import { textbausteineHandlers } from '../features/textbausteine/handlers'
import { uebergabenHandlers } from '../features/uebergaben/handlers'
import { wegeHandlers } from '../features/wege/handlers'
import { zielgruppenHandlers } from '../features/zielgruppen/handlers'
import type { Ports } from '../ports'
import { readFilterKontext } from '../store/filterKontext'
import type { Kdf } from '../store/passwordHash'
import { makeBlatt } from './blaetter'
import { backupNow } from './session/backups'
import type { OpenSession } from './session/session'
import { sicherungHandlers } from './session/sicherungHandlers'

/** What the features are given when a store is opened. */
export interface FeatureNeeds extends Pick<OpenSession, 'store' | 'konto'> {
  ports: Ports
  kdf: Kdf
}

/** The handlers that need an open store, wired by hand. */
export function openFeatures({ store, konto, ports, kdf }: FeatureNeeds): Omit<Handlers<AppContract>, 'session'> {
  const { db } = store
  // What lies in memory has no key: there is nothing to back up.
  const beforeLargeChange = store.key.length > 0 ? () => backupNow({ store, konto }, { ports, kdf }) : undefined
  const find = createAbfrage({ db, kontext: () => readFilterKontext(db, ports.today()), bestand: createBestand(db) })
  return {
    absolventen: absolventenHandlers({ db, konto, ports }),
    akte: akteHandlers({ db, konto, ports }),
    angebote: angeboteHandlers({ db, konto, ports }),
    ansichten: ansichtenHandlers({ db }),
    ausgaben: ausgabenHandlers({ db, konto, ports }),
    austausch: austauschHandlers({ db, konto, ports, beforeLargeChange }),
    druck: druckHandlers({ db, konto, makeBlatt, ports }),
    dubletten: dublettenHandlers({ db, konto, ports }),
    einladungen: einladungenHandlers({ db }),
    einstellungen: einstellungenHandlers({ db, konto, ports }),
    entwuerfe: entwuerfeHandlers({ db, konto }),
    codes: codesHandlers({ db, konto }),
    faelle: faelleHandlers({ db, konto, ports, find }),
    fristen: fristenHandlers({ db, konto, ports }),
    heute: heuteHandlers({ db, ports }),
    kette: ketteHandlers({ db, konto, ports }),
    kombination: kombinationHandlers({ db, konto, ports }),
    kontakte: kontakteHandlers({ db }),
    konten: kontenHandlers({ store, konto, kdf }),
    parameter: parameterHandlers({ db, konto }),
    planung: planungHandlers({ db, konto, ports }),
    quellen: quellenHandlers({ db, konto, ports }),
    radar: radarHandlers({ db, ports }),
    sicherung: sicherungHandlers({ store, konto, ports, kdf }),
    suche: sucheHandlers({ db, findFaelle: find.best }),
    textbausteine: textbausteineHandlers({ db, konto }),
    teams: teamsHandlers({ db, konto }),
    uebergaben: uebergabenHandlers({ db, konto, ports }),
    teilnahmen: teilnahmenHandlers({ db, konto, ports }),
    wege: wegeHandlers({ db, konto, ports }),
    zielgruppen: zielgruppenHandlers({ db, konto, ports })
  }
}
