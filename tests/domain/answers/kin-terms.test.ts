import { describe, expect, it } from "vitest";
import { areKin } from "../../../src/domain/answers/kin-terms.js";

describe("words of one root", () => {
  it.each([
    ["knig", "knižk"],
    ["biblotek", "biblotečn"],
    ["zapiznen", "zapizn"],
    ["pasažir", "pasažirsk"],
    ["tarviksk", "tarvik"],
  ])("%s and %s are kin", (left, right) => {
    expect(areKin(left, right)).toBe(true);
  });

  it.each([
    ["čita", "čitač"],
    ["pasik", "pasičnik"],
    ["stol", "stolic"],
    ["port", "portret"],
  ])("%s and %s are not", (left, right) => {
    expect(areKin(left, right)).toBe(false);
  });
});
