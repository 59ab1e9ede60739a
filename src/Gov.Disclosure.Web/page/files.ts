// Files and folders that are dropped or chosen, one after the other, folders in the order of their names.

export interface Given { name: string; bytes(): Promise<Uint8Array<ArrayBuffer>> }

const given = (file: File, name: string): Given => ({ name, bytes: async () => new Uint8Array(await file.arrayBuffer()) });

/** What was dropped. Entries must be taken before the first wait: the browser empties the list then. */
export async function filesOfDrop(data: DataTransfer): Promise<Given[]> {
  const entries = [...data.items].map(item => item.webkitGetAsEntry?.()).filter((entry): entry is FileSystemEntry => entry != null);
  if (entries.length === 0) return filesOfList(data.files);
  const found: Given[] = [];
  for (const entry of entries) await collect(entry, '', found);
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

/** Programs leave files such as ~$报告.docx and .DS_Store beside those of people. */
const isHidden = (name: string) => /(^|\/)(\.|~\$)/.test(name);

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true });
