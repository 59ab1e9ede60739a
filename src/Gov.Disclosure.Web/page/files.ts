// Files and folders that are dropped or chosen, one after the other, folders in the order of their names.

export interface Given {
  name: string;
  /** Reads the file, or as much of a larger one as tells that it is too large. */
  bytes(most: number): Promise<Uint8Array<ArrayBuffer>>;
}

const given = (file: File, name: string): Given => ({
  name,
  bytes: async most => new Uint8Array(await file.slice(0, most + 1).arrayBuffer().catch(() => { throw new FileGone(); })),
});

/** A file that was there when it was dropped cannot be read. */
export class FileGone extends Error {}

/** A folder was dropped where the browser does not let the page look into it. */
export class FolderClosed extends Error {}

/**
 * What was dropped. All must be taken before the first wait: the browser empties the list then. Chromium lets a page that was opened from a file read what was
 * dropped, but look into folders only where they fall on a field made for them.
 */
export async function filesOfDrop(data: DataTransfer): Promise<Given[]> {
  const dropped = [...data.items].filter(item => item.kind === 'file').map(item => ({ entry: item.webkitGetAsEntry?.() ?? null, file: item.getAsFile() }));
  const found: Given[] = [];
  for (const { entry, file } of dropped) {
    if (entry?.isDirectory) await collect(entry, '', found).catch(() => { throw new FolderClosed(); });
    else if (file && !isHidden(file.name)) found.push(given(file, file.name));
  }
  return found;
}

/** What was chosen in a dialog. */
export function filesOfList(files: FileList): Given[] {
  return [...files].map(file => given(file, file.webkitRelativePath || file.name)).filter(file => !isHidden(file.name)).sort(byName);
}

async function collect(entry: FileSystemEntry, folder: string, found: Given[]): Promise<void> {
  if (isHidden(entry.name)) return;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    found.push(given(file, folder + entry.name));
    return;
  }

  const inside: FileSystemEntry[] = [];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A folder is told in parts of a hundred entries; an empty part is its end.
  for (let part = await read(reader); part.length > 0; part = await read(reader)) inside.push(...part);
  for (const child of inside.sort(byName)) await collect(child, `${folder}${entry.name}/`, found);
}

function read(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

/** Programs leave files such as ~$报告.docx, .DS_Store and Thumbs.db beside those of people. */
const isHidden = (name: string) => /(^|\/)(\.|~\$|(thumbs\.db|desktop\.ini)$)/i.test(name);

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true });
