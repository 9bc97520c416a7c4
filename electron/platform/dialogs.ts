import { type BrowserWindow, dialog } from 'electron'
import type { Ports } from '../ports'

/** The machine's own file dialogs, in front of the window if there is one. */
export function dialogs(window: () => BrowserWindow | undefined): Pick<Ports, 'openFile' | 'saveFile' | 'pickFolder'> {
  const show = async (options: Electron.OpenDialogOptions) => {
    const parent = window()
    const { canceled, filePaths } = await (parent
      ? dialog.showOpenDialog(parent, options)
      : dialog.showOpenDialog(options))
    return canceled ? undefined : filePaths[0]
  }

  return {
    openFile: ({ title, filters }) => show({ title, filters, properties: ['openFile', 'dontAddToRecent'] }),
    pickFolder: ({ title }) => show({ title, properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'] }),
    async saveFile({ title, name, filters }) {
      const options: Electron.SaveDialogOptions = {
        title,
        filters,
        defaultPath: name,
        properties: ['showOverwriteConfirmation', 'dontAddToRecent']
      }
      const parent = window()
      const { canceled, filePath } = await (parent
        ? dialog.showSaveDialog(parent, options)
        : dialog.showSaveDialog(options))
      return canceled || !filePath ? undefined : filePath
    }
  }
}
