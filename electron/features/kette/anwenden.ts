import { randomUUID } from 'node:crypto'
import { addDays } from '@shared/domain/kalender'
import type { Luecke } from '@shared/domain/kette/luecken'
import { lueckenOf } from '@shared/domain/kette/luecken'
import { begleitend, type Schritt, spurOf, zeitOf } from '@shared/domain/kette/schritt'
import { applyVorlage, type Vorschlag } from '@shared/domain/kette/vorlagen/applyVorlage'
import { needsBegruendung } from '@shared/domain/kette/vorVermittlung'
import type { SatzWerte } from '@shared/domain/saetze/satzarten'
import type { Tag } from '@shared/domain/zeitraum'
import { begruendungVorschlag } from '@shared/texts/kette'
import { readEinstellung } from '../../store/einstellungen'
import { insertSatz } from '../../store/saetze'
import type { Db, Tx } from '../../store/tables'
import type { Vorgang } from '../../store/vorgang'
import { ketteRepository } from './repository'
import { vorlagenRepository } from './vorlagen'

interface Anwendung {
  fall: string
  vorlage: string
  ab: Tag | null
  ohne: readonly number[]
  gewaehlt: Readonly<Record<string, string | null>>
}

/** What a template would add for a person, and the gaps there would be then. */
export async function previewVorlage(db: Db, { fall, vorlage, ab, ohne, gewaehlt }: Anwendung, heute: Tag) {
  const repository = ketteRepository(db)
  await repository.person(fall)
  const schritte = await repository.schritte(fall)
  const werte = await vorlagenRepository(db).find(vorlage)
  const start = ab ?? firstFreeDay(schritte, heute)
  const laeufe = await repository.laeufeFrom(start)
  const vorschlaege = applyVorlage(werte, { ab: start, schritte, laeufe, ohne, gewaehlt })
  const neue = vorschlaege.filter(isNew).map(asSchritt)
  const { wert: grenzen } = await readEinstellung(db, 'luecken')
  const luecken: Luecke[] = lueckenOf([...schritte, ...neue], heute, grenzen)
  return { ab: start, name: werte.name, vorschlaege, luecken }
}

/** Adds what the preview shows; returns how many steps. */
export async function addProposed(tx: Tx, vorgang: Vorgang, anwendung: Anwendung, heute: Tag): Promise<number> {
  const { name, vorschlaege } = await previewVorlage(tx, anwendung, heute)
  const neue = vorschlaege.filter(isNew)
  for (const vorschlag of neue) {
    const werte = werteOf(vorschlag, name, heute)
    await insertSatz(tx, vorgang, { art: 'kettenelement', id: randomUUID(), fall: anwendung.fall, werte }, heute)
  }
  return neue.length
}

const isNew = ({ herkunft }: Vorschlag) => herkunft === 'LAUF' || herkunft === 'DAUER'

/** After what runs or is planned; what only accompanies does not count. */
function firstFreeDay(schritte: readonly Schritt[], heute: Tag): Tag {
  const enden = schritte.flatMap((schritt) => {
    const { ende } = zeitOf(schritt)
    return ende !== null && ende >= heute && !begleitend.includes(schritt.elementart) ? [addDays(ende, 1)] : []
  })
  return [heute, ...enden].toSorted().at(-1) ?? heute
}

function werteOf({ nummer, element, beginn, ende, lauf }: Vorschlag, name: string, heute: Tag) {
  const { elementart, kursart, instrument, niveauZiel, hinweis } = element
  const plan = { beginn, ende }
  return {
    ...{ elementart, kursart, instrument, niveauZiel, planstatus: 'GEPLANT', reihenfolge: nummer },
    ...{ beginnPlan: beginn, endePlan: ende, vorlage: name, bemerkung: hinweis },
    titel: element.titel ?? lauf?.titel ?? null,
    kostentraeger: element.kostentraeger ?? lauf?.kostentraeger ?? null,
    traeger: lauf?.traegerName ?? null,
    durchfuehrung: lauf?.id ?? null,
    begruendung: needsBegruendung({ elementart, plan, ist: null }, heute) ? begruendungVorschlag(elementart) : null
  } satisfies Partial<SatzWerte<'kettenelement'>>
}

/** A proposed step among those there are. */
function asSchritt(vorschlag: Vorschlag): Schritt {
  const { element, beginn, ende, lauf, nummer } = vorschlag
  const { elementart, titel, kursart, instrument, kostentraeger, niveauZiel } = element
  return {
    ...{ key: `vorschlag:${nummer}`, elementart, titel, kursart, instrument, kostentraeger, niveauZiel },
    ...{ spur: spurOf(elementart), traeger: lauf?.traegerName ?? null, durchfuehrung: lauf?.id ?? null },
    ...{ wochenstunden: null, begruendung: null, bemerkung: null, verworfenGrund: null, planstatus: 'GEPLANT' },
    ...{ plan: { beginn, ende }, ist: null, status: null, integrationArt: null, reihenfolge: nummer },
    ...{ teilnahme: null, kettenelement: null, integration: null }
  }
}
