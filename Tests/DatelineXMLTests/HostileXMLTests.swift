import DatelineXML
import Foundation
import Testing

/// Files that are made to harm whoever reads them. Each is refused, soon and without much memory.
@Suite struct HostileXMLTests {
  @Test(.timeLimit(.minutes(1))) func entitiesThatGrowAreRefused() throws {
    let definitions = (1...9).map { "<!ENTITY l\($0) \"" + String(repeating: "&l\($0 - 1);", count: 10) + "\">" }
    let text = "<!DOCTYPE a [<!ENTITY l0 \"ha\">\(definitions.joined())]><a>&l9;</a>"
    #expect(try problem(reading: text).kind == .refused)
  }

  @Test(arguments: ["SYSTEM \"file:///etc/passwd\"", "SYSTEM \"http://127.0.0.1:9/x\"", "PUBLIC \"x\" \"http://127.0.0.1:9/x\""])
  func externalEntitiesAreRefused(identifier: String) throws {
    #expect(try problem(reading: "<!DOCTYPE a [<!ENTITY x \(identifier)>]><a>&x;</a>").kind == .refused)
    #expect(try problem(reading: "<!DOCTYPE a \(identifier)><a/>").kind == .refused)
    #expect(try problem(reading: "<!DOCTYPE a [<!ENTITY % x \(identifier)> %x;]><a/>").kind == .refused)
  }

  @Test(.timeLimit(.minutes(1))) func anEntityInAnAttributeIsRefused() throws {
    #expect(try problem(reading: "<!DOCTYPE a [<!ENTITY x \"y\">]><a b=\"&x;\"/>").kind == .refused)
  }

  @Test(.timeLimit(.minutes(1))) func aHundredThousandLevelsAreRefused() throws {
    let text = String(repeating: "<a>", count: 100_000) + String(repeating: "</a>", count: 100_000)
    #expect(try problem(reading: text).kind == .refused)
  }

  @Test(.timeLimit(.minutes(1))) func aHugeAttributeIsRefused() throws {
    let problem = try problem(reading: "<a b=\"" + String(repeating: "x", count: 30_000_000) + "\"/>")
    #expect(problem.kind != .unreadable)
  }

  @Test func aFileBeyondTheLimitIsRefusedUnread() throws {
    #expect(try problem(reading: "<a>much</a>", XMLLimits(size: 5)).kind == .refused)
  }

  @Test(arguments: ["", "words", "<a>", "<a></b>", "<a b='1' b='2'/>", "<a>\u{1}</a>", "<a/><b/>", "<a>&x;</a>"])
  func brokenFilesAreRefusedWithTheirLine(text: String) throws {
    #expect(try problem(reading: text).kind == .notWellFormed)
  }

  @Test func aFolderIsNoFile() {
    let error = #expect(throws: XMLProblem.self) { _ = try XMLReader(path: "/tmp", name: "tmp") }
    #expect(error?.kind == .unreadable)
  }

  private func problem(reading text: String, _ limits: XMLLimits = XMLLimits()) throws -> XMLProblem {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".xml").path
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try #require(
      #expect(throws: XMLProblem.self) {
        var reader = try XMLReader(path: path, name: "hostile.xml", limits: limits)
        while try reader.next() != nil {}
      })
  }
}
