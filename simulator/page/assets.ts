import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** A file of the page as it is served. */
export interface Asset {
  readonly type: string
  readonly body: string | Uint8Array<ArrayBuffer>
}

const CLIENT = join(__dirname, 'client')
const FONT = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'

/** Builds the client in memory: nothing is left on disk that could go stale. */
export async function pageAssets(): Promise<Readonly<Record<string, Asset>>> {
  const { outputFiles } = await build({
    entryPoints: [join(CLIENT, 'page.ts'), join(CLIENT, 'page.css')],
    outdir: CLIENT,
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    external: ['/font.woff2'],
  })
  const built = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? ''
  return {
    '/': { type: 'text/html; charset=utf-8', body: readFileSync(join(CLIENT, 'page.html'), 'utf8') },
    '/page.js': { type: 'text/javascript; charset=utf-8', body: built('.js') },
    '/page.css': { type: 'text/css; charset=utf-8', body: built('.css') },
    '/icon.svg': { type: 'image/svg+xml', body: readFileSync(join(CLIENT, 'icon.svg'), 'utf8') },
    '/font.woff2': { type: 'font/woff2', body: new Uint8Array(readFileSync(require.resolve(FONT))) },
  }
}
