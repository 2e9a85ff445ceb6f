import {useState, type DragEvent} from 'react';

export interface ChosenFile {
  name: string;
  bytes: Uint8Array;
}

/** What a field needs to take a file that is dropped on it; dropped text stays with the browser. */
export interface DropTarget {
  onDragOver: (event: DragEvent) => void;
  onDrop: (event: DragEvent) => void;
}

export interface FileOpener {
  open: (file: File | undefined) => void;
  /** Why the last file was not opened; else empty. */
  message: string;
  drop: DropTarget;
}

/** Opens files of the reader's in the page, chosen or dropped; they go nowhere else. */
export default function useOpenFile(mostBytes: number, onOpen: (file: ChosenFile) => void): FileOpener {
  const [message, setMessage] = useState('');
  const open = (file: File | undefined) => {
    setMessage('');
    readFile(file, mostBytes).then(
      (chosen) => chosen && onOpen(chosen),
      (error: Error) => setMessage(error.message),
    );
  };
  const onDragOver = (event: DragEvent) => takeFiles(event);
  const onDrop = (event: DragEvent) => {
    if (takeFiles(event)) {
      open(event.dataTransfer.files[0]);
    }
  };
  return {open, message, drop: {onDragOver, onDrop}};
}

async function readFile(file: File | undefined, mostBytes: number): Promise<ChosenFile | undefined> {
  if (file && file.size > mostBytes) {
    throw new Error(`${file.name} has ${file.size} bytes; at most ${mostBytes} are read.`);
  }
  return file && {name: file.name, bytes: new Uint8Array(await file.arrayBuffer())};
}

/** True when files are dragged: then the browser must not open them in the place of the page. */
function takeFiles(event: DragEvent): boolean {
  const hasFiles = event.dataTransfer.types.includes('Files');
  if (hasFiles) {
    event.preventDefault();
  }
  return hasFiles;
}
