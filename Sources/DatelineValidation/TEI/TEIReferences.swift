import DatelineXML

/// What the files of an export define and what they point at, over all of them. It grows with the number of records, by some 100 bytes each.
struct TEIReferences {
  /// Where something stands.
  struct Place: Hashable {
    let file: String
    let line: Int
    let element: String
  }

  /// Records by the pointers that lead to them: `agt:jonas-merk`.
  private var defined: Set<String> = []
  /// Every id with the file that has it.
  private var ids: [String: String] = [:]
  /// Pointers into other files, with the first place that has them.
  private var used: [String: Place] = [:]
  private var included: [String: Place] = [:]

  /// The file that has the id already, where there is one.
  mutating func define(id: String, pointer: String?, in file: String) -> String? {
    if let pointer { defined.insert(pointer) }
    if let first = ids[id] { return first }
    ids[id] = file
    return nil
  }

  mutating func use(_ pointer: String, at place: Place) {
    if used[pointer] == nil { used[pointer] = place }
  }

  mutating func include(_ file: String, at place: Place) { included[file] = place }

  func dangling(among files: Set<String>) -> [XMLProblem] {
    let pointers = used.filter { !defined.contains($0.key) }.map { pointer, place in
      problem("\(pointer) leads to no record of this dataset", place)
    }
    let inclusions = included.filter { !files.contains($0.key) }.map { file, place in
      problem("the file \(file) is not there", place)
    }
    return pointers + inclusions
  }

  private func problem(_ message: String, _ place: Place) -> XMLProblem {
    XMLProblem(.invalid, file: place.file, line: place.line, element: place.element, message)
  }
}
