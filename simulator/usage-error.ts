/** A mistake of whoever gave the command: told in one line, without a stack. */
export class UsageError extends Error {}

/** Runs a command; a mistake in its use ends it with code 2, anything else with code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    const isUsage =
      error instanceof UsageError || (error instanceof TypeError && String(Reflect.get(error, 'code')).startsWith('ERR_PARSE_ARGS'))
    console.error(isUsage || !(error instanceof Error) ? messageOf(error) : (error.stack ?? error.message))
    process.exitCode = isUsage ? 2 : 1
  }
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
