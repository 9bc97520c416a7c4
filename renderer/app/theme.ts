import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** The one quiet primary colour. Shade 7 carries white text at 4.5:1 and more. */
const petrol: MantineColorsTuple = [
  '#eaf5f6',
  '#d6e8ea',
  '#aad0d5',
  '#7bb7bf',
  '#55a2ac',
  '#3d95a0',
  '#2f8e9a',
  '#166c77',
  '#0f5f69',
  '#00515b'
]

/** Calm and dense: a tool one works in all day. Sizes follow the system's zoom. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 7 },
  autoContrast: true,
  respectReducedMotion: true,
  colors: { petrol },
  fontFamily: "'Noto Sans', system-ui, sans-serif",
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '1.375rem', lineHeight: '1.3' }, h2: { fontSize: '1.125rem' }, h3: { fontSize: '1rem' } }
  },
  defaultRadius: 'sm',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  components: {
    Button: { defaultProps: { size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', searchable: true, allowDeselect: true } },
    Table: { defaultProps: { verticalSpacing: 4, highlightOnHover: true, stickyHeader: true } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    // Without a name to a screen reader, and too pale, as they come.
    Notification: {
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Meldung schließen' },
        styles: { description: { color: 'var(--mantine-color-text)' } }
      }
    },
    // Their <header> would count as a second banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    Modal: { defaultProps: { closeButtonProps: { 'aria-label': 'Schließen' } } }
  }
})
