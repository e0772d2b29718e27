/**
 * Takes files that are dropped on a part of a page or chosen in it.
 * @param tool with one field for files
 * @param onFiles called with what was taken, one or more
 */
export function takeFiles(tool: HTMLElement, onFiles: (files: File[]) => void): void {
  const input = tool.querySelector<HTMLInputElement>('input[type="file"]');
  const take = (files: FileList | null | undefined): void => {
    const all = Array.from(files ?? []);
    if (all.length > 0) onFiles(input?.multiple === true ? all : all.slice(0, 1));
  };
  input?.addEventListener('change', () => {
    take(input.files);
  });
  tool.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  tool.addEventListener('drop', (event) => {
    event.preventDefault();
    take(event.dataTransfer?.files);
  });
}

/**
 * Takes a file that is dropped on a tool or chosen in it.
 * @param tool with one field for a file
 * @param onFile called with what was taken
 */
export function takeFile(tool: HTMLElement, onFile: (file: File) => void): void {
  takeFiles(tool, ([file]) => {
    if (file) onFile(file);
  });
}
