import { packsFrom } from '../../lambda/src/locales/pack'
import { readPack } from '../../scripts/packs'

/** The packs as their sources make them, each read once a test file. */
export const packOf = packsFrom(readPack)
