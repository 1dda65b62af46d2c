// What was read before: nothing, or a sentence whose vectors the page has.

import { READ_NOTHING, readNote } from "../messages";
import { bytesOf, type ModelEntry } from "../protocol";
import type { Store } from "../state";
import { type Elements, fillSelect, setText } from "./elements";

export function connectRead(elements: Elements, store: Store, entry: ModelEntry | null): void {
  const texts = entry?.sentences?.texts ?? [];
  elements.readField.hidden = texts.length === 0;
  if (!entry) return;
  fillSelect(elements.read, [["", READ_NOTHING], ...texts.map((text) => [text, text] as const)]);
  setText(elements.readNote, readNote(bytesOf(entry), entry.licence));
  elements.read.addEventListener("change", () => {
    const { value } = elements.read; // before the state is shown again
    store.dispatch({ type: "problem", problem: null });
    store.dispatch({ type: "read", read: texts.find((text) => text === value) ?? null });
  });
}
