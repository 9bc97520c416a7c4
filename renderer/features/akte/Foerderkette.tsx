import { Text, Title } from '@mantine/core'
import type { Teilnahme } from '@shared/domain/saetze/satzarten'
import { spanneText } from '@shared/texts/akte'
import { formatTag } from '@shared/texts/format'
import { useAkte } from './akteContext'
import { type Balken, balkenOf, ticksOf, zeitachseOf } from './zeitachse'
import css from './zeitstrahl.module.css'

/** Courses and measures on one line of time: planned as an outline, actual filled, today as a line. */
export function Foerderkette() {
  const { akte, codeLabel } = useAkte()
  const { heute, saetze } = akte
  const balken = balkenOf(saetze.teilnahme, heute)
  if (balken.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        Noch keine Teilnahme mit Terminen. Unter „Teilnahmen“ legen Sie die erste an.
      </Text>
    )
  }
  const achse = zeitachseOf(balken, heute)
  const nameOf = ({ titel, kursart, instrument }: Teilnahme) =>
    titel ??
    (kursart ? codeLabel('kursart', kursart) : instrument ? codeLabel('instrument', instrument) : 'ohne Bezeichnung')
  return (
    <section aria-label="Förderkette">
      <Title order={2} size="h3" mb="xs">
        Förderkette
      </Title>
      <div className={css.strahl}>
        <div className={css.zeile} aria-hidden>
          <span />
          <div className={css.skala}>
            {ticksOf(achse).map(({ tag, label }) => (
              <span key={tag} style={{ left: `${achse.share(tag)}%` }}>
                {label}
              </span>
            ))}
          </div>
        </div>
        <ul className={css.liste}>
          {balken.map((eines) => (
            <li key={eines.teilnahme.id} className={css.zeile}>
              <span className={css.name}>
                <Text span size="sm" fw={600}>
                  {nameOf(eines.teilnahme)}
                </Text>
                <Text span size="xs" c="dimmed">
                  {eines.sprache ? 'Sprache' : 'Arbeitsmarkt'} · {codeLabel('teilnahmeStatus', eines.teilnahme.status)}{' '}
                  · {spanText(eines)}
                </Text>
              </span>
              <div className={css.spur} aria-hidden>
                {[eines.plan, eines.ist].map(
                  (spanne, index) =>
                    spanne && (
                      <div
                        key={index === 0 ? 'plan' : 'ist'}
                        className={css.balken}
                        data-art={eines.sprache ? 'sprache' : 'massnahme'}
                        data-plan={index === 0 || undefined}
                        style={{
                          left: `${achse.share(spanne.beginn)}%`,
                          width: `${Math.max(0.5, achse.share(spanne.ende) - achse.share(spanne.beginn))}%`
                        }}
                      />
                    )
                )}
                <div className={css.heute} style={{ left: `${achse.share(heute)}%` }} />
              </div>
            </li>
          ))}
        </ul>
        <Text size="xs" c="dimmed">
          Umriss: geplant · gefüllt: tatsächlich · Linie: heute, {formatTag(heute)}
        </Text>
      </div>
    </section>
  )
}

function spanText({ plan, ist }: Balken): string {
  const tatsaechlich = ist && (ist.laeuft ? spanneText(ist.beginn, null) : spanneText(ist.beginn, ist.ende))
  const geplant = plan && `geplant ${spanneText(plan.beginn, plan.ende)}`
  return [tatsaechlich, geplant].filter(Boolean).join(', ')
}
