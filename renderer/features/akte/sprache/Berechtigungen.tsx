import { Text, Title } from '@mantine/core'
import type { Berechtigung } from '@shared/domain/saetze/satzarten'
import { ueBilanz } from '@shared/domain/sprache/ueBilanz'
import { freieTageOf } from '@shared/domain/sprache/unterrichtsfrei'
import { wiederholungOf } from '@shared/domain/sprache/wiederholung'
import { formatTag } from '@shared/texts/format'
import { bilanzRechnung, bilanzText, wiederholungTexts } from '@shared/texts/sprache'
import { IconAlertTriangle } from '@tabler/icons-react'
import { api } from '../../../api/client'
import { useRead } from '../../../api/useRead'
import akteCss from '../akte.module.css'
import { useAkte } from '../akteContext'
import { Fristzeile, Warum } from '../Fristzeile'
import css from './sprache.module.css'

const vorbei = ['ERLOSCHEN', 'WIDERRUFEN', 'ABGESCHLOSSEN']

/** What follows from each entitlement that is still of use: its units, repetition, and its Fristen with their „Warum?“. */
export function Berechtigungen() {
  const { saetze } = useAkte().akte
  const offene = saetze.berechtigung
    .filter(({ status }) => !vorbei.includes(status ?? ''))
    .toSorted((a, b) => (b.ausgestelltAm ?? '').localeCompare(a.ausgestelltAm ?? ''))
  if (offene.length === 0) return null
  return (
    <section aria-label="Was aus den Berechtigungen folgt">
      <Title order={2} size="h3" mb={4}>
        Was aus den Berechtigungen folgt
      </Title>
      <div className={css.karten}>
        {offene.map((eine) => (
          <Karte key={eine.id} eine={eine} />
        ))}
      </div>
    </section>
  )
}

function Karte({ eine }: { eine: Berechtigung }) {
  const { akte, codeLabel } = useAkte()
  const { zugangsweg, kursart, status, ausgestelltAm } = eine
  const { data: ausgesetzt } = useRead(api.einstellungen.readAusgesetzteZugangswege, undefined)
  const wiederholung = wiederholungOf(eine, akte.saetze.sprachstand)
  const name = codeLabel('zugangsweg', zugangsweg)
  return (
    <article className={css.karte} aria-label={name}>
      <Title order={3} size="h5">
        {name}
      </Title>
      <Text size="sm">
        {[
          kursart && codeLabel('kursart', kursart),
          status && codeLabel('berechtigungStatus', status),
          ausgestelltAm && `ausgestellt am ${formatTag(ausgestelltAm)}`
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {ausgesetzt?.wert.includes(zugangsweg) && (
        <Text size="sm" className={akteCss.hinweis}>
          <IconAlertTriangle size={14} aria-hidden /> Zugangsweg derzeit ausgesetzt: Neue werden nicht erteilt, erteilte
          gelten weiter.
        </Text>
      )}
      {zugangsweg !== 'KOMM' && <Ue eine={eine} />}
      {wiederholung && <Text size="sm">{wiederholungTexts[wiederholung]}</Text>}
      <Fristen eine={eine} />
    </article>
  )
}

/** The units as a bar and in words. */
function Ue({ eine }: { eine: Berechtigung }) {
  const { heute, saetze, unterrichtsfrei } = useAkte().akte
  const bilanz = ueBilanz(eine, heute, freieTageOf(eine, saetze.teilnahme, unterrichtsfrei))
  const { kontingent, verbraucht, ueberHoechstens } = bilanz
  return (
    <div className={akteCss.liste}>
      {kontingent !== null && verbraucht !== null && (
        <span className={css.balken} aria-hidden>
          <span style={{ width: `${Math.min(100, (verbraucht / kontingent) * 100)}%` }} />
        </span>
      )}
      <div className={css.bilanz}>
        <Text span size="sm">
          {bilanzText(bilanz)}
        </Text>
        <Warum>{bilanzRechnung}</Warum>
      </div>
      {ueberHoechstens && (
        <Text size="sm" className={akteCss.hinweis}>
          <IconAlertTriangle size={14} aria-hidden /> Mehr als 1.200 UE: darüber fördert das BAMF nicht (§ 14 Abs. 5
          IntV).
        </Text>
      )}
    </div>
  )
}

function Fristen({ eine }: { eine: Berechtigung }) {
  const { akte } = useAkte()
  const { data } = useRead(api.fristen.list, { fall: akte.fall.id, tage: null })
  const zeilen = data?.zeilen.filter(({ satz }) => satz?.id === eine.id) ?? []
  if (zeilen.length === 0) return null
  return (
    <ul className={akteCss.liste} aria-label="Fristen">
      {zeilen.map(({ art, datum, ampel, paragraf, eingaben, ruhetag }) => (
        <li key={art}>
          <Fristzeile art={art} datum={datum} text={null} ampel={ampel} warum={{ paragraf, eingaben, ruhetag }} />
        </li>
      ))}
    </ul>
  )
}
