import { join, resolve } from 'node:path'
import { build } from 'vite'

/** Builds one of the short-lived processes into a folder of its own under `out`; returns that folder. */
export async function buildProcess(
  process: 'reader' | 'planer',
  name: string
): Promise<{ folder: string; script: string }> {
  const folder = resolve('out', name)
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': resolve('shared') } },
    build: { ssr: `electron/${process}.ts`, outDir: folder, rollupOptions: { output: { entryFileNames: '[name].js' } } }
  })
  return { folder, script: join(folder, `${process}.js`) }
}
