import DatelineModel
import Testing

@testable import DatelineCorpus

/// Annotations without an id get one from their address.
@Suite struct DerivedIDTests {
  private static let come = "  - {kind: indirect, content: ships come}"
  private static let go = "  - {kind: indirect, content: ships go}"
  private static let wait = "  - {id: s1, kind: indirect, content: Ships wait}"

  /// Ids by the words that they stand for.
  private func ids(_ statements: [String]) throws -> [String: String] {
    let read = try SmallCorpus(record: "statements:\n" + statements.joined(separator: "\n")).document()
    #expect(read.diagnostics == [])
    let document = try #require(read.document)
    return Dictionary(uniqueKeysWithValues: document.statements.map { (document.quotation(of: $0.content) ?? "", $0.id.value) })
  }

  @Test func stayTheSameWhenOtherAnnotationsComeAndGo() throws {
    let all = try ids([Self.come, Self.go, Self.wait])
    #expect(try ids([Self.wait, Self.go, Self.come]) == all)
    #expect(try ids([Self.go])["ships go"] == all["ships go"])
    #expect(Set(all.values).count == 3)
    #expect(all["ships come"]?.hasPrefix("pier-s-") == true)
    #expect(all["Ships wait"] == "pier-s1")
  }

  @Test func aSecondAnnotationOfTheSameWordsNeedsAnIdOfItsOwn() throws {
    let read = try SmallCorpus(record: "statements:\n\(Self.come)\n\(Self.come)").document()
    #expect(read.diagnostics.map(\.id) == ["id.duplicate"])
    #expect(read.diagnostics.first?.remedy == "two annotations point at the same words: give one of them an id")
  }
}
