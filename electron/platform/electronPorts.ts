import { dialog } from 'electron'
import type { Ports } from '../ports'

export const electronPorts: Ports = {
  today: () => new Date().toLocaleDateString('sv-SE'),
  async openFile({ title, filters }) {
    const { filePaths } = await dialog.showOpenDialog({ title, properties: ['openFile'], filters })
    return filePaths[0]
  },
  async saveFile({ title, name, filters }) {
    const { filePath } = await dialog.showSaveDialog({ title, defaultPath: name, filters })
    return filePath || undefined
  },
  async pickFolder({ title }) {
    const { filePaths } = await dialog.showOpenDialog({ title, properties: ['openDirectory', 'createDirectory'] })
    return filePaths[0]
  },
  print: async () => false,
  printToPdf: async () => new Uint8Array(),
  readForeign: () => Promise.reject(new Error('No reader on this host yet')),
  emit: () => {},
  log: (entry) => console.error(entry)
}
