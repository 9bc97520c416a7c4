import { Text, Title } from '@mantine/core'
import { gueltigerOn, juengsteOf } from '@shared/domain/saetze/aktuellesNiveau'
import type { Sprachstand } from '@shared/domain/saetze/satzarten'
import { neuerTestFaellig } from '@shared/domain/sprache/neuerTest'
import { unterschied } from '@shared/domain/sprache/unterschied'
import { alterText } from '@shared/texts/akte'
import { formatTag } from '@shared/texts/format'
import { testgrundText, unterschiedText } from '@shared/texts/sprache'
import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react'
import akteCss from '../akte.module.css'
import { useAkte } from '../akteContext'
import { Warum } from '../Fristzeile'
import { HerkunftText } from '../HerkunftText'
import { InlineFeld } from '../InlineFeld'
import { Fertigkeiten } from './Fertigkeiten'
import css from './sprache.module.css'

/** Which level counts, certified beside estimated, the four skills, and whether a new test is due. */
export function Niveaupanel() {
  const { heute, saetze, vertrauensfolge } = useAkte().akte
  const { bescheinigt, eingeschaetzt } = juengsteOf(saetze.sprachstand)
  const stufen = unterschied(bescheinigt?.niveauGesamt ?? null, eingeschaetzt?.niveauGesamt ?? null)
  return (
    <section aria-label="Deutsch">
      <Title order={2} size="h3" mb={4}>
        Deutsch
      </Title>
      <div className={css.panel}>
        <dl className={css.niveaus}>
          <Stand titel="Es gilt" feld="niveau" satz={gueltigerOn(heute, saetze.sprachstand, vertrauensfolge)} gross />
          <Stand titel="Bescheinigt" feld="niveauBescheinigt" satz={bescheinigt} />
          <Stand titel="Eingeschätzt" feld="niveauEingeschaetzt" satz={eingeschaetzt} />
        </dl>
        <Fertigkeiten eintraege={saetze.sprachstand} />
        <div>
          <Text size="sm" mb={4}>
            {unterschiedText(stufen)}
          </Text>
          <InlineFeld name="alphabetisierung" />
        </div>
      </div>
      <NeuerTest />
    </section>
  )
}

interface StandProps {
  titel: string
  feld: 'niveau' | 'niveauBescheinigt' | 'niveauEingeschaetzt'
  satz: Sprachstand | undefined
  gross?: boolean
}

/** A level with its source, day and age. */
function Stand({ titel, feld, satz, gross = false }: StandProps) {
  const { akte, codeLabel } = useAkte()
  return (
    <div>
      <Text component="dt" size="xs" c="dimmed">
        {titel}
      </Text>
      <dd className={css.stand}>
        <Text span size={gross ? 'xl' : 'lg'} fw={gross ? 700 : 600}>
          {satz?.niveauGesamt ? codeLabel('niveau', satz.niveauGesamt) : 'nicht bekannt'}
        </Text>
        {satz && (
          <Text span size="sm" c="dimmed">
            {satz.pruefung ? codeLabel('pruefung', satz.pruefung) : codeLabel('sprachstandArt', satz.art)},{' '}
            {satz.datum ? `${formatTag(satz.datum)}, ${alterText(satz.datum, akte.heute)}` : 'ohne Datum'}
          </Text>
        )}
        <HerkunftText feld={feld} />
      </dd>
    </div>
  )
}

function NeuerTest() {
  const { heute, saetze, vertrauensfolge } = useAkte().akte
  const { sprachstand, teilnahme } = saetze
  const gruende = neuerTestFaellig({ heute, sprachstand, teilnahme, vertrauensfolge })
  return (
    <ul className={akteCss.liste} aria-label="Neuer Test">
      {gruende.length === 0 ? (
        <li>
          <IconCircleCheck size={16} aria-hidden />
          <Text span size="sm">
            Kein neuer Test fällig
          </Text>
        </li>
      ) : (
        <li>
          <IconAlertCircle size={16} aria-hidden />
          <Text span size="sm" fw={600}>
            Neuer Test fällig
          </Text>
          <Warum>{gruende.map(testgrundText).join(' ')}</Warum>
        </li>
      )}
    </ul>
  )
}
