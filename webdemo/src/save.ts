// The result as files: the picture as it is shown, or the map as a table.

import { type Grid, toMap } from "./density";
import { Trouble } from "./protocol";

/** One line per cell: where it lies in the picture's pixels, its share of the whole, its map value. */
export function toCsv(grid: Grid, width: number, height: number): string {
  const [cellWidth, cellHeight] = [width / grid.width, height / grid.height];
  const map = toMap(grid.values);
  const lines = ["x,y,width,height,share,map"];
  grid.values.forEach((share, i) => {
    const [column, row] = [i % grid.width, Math.floor(i / grid.width)];
    const place = [column * cellWidth, row * cellHeight, cellWidth, cellHeight];
    const cells = place.map((value) => +value.toFixed(3));
    lines.push([...cells, share.toExponential(6), (map[i] ?? 0).toFixed(5)].join(","));
  });
  return `${lines.join("\n")}\n`;
}

/** A name for a result: the source's without its ending, and what was read before. */
export function resultName(source: string, read: string | null, ending: string): string {
  const stem = plain(source.replace(/\.[a-z0-9]{1,5}$/i, "")) || "msinet";
  return [stem, ...(read === null ? [] : ["after", plain(read)]), ending].join("_");
}

/** Without what file systems dislike. */
function plain(name: string): string {
  return name
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .slice(0, 60)
    .replace(/^_+|_+$/g, "");
}

export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has the file's address only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export async function savePng(canvas: HTMLCanvasElement, name: string): Promise<void> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!blob) throw new Trouble("save-failed");
  saveBlob(blob, name);
}
