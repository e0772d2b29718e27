/**
 * Takes a file that is dropped on a tool or chosen in it.
 * @param tool with one field for a file
 * @param onFile called with what was taken
 */
export function takeFile(tool: HTMLElement, onFile: (file: File) => void): void {
  const input = tool.querySelector<HTMLInputElement>('input[type="file"]');
  input?.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) onFile(file);
  });
  tool.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  tool.addEventListener('drop', (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  });
}
