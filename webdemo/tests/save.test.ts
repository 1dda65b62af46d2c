import { expect, it } from "vitest";
import { resultName, toCsv } from "../src/save";

it("a table has one line per cell, in the picture's pixels, row by row", () => {
  const values = Float32Array.from([0.1, 0.2, 0.3, 0.4, 0, 0]);
  const lines = toCsv({ values, height: 2, width: 3 }, 300, 100).trimEnd().split("\n");
  expect(lines[0]).toBe("x,y,width,height,share,map");
  expect(lines.length).toBe(7);
  expect(lines[4]).toBe("0,50,100,50,4.000000e-1,1.00000");
});

it("the shares of a table sum to 1", () => {
  const values = Float32Array.from({ length: 12 }, (_, i) => i / 66);
  const rows = toCsv({ values, height: 3, width: 4 }, 640, 480).trimEnd().split("\n").slice(1);
  const total = rows.reduce((sum, row) => sum + Number(row.split(",")[4]), 0);
  expect(total).toBeCloseTo(1, 5);
});

it.each([
  ["holiday 2024.jpg", "holiday_2024_map.png"],
  ["../../etc/passwd", "etc_passwd_map.png"],
  ["Größe.HEIC", "Größe_map.png"],
  ["…", "msinet_map.png"],
])("a result of %j is called %j", (source, name) => {
  expect(resultName(source, null, "map.png")).toBe(name);
});

it("a result says what was read before, however long the source's name is", () => {
  expect(resultName("a.jpg", "a sign by the lake", "map.png")).toBe(
    "a_after_a_sign_by_the_lake_map.png",
  );
  const name = resultName(`${"long ".repeat(40)}.jpg`, "a dog", "map.png");
  expect(name).toMatch(/long_after_a_dog_map\.png$/);
});
