import DatelineModel
import Foundation
import Testing
import Yams

@testable import DatelineCuration

/// Edits of one mapping, in every form that people write YAML in. What is not edited stays to the byte.
@Suite struct YAMLEditTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let before: String
    let edit: [(String, String?)]
    let after: String
    var testDescription: String { "\(before.debugDescription) \(edit)" }

    init(_ before: String, _ edit: (String, String?)..., gives after: String) {
      (self.before, self.edit, self.after) = (before, edit, after)
    }
  }

  static let examples: [Example] = [
    Example("a: 1\nb: 2\nc: 3\n", ("b", "x"), gives: "a: 1\nb: x\nc: 3\n"),
    Example("a: 1 # one\nb: 2\n", ("a", "x"), gives: "a: x # one\nb: 2\n"),
    Example("a: 1\nb: 2 # two\nc: 3\n", ("b", nil), gives: "a: 1\nc: 3\n"),
    Example("# head\na: 1\n\n# of c\nc: 3\n", ("b", "x"), gives: "# head\na: 1\nb: x\n\n# of c\nc: 3\n"),
    Example("b: 2\nc: 3", ("d", "x"), gives: "b: 2\nc: 3\nd: x"),
    Example("b: 2\r\nc: 3\r\n", ("a", "x"), gives: "a: x\r\nb: 2\r\nc: 3\r\n"),
    Example("a: \"one\"\nb: 2\n", ("a", "say \"x\""), gives: "a: \"say \\\"x\\\"\"\nb: 2\n"),
    Example("a: 'it''s'\nb: 2\n", ("a", "that's"), gives: "a: 'that''s'\nb: 2\n"),
    Example("a: >-\n  one\n  two\nb: 2\n", ("a", "x"), gives: "a: >-\n  x\nb: 2\n"),
    Example("a: >-\n  one\n\n  two\n\nb: 2\n", ("a", nil), gives: "\nb: 2\n"),
    Example("a: |\n  one\nb: 2\n", ("a", "x\ny"), gives: "a: \"x\\ny\"\nb: 2\n"),
    Example("a: one\n  two\nb: 2\n", ("a", "x"), gives: "a: x\nb: 2\n"),
    Example("a:\nb: 2\n", ("a", "x"), gives: "a: x\nb: 2\n"),
    Example("a: ~\nb: 2\n", ("a", "x"), gives: "a: x\nb: 2\n"),
    Example("{a: 1, b: 2}\n", ("a", "x"), gives: "{a: x, b: 2}\n"),
    Example("{a: 1, b: 2}\n", ("a", "x, y"), gives: "{a: \"x, y\", b: 2}\n"),
    Example("{a: 1, b: 2, c: 3}\n", ("b", nil), gives: "{a: 1, c: 3}\n"),
    Example("{a: 1, b: 2, c: 3}\n", ("a", nil), ("b", nil), gives: "{c: 3}\n"),
    Example("{b: 2}\n", ("a", "x"), ("c", "y"), gives: "{a: x, b: 2, c: y}\n"),
    Example("{ a: 1,\n  # of c\n  c: 3 }\n", ("b", "x"), gives: "{ a: 1, b: x,\n  # of c\n  c: 3 }\n"),
    Example("a: 1\nb: 2\n", ("a", nil), ("c", "x"), gives: "b: 2\nc: x\n"),
    Example("a: é𝕏 # 🙂\nb: 2\n", ("b", "x"), gives: "a: é𝕏 # 🙂\nb: x\n"),
    Example("a: \"é𝕏\u{2028}z\"\nb: 2\n", ("b", "x"), gives: "a: \"é𝕏\u{2028}z\"\nb: x\n"),
  ]

  @Test(arguments: examples)
  func whatIsNotEditedStays(example: Example) throws {
    let file = try YAMLText(Data(example.before.utf8))
    let outcomes = example.edit.map { key, value in
      (key: key, outcome: value.map { MappingEdit.Outcome.set(.scalar($0)) } ?? .removed)
    }
    let edit = try MappingEdit(
      file: file, mapping: #require(file.root.mapping), node: file.root, order: ["a", "b", "c", "d"], origin: Self.origin)
    #expect(try file.patched(edit.patches(outcomes)).text == example.after)
  }

  private static let origin = Plan.Origin(row: RowID(table: .statements, key: ""), number: nil)
}
