import DatelineExport
import DatelineModel
import Foundation
import Testing

@testable import DatelineFormats

/// The files under `schemas/jsonld/` are made of the code's declarations. `DATELINE_ACCEPT=1` writes them anew.
@Suite struct PublishedJSONLDTests {
  @Test(arguments: [
    ("dateline.schema.json", PublishedSchema.text), ("vocabulary.ttl", PublishedVocabulary.text),
    ("context.jsonld", SharedContext.file),
  ])
  func isWhatTheDeclarationsSay(name: String, text: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["DATELINE_ACCEPT"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let published = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(published == text, "schemas/jsonld/\(name) is stale: run the tests with DATELINE_ACCEPT=1 and read the difference")
  }

  @Test func everyVocabularyThatATermNamesExists() {
    let known = Set(Vocabularies.all.map(\.name))
    for term in ContextTerms.terms {
      if case .vocabulary(let name) = term.value { #expect(known.contains(name), "\(term.key)") }
    }
  }

  /// `headline` is a property and a kind of segment: without a definition of its own the kind would be read as the property.
  @Test func everyValueOfAVocabularyIsDefinedWhereItsTermIsUsed() {
    guard case .object(let context) = JSONLDContext.shared else { return }
    for term in ContextTerms.terms {
      guard case .vocabulary(let name) = term.value, let listing = Vocabularies.all.first(where: { $0.name == name }) else {
        continue
      }
      guard case .object(let definition)? = context[term.key], case .object(let scope)? = definition["@context"] else {
        Issue.record("\(term.key) has no scope")
        continue
      }
      #expect(scope.members.map(\.key) == listing.values.map(\.value))
    }
  }

  @Test func everyMemberAndClassOfAShapeIsInTheContext() {
    let shapes = NodeShapes.top + NodeShapes.inner
    let names = Set(shapes.map(\.name))
    for shape in shapes {
      for name in shape.classes { #expect(ContextTerms.class(name) != nil, "\(name)") }
      for member in shape.members {
        #expect(ContextTerms[member.key] != nil, "\(member.key)")
        #expect(names.isSuperset(of: member.shapes), "\(member.key)")
      }
    }
  }

  @Test func noTermIsDeclaredThatNothingUses() {
    let used = Set((NodeShapes.top + NodeShapes.inner).flatMap { $0.members.map(\.key) })
    #expect(ContextTerms.terms.map(\.key).filter { !used.contains($0) } == [])
  }

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("schemas/jsonld")
}
