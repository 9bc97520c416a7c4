import type { Befund } from '../befund'
import { checkVerbotenes } from '../faelle/checkVerbotenes'
import { gesundheitswoerterIn } from '../kontakte/gesundheit'
import type { Tag } from '../zeitraum'
import { type Datumspaar, inOrder, notInFuture } from './checkTage'
import { checkTeilnahme } from './checkTeilnahme'
import type { Satzart, SatzWerte } from './satzarten'
import { satzFelder } from './satzFelder'

type Check<A extends Satzart> = (werte: Partial<SatzWerte<A>>, heute: Tag, vorher?: Partial<SatzWerte<A>>) => Befund[]

const berechtigungPaare: readonly Datumspaar<SatzWerte<'berechtigung'>>[] = [
  ['ausgestelltAm', 'gueltigBis'],
  ['ausgestelltAm', 'angemeldetAm', 'hinweis'],
  ['angemeldetAm', 'kursbeginnIst', 'hinweis'],
  ['kursbeginnIst', 'letzterUnterrichtstag']
]

const kettenPaare: readonly Datumspaar<SatzWerte<'kettenelement'>>[] = [
  ['beginnPlan', 'endePlan'],
  ['beginnIst', 'endeIst']
]
const integrationPaare: readonly Datumspaar<SatzWerte<'integration'>>[] = [
  ['beginn', 'ende'],
  ['beginn', 'befristetBis']
]
const uebergabePaare: readonly Datumspaar<SatzWerte<'uebergabe'>>[] = [
  ['vorbereitetAm', 'uebergebenAm'],
  ['uebergebenAm', 'angenommenAm'],
  ['uebergebenAm', 'zurueckAm']
]

const checks: { readonly [A in Satzart]: Check<A> } = {
  sprachstand: (werte, heute) => [...notInFuture(werte, ['datum'], heute), ...checkSprachstand(werte)],
  berechtigung: (werte, heute) => [
    ...inOrder(werte, berechtigungPaare),
    ...notInFuture(werte, ['ausgestelltAm', 'angemeldetAm', 'kursbeginnIst'], heute),
    ...checkUe(werte)
  ],
  verfuegbarkeit: ({ von, bis }) => checkUhrzeiten('bis', von, bis),
  kind: (werte, heute) => [
    ...notInFuture(werte, ['geburt'], heute),
    ...checkUhrzeiten('betreuungBis', werte.betreuungVon, werte.betreuungBis)
  ],
  teilnahme: (werte, heute, vorher) => checkTeilnahme(werte, heute, vorher?.status),
  anwesenheit: (werte, heute) => notInFuture(werte, ['letzteAnwesenheit'], heute),
  kontakt: (werte, heute) => [...notInFuture(werte, ['datum'], heute), ...checkGesundheit(werte.vermerk)],
  wiedervorlage: (werte, heute) => notInFuture(werte, ['erledigtAm'], heute),
  zurueckstellung: () => [],
  kettenelement: (werte, heute) => [
    ...inOrder(werte, kettenPaare),
    ...notInFuture(werte, ['beginnIst', 'endeIst'], heute)
  ],
  kombination: (werte, heute) => notInFuture(werte, ['erstelltAm'], heute),
  bedarf: (werte, heute) => [
    ...inOrder(werte, [['seit', 'erledigtAm']]),
    ...notInFuture(werte, ['seit', 'erledigtAm'], heute)
  ],
  integration: (werte) => inOrder(werte, integrationPaare),
  nachbetreuung: (werte, heute) => notInFuture(werte, ['datum'], heute),
  uebergabe: (werte, heute) => [
    ...inOrder(werte, uebergabePaare),
    ...notInFuture(werte, ['uebergebenAm', 'angenommenAm', 'zurueckAm'], heute)
  ],
  fruehereKundennummer: (werte, heute) => notInFuture(werte, ['bis'], heute)
}

/** What is wrong or unlikely about a dated record on a day. `vorher` are its stored values, where there are some. */
export function checkSatz<A extends Satzart>(
  art: A,
  werte: Partial<SatzWerte<A>>,
  heute: Tag,
  vorher?: Partial<SatzWerte<A>>
): Befund[] {
  const eigene = checks[art](werte, heute, vorher)
  const genannt = eigene.some(({ error }) => error.code === 'befund.gesundheit')
  // The words themselves say more than that it sounds like health.
  const verboten = checkVerbotenes(satzFelder[art], werte).filter(({ hinweis }) => !(hinweis && genannt))
  return [...eigene, ...verboten]
}

/** A certificate attests a level; LiD is a test without one. */
function checkSprachstand({ art, niveauGesamt, pruefung }: Partial<SatzWerte<'sprachstand'>>): Befund[] {
  if (art !== 'ZERTIFIKAT' || niveauGesamt || pruefung === 'LID') return []
  return [{ field: 'niveauGesamt', error: { code: 'befund.zertifikatOhneNiveau', details: {} }, hinweis: true }]
}

/** What is needed for the work is whether there is a restriction, not which illness. */
function checkGesundheit(vermerk: string | null | undefined): Befund[] {
  const woerter = gesundheitswoerterIn(vermerk ?? '')
  if (woerter.length === 0) return []
  return [{ field: 'vermerk', error: { code: 'befund.gesundheit', details: { woerter } }, hinweis: true }]
}

function checkUe({ ueKontingent, ueVerbraucht }: Partial<SatzWerte<'berechtigung'>>): Befund[] {
  if (!ueKontingent || !ueVerbraucht || ueVerbraucht <= ueKontingent) return []
  return [{ field: 'ueVerbraucht', error: { code: 'befund.ueUeberzogen', details: {} }, hinweis: true }]
}

function checkUhrzeiten(field: string, von: string | null | undefined, bis: string | null | undefined): Befund[] {
  return von && bis && bis <= von ? [{ field, error: { code: 'befund.uhrzeiten', details: { von, bis } } }] : []
}
