import 'dayjs/locale/de'
import { ActionIcon, Popover } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'

interface Props {
  tag: string | undefined
  heute: string
  disabled: boolean
  offen: boolean
  onOffen: (offen: boolean) => void
  onChoose: (tag: string) => void
  /** Closed by Escape: the focus goes back to the field. */
  onEscape: () => void
}

const beschriftung = {
  previousMonth: 'Voriger Monat',
  nextMonth: 'Nächster Monat',
  previousYear: 'Voriges Jahr',
  nextYear: 'Nächstes Jahr',
  previousDecade: 'Zehn Jahre zurück',
  nextDecade: 'Zehn Jahre vor'
}

/** The calendar behind a field for a day. Days are JJJJ-MM-TT; it opens at the day that stands in the field, else at today. */
export function TagKalender({ tag, heute, disabled, offen, onOffen, onChoose, onEscape }: Props) {
  const anfang = tag ?? heute
  return (
    <Popover
      opened={offen}
      onChange={onOffen}
      position="bottom-end"
      width="max-content"
      withinPortal={false}
      trapFocus
      closeOnEscape={false}
      // Gone at once, so that Tab leads on and not into what is just closing.
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label="Kalender"
          tabIndex={-1}
          disabled={disabled}
          // The field keeps the focus: leaving it would save what stands there.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onOffen(!offen)}
        >
          <IconCalendar size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown
        p="xs"
        aria-label="Kalender"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          onEscape()
        }}
      >
        <DatePicker
          size="xs"
          locale="de"
          firstDayOfWeek={1}
          ariaLabels={beschriftung}
          defaultDate={anfang}
          value={tag ?? null}
          onChange={(next) => next && onChoose(next)}
          getDayProps={(day) => (day === anfang ? { 'data-autofocus': true } : {})}
          highlightToday
          hideOutsideDates
          weekendDays={[]}
          __stopPropagation
        />
      </Popover.Dropdown>
    </Popover>
  )
}
