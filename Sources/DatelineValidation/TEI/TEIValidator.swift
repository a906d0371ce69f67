import CSchemas
import DatelineXML
import Foundation

/// Checks a finished TEI export: every file against the shipped RELAX NG schema, and by the rules that no schema states: what pointers and
/// dates look like, that each pointer leads to a record of the right kind, that ids are unique over all files.
public struct TEIValidator: Sendable {
  private let schema: RelaxNGSchema

  /// Compiles the schema; make one validator and use it for everything.
  public init() throws(XMLProblem) {
    let shipped = dateline_schema_tei_rng()
    schema = try RelaxNGSchema(
      bytes: UnsafeRawBufferPointer(start: shipped.bytes, count: shipped.length), name: "tei/dateline.rng")
  }

  /// All problems of all `.xml` files of a folder, in the order of names and lines; empty for a sound export.
  /// - Throws: when the folder cannot be read.
  public func validate(folder: String) throws -> [XMLProblem] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".xml") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var references = TEIReferences()
    var problems: [XMLProblem] = []
    for name in names {
      problems += validate(file: folder + "/" + name, name: name, references: &references)
    }
    return (problems + references.dangling(among: Set(names))).sorted { ($0.file, $0.line) < ($1.file, $1.line) }
  }

  /// The problems of one file by itself; where its pointers lead is not looked at.
  public func validate(file: String) -> [XMLProblem] {
    var references = TEIReferences()
    return validate(file: file, name: (file as NSString).lastPathComponent, references: &references)
  }

  /// Files beyond this many bytes are validated as a stream, which takes longer and little memory.
  private static let largestTree = 4 << 20

  private func validate(file: String, name: String, references: inout TEIReferences) -> [XMLProblem] {
    let size = (try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int) ?? 0
    do {
      return size > Self.largestTree
        ? try validateStream(file, name, &references) : try validateTree(file, name, &references)
    } catch { return [error] }
  }

  private func validateTree(
    _ file: String, _ name: String, _ references: inout TEIReferences
  ) throws(XMLProblem) -> [XMLProblem] {
    var rules = TEIRules(file: name)
    let tree = try XMLTree(path: file, name: name)
    try tree.forEach { rules.check($0, &references) }
    rules.finish(&references)
    return tree.violations(of: schema) + rules.problems
  }

  private func validateStream(
    _ file: String, _ name: String, _ references: inout TEIReferences
  ) throws(XMLProblem) -> [XMLProblem] {
    var rules = TEIRules(file: name)
    var reader = try XMLReader(path: file, name: name, schema: schema)
    while let event = try reader.next() { rules.check(event, &references) }
    rules.finish(&references)
    return reader.violations + rules.problems
  }
}
