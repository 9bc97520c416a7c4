import { Button, Group, Pill } from '@mantine/core'
import type { Filter } from '@shared/domain/zielgruppen/filter'
import type { CodeLabel } from '@shared/texts/format'
import { filterText } from './filterText'
import { joinParts, partsOf } from './filterteile'

interface Props {
  filter: Filter | null
  codeLabel: CodeLabel
  onChange: (filter: Filter | null) => void
}

/** What the list is filtered by, each part with the way to take it off. */
export function FilterChips({ filter, codeLabel, onChange }: Props) {
  const teile = partsOf(filter)
  if (teile.length === 0) return null
  return (
    <Group gap={6} role="group" aria-label="Filter">
      {teile.map((teil) => {
        const text = filterText(teil, codeLabel)
        return (
          <Pill
            maw="30rem"
            title={text}
            key={text}
            withRemoveButton
            onRemove={() => onChange(joinParts(teile.filter((one) => one !== teil)))}
            removeButtonProps={{ 'aria-label': `Filter entfernen: ${text}`, tabIndex: 0, 'aria-hidden': false }}
          >
            {text}
          </Pill>
        )
      })}
      {teile.length > 1 && (
        <Button variant="subtle" size="compact-xs" onClick={() => onChange(null)}>
          Alle Filter entfernen
        </Button>
      )}
    </Group>
  )
}
