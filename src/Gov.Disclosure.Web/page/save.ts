// Files the user takes away.

const types: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  json: 'application/json',
  svg: 'image/svg+xml',
};

export function download(content: Uint8Array<ArrayBuffer> | string, name: string, extension: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: types[extension] ?? 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${baseOf(name)}.${extension}`;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const baseOf = (name: string) => name.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
