import { ActionIcon, Button, Group } from '@mantine/core'
import type { StandortZeile, TraegerZeile } from '@shared/contract/angebote'
import { standortText } from '@shared/texts/angebote'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { StandortForm } from './StandortForm'

/** The sites of one provider: each opens its form, the plus adds one. */
export function Standorte({ traeger, standorte }: { traeger: TraegerZeile; standorte: readonly StandortZeile[] }) {
  const [offen, setOffen] = useState<StandortZeile | 'neu'>()
  return (
    <Group gap={2}>
      {standorte.map((standort) => (
        <Button
          key={standort.id}
          size="compact-sm"
          variant="subtle"
          fw={400}
          title={standortText(standort) || undefined}
          aria-label={`Standort ${standort.name} von ${traeger.name} bearbeiten`}
          onClick={() => setOffen(standort)}
        >
          {standort.name}
        </Button>
      ))}
      <ActionIcon
        variant="subtle"
        aria-label={`Standort für ${traeger.name} anlegen`}
        title="Standort anlegen"
        onClick={() => setOffen('neu')}
      >
        <IconPlus size={16} />
      </ActionIcon>
      {offen && (
        <StandortForm
          traeger={traeger}
          {...(offen !== 'neu' && { standort: offen })}
          onClose={() => setOffen(undefined)}
        />
      )}
    </Group>
  )
}
