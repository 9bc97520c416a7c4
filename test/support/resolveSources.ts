import { existsSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

const root = new URL('../../', import.meta.url)

/** Lets plain Node run the sources: `node --import ./test/support/resolveSources.ts script.ts`. */
registerHooks({
  resolve(specifier, context, next) {
    const path = specifier.startsWith('@shared/') ? new URL(`shared/${specifier.slice(8)}`, root).href : specifier
    if (!/^(\.|file:)/.test(path) || path.endsWith('.ts') || path.endsWith('?raw')) return next(path, context)
    const source = new URL(`${path}.ts`, context.parentURL)
    const folder = new URL(`${path}/index.ts`, context.parentURL)
    return next(existsSync(source) ? source.href : existsSync(folder) ? folder.href : path, context)
  },
  // `import text from './file?raw'` is the text of the file, as for Vite.
  load(url, context, next) {
    if (!url.endsWith('?raw')) return next(url, context)
    const text = readFileSync(new URL(url.slice(0, -'?raw'.length)), 'utf8')
    return { format: 'module', source: `export default ${JSON.stringify(text)}`, shortCircuit: true }
  }
})
