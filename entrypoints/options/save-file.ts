/** Hands a text to the browser as a download: where it goes is the browser's and the user's to say. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has the words by then; revoked at once, Firefox saves nothing.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
