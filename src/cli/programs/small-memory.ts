/**
 * The C library of Linux keeps what it was given back, by the thread that had it: 230 MB at the end of
 * a country. Told so it does not; and V8 clears up young objects oftener. Both are read only as a
 * program begins.
 */
const C_LIBRARY = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '1048576',
  MALLOC_TRIM_THRESHOLD_: '1048576',
};
const V8 = '--max-semi-space-size=8';

/** Begins this program anew with less memory, in the same process, where the system can (Linux). */
export function beginSmall(): void {
  const { platform, env, execPath, execArgv, argv } = process;
  if (platform !== 'linux' || env['MALLOC_ARENA_MAX'] !== undefined) return;
  try {
    process.execve?.(execPath, [execPath, V8, ...execArgv, ...argv.slice(1)], {
      ...env,
      ...C_LIBRARY,
    });
  } catch {
    // Goes on as it is.
  }
}
