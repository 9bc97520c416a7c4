import type { MenuItemConstructorOptions } from 'electron'

/** The German menu. Reload and developer tools are missing on purpose. */
export const menu: MenuItemConstructorOptions[] = [
  {
    label: '&Datei',
    submenu: [{ label: 'Beenden', role: 'quit' }]
  },
  {
    label: '&Bearbeiten',
    submenu: [
      { label: 'Rückgängig', role: 'undo' },
      { label: 'Wiederholen', role: 'redo' },
      { type: 'separator' },
      { label: 'Ausschneiden', role: 'cut' },
      { label: 'Kopieren', role: 'copy' },
      { label: 'Einfügen', role: 'paste' },
      { label: 'Alles markieren', role: 'selectAll' }
    ]
  },
  {
    label: '&Ansicht',
    submenu: [
      { label: 'Größer', role: 'zoomIn' },
      { label: 'Kleiner', role: 'zoomOut' },
      { label: 'Normale Größe', role: 'resetZoom' },
      { type: 'separator' },
      { label: 'Vollbild', role: 'togglefullscreen' }
    ]
  }
]
