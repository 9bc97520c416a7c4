import { Stack, Title } from '@mantine/core'
import { type FallGruppe, fallGruppen } from '@shared/domain/faelle/felder'
import { fallGruppenLabels } from '@shared/texts/felder'
import css from './akte.module.css'
import { InlineFeld } from './InlineFeld'

/** Blocks of fields side by side, each of them one column. */
export function FeldGruppen({ gruppen }: { gruppen: readonly FallGruppe[] }) {
  return (
    <div className={css.gruppen}>
      {gruppen.map((gruppe) => (
        <section key={gruppe} aria-label={fallGruppenLabels[gruppe]}>
          <Title order={2} size="h3" mb={4}>
            {fallGruppenLabels[gruppe]}
          </Title>
          <Stack gap={0}>
            {fallGruppen[gruppe].map((name) => (
              <InlineFeld key={name} name={name} />
            ))}
          </Stack>
        </section>
      ))}
    </div>
  )
}
