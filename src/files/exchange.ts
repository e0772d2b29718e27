/** How the operating system exchanges two paths of one file system in a single step. */
const CALLS: Partial<
  Record<NodeJS.Platform, { name: string; args: (a: string, b: string) => (string | number)[] }>
> = {
  // renameat2(2): AT_FDCWD is -100, RENAME_EXCHANGE is 2.
  linux: { name: 'renameat2', args: (a, b) => [-100, a, -100, b, 2] },
  // renamex_np(2): RENAME_SWAP is 2.
  darwin: { name: 'renamex_np', args: (a, b) => [a, b, 2] },
};

/**
 * Exchanges two folders or files so that there is no moment at which either is missing. Node has no
 * such call of its own; it is asked of the C library.
 * @param a an absolute path
 * @param b an absolute path on the same file system
 * @returns whether it was done; Windows, some file systems and older kernels cannot
 */
export async function exchange(a: string, b: string): Promise<boolean> {
  const call = CALLS[process.platform];
  if (!call) return false;
  try {
    const { dlopen } = await import('node:ffi');
    const args = call.args(a, b);
    const types = args.map((one) => (typeof one === 'string' ? 'string' : 'i32'));
    // The C library is part of the running program.
    using library = dlopen(null, { [call.name]: { arguments: types, return: 'i32' } });
    return library.functions[call.name]?.(...args) === 0;
  } catch {
    return false;
  }
}
