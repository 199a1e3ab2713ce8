/** Rows of cells. */
export type Table = readonly (readonly string[])[];

/** Cells of CSV text in the excel style: quotes around a cell, doubled inside of it; LF, CRLF or nothing at the end. */
export function parseCsv(text: string, separator: string): Table {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(index + 1) === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === separator) endCell();
    else if (character === '\n') {
      endCell();
      rows.push(row);
      row = [];
    } else if (character !== '\r') cell += character;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

/** The stream format of the API: tabs, quotes where needed, one line a row (API reference 1.5). */
export function tsvText(table: Table): string {
  const cellText = (cell: string): string => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return table.map((row) => `${row.map(cellText).join('\t')}\n`).join('');
}
