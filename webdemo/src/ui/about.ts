// The about box: where the weights come from and under which terms.

import type { ModelEntry } from "../protocol";
import type { Elements } from "./elements";

export function connectAbout(
  { about, aboutOpen, aboutClose, aboutModel }: Elements,
  entry: ModelEntry | null,
): void {
  aboutOpen.addEventListener("click", () => about.showModal());
  aboutClose.addEventListener("click", () => about.close());
  if (!entry) return;
  const megabytes = (entry.topology.bytes + entry.weights.bytes) / 1e6;
  const rows: (readonly [string, string])[] = [
    ["Name", `${entry.name} (${entry.network})`],
    ["Licence", entry.licence || "not stated"],
    ["Trained on", entry.trained_on.join(" · ") || "not stated"],
    ...entry.notes.map((note) => ["Note", note] as const),
    ["Size", `${megabytes.toFixed(1)} MB, ${entry.precision}`],
    ["Made from", `weights with sha256 ${entry.source_sha256}`],
  ];
  for (const [term, words] of rows) {
    const [dt, dd] = [document.createElement("dt"), document.createElement("dd")];
    dt.textContent = term;
    dd.textContent = words;
    aboutModel.append(dt, dd);
  }
}
