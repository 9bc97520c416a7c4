import type { CSSVariablesResolver } from '@mantine/core'

/** Quiet text that still has a contrast of 4.5:1 on every ground we use (WCAG 1.4.3). */
export const cssVariables: CSSVariablesResolver = (theme) => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': theme.colors.gray[7],
    '--mantine-color-placeholder': theme.colors.gray[7],
    '--mantine-color-error': theme.colors.red[9],
    '--input-description-color': theme.colors.gray[7],
    '--mantine-color-red-light-color': '#a51111',
    '--mantine-color-orange-light-color': '#8a3a00',
    '--mantine-color-yellow-light-color': '#6b4f00',
    '--mantine-color-teal-light-color': '#0a5c45',
    '--mantine-color-green-light-color': '#1c5e2a',
    '--mantine-color-blue-light-color': '#12518f',
    '--mantine-color-red-text': '#a51111',
    '--mantine-color-orange-text': '#8a3a00',
    '--mantine-color-teal-text': '#0a5c45'
  },
  dark: {
    '--mantine-color-dimmed': theme.colors.dark[1],
    '--mantine-color-placeholder': theme.colors.dark[2],
    '--mantine-color-error': theme.colors.red[4],
    '--mantine-color-petrol-text': theme.colors['petrol']?.[3] ?? '',
    '--mantine-color-petrol-light-color': theme.colors['petrol']?.[2] ?? '',
    '--mantine-color-anchor': theme.colors['petrol']?.[3] ?? ''
  }
})
