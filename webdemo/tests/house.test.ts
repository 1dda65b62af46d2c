// The shape of the house: who imports whom, how long files are, what the page promises.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

// From the ground up; a file imports only what lies below it. ui/ are neighbours among themselves.
const FLOORS = [
  ["density", "colormap", "letterbox", "loop", "pixels", "threads"],
  ["state", "contour"],
  ["messages", "protocol", "backends"],
  ["model", "picture", "camera", "frame", "render", "save", "scene"],
  ["pipeline", "source", "engine"],
  ["worker", "app", "offline"],
  ["ui"],
  ["main", "bench"],
];
const TFJS = ["model", "pipeline"];
const SRC = new URL("../src/", import.meta.url);
const FILES = readdirSync(SRC, { recursive: true, encoding: "utf-8" }).filter((name) =>
  name.endsWith(".ts"),
);
const read = (name: string) => readFileSync(new URL(name, SRC), "utf-8");
const roomOf = (name: string) => (name.startsWith("ui/") ? "ui" : name.replace(/\.ts$/, ""));
const floorOf = (room: string) => FLOORS.findIndex((rooms) => rooms.includes(room));

describe.each(FILES)("%s", (name) => {
  const text = read(name);
  const imported = [...text.matchAll(/(?:from |import\()"([^"]+)"/g)].map(([, path]) => path ?? "");

  it("imports only from below", () => {
    const here = roomOf(name);
    expect(floorOf(here)).toBeGreaterThanOrEqual(0);
    for (const path of imported.filter((each) => each.startsWith("."))) {
      const room =
        here === "ui" && !path.startsWith("../")
          ? "ui"
          : path.replace(/^(\.\.?\/)+/, "").split("/")[0];
      if (room !== here)
        expect(floorOf(room ?? ""), `${name} imports ${path}`).toBeLessThan(floorOf(here));
    }
  });

  it("leaves TF.js to its rooms", () => {
    const uses = imported.some(
      (path) => path.startsWith("@tensorflow/") && !path.includes("wasm-out"),
    );
    if (uses) expect(TFJS).toContain(roomOf(name));
  });

  it("has at most 300 lines", () => {
    expect(text.split("\n").length).toBeLessThanOrEqual(301);
  });

  it("never opens an alert and never reaches another origin", () => {
    expect(text).not.toMatch(/\balert\(|https?:\/\//);
  });
});

it("the policy in the page is the one that the server sends", () => {
  const policy = (name: string) =>
    /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(
      readFileSync(new URL(`../${name}`, import.meta.url), "utf-8"),
    )?.[1];
  const server = readFileSync(new URL("../../msinet/demo/server.py", import.meta.url), "utf-8");
  const sent = [...(/POLICY = \(([\s\S]*?)\n\)/.exec(server)?.[1]?.matchAll(/"([^"]*)"/g) ?? [])]
    .map(([, part]) => part)
    .join("");
  expect(policy("index.html")).toBe(sent);
  expect(policy("index.html")).toContain("default-src 'none'");
  expect(policy("index.html")).toContain("connect-src 'self'");
});
