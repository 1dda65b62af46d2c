// The about box: where the weights come from and under which terms.

import { bytesOf, type Catalogue, type ModelEntry } from "../protocol";
import type { Elements } from "./elements";

export function connectAbout(
  { about, aboutOpen, aboutClose, aboutModel, aboutText }: Elements,
  { models: [first], text }: Catalogue,
): void {
  aboutOpen.addEventListener("click", () => about.showModal());
  aboutClose.addEventListener("click", () => about.close());
  if (first) describe(aboutModel, first);
  if (text) describe(aboutText, text);
  else aboutText.parentElement?.setAttribute("hidden", "");
}

function describe(list: HTMLElement, entry: ModelEntry): void {
  const rows: (readonly [string, string])[] = [
    ["Name", `${entry.name} (${entry.network})`],
    ["Licence", entry.licence || "not stated"],
    ["Trained on", entry.trained_on.join(" · ") || "not stated"],
    ...entry.notes.map((note) => ["Note", note] as const),
    ["Size", `${(bytesOf(entry) / 1e6).toFixed(1)} MB, ${entry.precision}`],
    ["Made from", `weights with sha256 ${entry.source_sha256}`],
  ];
  for (const [term, words] of rows) {
    const [dt, dd] = [document.createElement("dt"), document.createElement("dd")];
    dt.textContent = term;
    dd.textContent = words;
    list.append(dt, dd);
  }
}
