/** What a PDF calls a space of colours that is its device's own, by how many channels it has. */
const DEVICE = { 1: '/DeviceGray', 3: '/DeviceRGB' } as const;

/**
 * A sheet whose colours are the device's own and not described by a profile. The typesetter's profiles
 * describe the colours of screens, which is what PDFium takes a device's for: its pixels are the same,
 * and the 12 ms are saved in which it works a profile out anew for each file.
 * @param pdf - one of ours: spaces of colours are objects of their own, `[/ICCBased 52 0 R]`
 * @returns a copy of the same length
 */
export function withDeviceColours(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf);
  for (let at = file.indexOf(SPACE); at >= 0; at = file.indexOf(SPACE, at + 1)) {
    const [space, id] =
      /^\n\[\/ICCBased (\d+) 0 R\]\n/u.exec(file.toString('latin1', at, at + 40)) ?? [];
    const profile = id === undefined ? -1 : file.indexOf(`\n${id} 0 obj\n<<`);
    const words = file.toString('latin1', profile, file.indexOf('>>', profile));
    const device = DEVICE[Number(/\/N (\d)/u.exec(words)?.[1]) as 1 | 3] as string | undefined;
    if (space === undefined || profile < 0 || device === undefined) continue;
    file.write(device.padEnd(space.length - 2), at + 1, 'latin1');
  }
  return file;
}

const SPACE = '\n[/ICCBased ';
