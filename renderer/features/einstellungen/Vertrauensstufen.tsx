import { ActionIcon, Group, NumberInput, Text } from '@mantine/core'
import type { Vertrauensfolge, Vertrauensstufe } from '@shared/domain/sprache/vertrauensfolge'
import { stufeText } from '@shared/texts/sprache'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useLayoutEffect, useRef } from 'react'
import { useCodes } from '../../api/useCodes'
import css from './vertrauensfolge.module.css'

interface Props {
  folge: Vertrauensfolge
  onChange: (folge: Vertrauensfolge) => void
}

/** The steps of the order of trust: moved up and down by button, each with the age it counts to. */
export function Vertrauensstufen({ folge, onChange }: Props) {
  const { codeLabel } = useCodes()
  const list = useRef<HTMLOListElement>(null)
  const moved = useRef<{ to: number; by: 1 | -1 }>(undefined)

  // The step takes the focus along; at an end its button is off and the other one has it.
  useLayoutEffect(() => {
    if (!moved.current) return
    const { to, by } = moved.current
    moved.current = undefined
    const [up, down] = list.current?.children[to]?.querySelectorAll<HTMLButtonElement>('button[data-move]') ?? []
    const [wanted, other] = by === -1 ? [up, down] : [down, up]
    ;(wanted?.disabled ? other : wanted)?.focus()
  })

  function move(from: number, by: 1 | -1) {
    moved.current = { to: from + by, by }
    onChange(folge.toSpliced(from, 1).toSpliced(from + by, 0, ...folge.slice(from, from + 1)))
  }
  const save = (index: number, stufe: Vertrauensstufe) => onChange(folge.toSpliced(index, 1, stufe))

  return (
    <ol className={css.stufen} ref={list} aria-label="Reihenfolge der Nachweise">
      {folge.map((stufe, index) => {
        const label = `${index + 1}. ${stufeText(stufe, codeLabel)}`
        return (
          <li key={`${stufe.arten.join()} ${gleicheVor(folge, index)}`}>
            <Text span size="sm" className={css.nummer} aria-hidden>
              {index + 1}.
            </Text>
            <Text span size="sm" className={css.arten}>
              {stufeText(stufe, codeLabel)}
            </Text>
            <NumberInput
              label="höchstens Monate alt"
              aria-label={`${label}: höchstens Monate alt`}
              placeholder="ohne Grenze"
              size="xs"
              w="10rem"
              min={1}
              max={120}
              allowDecimal={false}
              value={stufe.hoechstensMonate ?? ''}
              onChange={(monate) =>
                save(index, { ...stufe, hoechstensMonate: typeof monate === 'number' && monate >= 1 ? monate : null })
              }
            />
            <Group gap={4} wrap="nowrap">
              <ActionIcon
                data-move
                variant="default"
                aria-label={`${label} nach oben`}
                disabled={index === 0}
                onClick={() => move(index, -1)}
              >
                <IconArrowUp size={16} />
              </ActionIcon>
              <ActionIcon
                data-move
                variant="default"
                aria-label={`${label} nach unten`}
                disabled={index === folge.length - 1}
                onClick={() => move(index, 1)}
              >
                <IconArrowDown size={16} />
              </ActionIcon>
            </Group>
          </li>
        )
      })}
    </ol>
  )
}

/** How many steps of the same kinds stand before this one. */
const gleicheVor = (folge: Vertrauensfolge, index: number) =>
  folge.slice(0, index).filter(({ arten }) => arten.join() === folge[index]?.arten.join()).length
