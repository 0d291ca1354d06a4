const REDENEN: Record<string, string> = {
  EACCES: 'geen toegang',
  EPERM: 'geen toegang',
  EROFS: 'de schijf is alleen-lezen',
  ENOENT: 'het bestaat niet',
  ENOTDIR: 'een deel van het pad is geen map',
  EISDIR: 'het is een map',
  EEXIST: 'er staat al een bestand met die naam',
  ENOSPC: 'de schijf is vol',
  ENAMETOOLONG: 'de naam is te lang',
  SQLITE_NOTADB: 'het is geen databank van SQLite',
  SQLITE_CORRUPT: 'de databank is beschadigd',
  SQLITE_CANTOPEN: 'geen toegang, of een deel van het pad is geen map',
  SQLITE_READONLY: 'alleen-lezen',
  SQLITE_BUSY: 'een ander programma schrijft er te lang in',
};

/** Why a file or folder could not be used, in Dutch; the name of the error itself when it is none of the usual ones. */
export function waarom(fout: unknown): string {
  if (!(fout instanceof Error) || !('code' in fout)) return String(fout);
  return REDENEN[String(fout.code)] ?? String(fout.code);
}
