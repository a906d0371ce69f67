import DatelineModel
import Testing

struct IdentifierTests {
  @Test(arguments: [
    "a", "jonas-merk", "u2", "a-", "a--b", "e5", "marina", "maria-1", "may", "mar", "may-be", "mar-1a", "nana", "nan-1", "truely",
    "true-1", "doc-2018-02-20", "sun-1", String(repeating: "x", count: 64),
  ])
  func anIDThatEveryProgramKeepsIsLegal(text: String) throws {
    #expect(try AgentID(text).value == text)
    #expect(try AgentID(text).description == text)
  }

  @Test(arguments: [
    ("", "it is empty"), ("1a", "it has to begin with a letter a-z"), ("-a", "it has to begin with a letter a-z"),
    ("Ab", "it has to begin with a letter a-z"), ("aB", "only a-z, 0-9 and - may stand in it"),
    ("a_b", "only a-z, 0-9 and - may stand in it"), ("a b", "only a-z, 0-9 and - may stand in it"),
    ("a.b", "only a-z, 0-9 and - may stand in it"), ("é", "it has to begin with a letter a-z"),
    ("cafe\u{301}", "only a-z, 0-9 and - may stand in it"), ("a\u{FF11}", "only a-z, 0-9 and - may stand in it"),
    ("a\n", "only a-z, 0-9 and - may stand in it"), (String(repeating: "x", count: 65), "it has more than 64 characters"),
  ])
  func aTextThatSomeFormatCannotUseAsANameIsRefused(text: String, reason: String) {
    let fault = #expect(throws: IdentifierFault.self) { try AgentID(text) }
    #expect(fault?.reason == reason)
  }

  @Test(arguments: [
    "mar-1", "dec2", "sept-9", "september-2018", "may1", "jun--3", "oct-1-2", "february-29", "jan-", "aug-00001",
  ])
  func anIDThatASpreadsheetTakesForADateIsRefused(text: String) {
    let fault = #expect(throws: IdentifierFault.self) { try DocumentID(text) }
    #expect(fault?.reason == "a spreadsheet takes it for a date")
  }

  @Test(arguments: ["na", "nan", "null", "none", "true", "false", "inf"])
  func anIDThatAProgramTakesForNothingIsRefused(text: String) {
    #expect(throws: IdentifierFault.self) { try PlaceID(text) }
  }

  @Test func idsAreOrderedAsTheirCharactersAre() throws {
    let ids = try ["b", "a-2", "a", "a-10", "ab", "a2"].map { try EventID($0) }
    #expect(ids.sorted().map(\.value) == ["a", "a-10", "a-2", "a2", "ab", "b"])
  }
}

struct ResponsibilityTests {
  @Test(arguments: ["mk", "quotation-1-0", "9", String(repeating: "a", count: 48)])
  func aNameThatCanStandInAnIDIsTaken(name: String) throws {
    let made = try #require(Responsibility(.rule, name))
    #expect(made.id == "rule-\(name)")
    #expect(made.description == "rule:\(name)")
    #expect(throws: Never.self) { try AgentID(made.id) }
  }

  @Test(arguments: ["", "Mara Klee", "mk_", "é", "a:b", "MK", String(repeating: "a", count: 49)])
  func anyOtherNameIsRefused(name: String) {
    #expect(Responsibility(.curator, name) == nil)
  }

  @Test func differentKindsOfOneNameAreDifferent() {
    let all = ResponsibilityKind.allCases.compactMap { Responsibility($0, "x") }
    #expect(all.sorted().map(\.description) == ["curator:x", "import:x", "rule:x"])
  }
}
