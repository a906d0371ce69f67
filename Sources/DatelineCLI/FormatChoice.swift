import ArgumentParser
import Dateline
import Foundation

/// The value of `--format`: names of formats with commas between.
struct FormatChoice: ExpressibleByArgument {
  /// In the order of the registry, each once, whatever the user wrote.
  let names: [String]

  static let standard = FormatChoice(names: BuiltIn.standard)
  static let bundled = FormatChoice(names: BuiltIn.Options().bundled)
  static let all = BuiltIn.names.joined(separator: ", ")

  private init(names: [String]) { self.names = names }

  init?(argument: String) {
    let given = argument.split(separator: ",").map { String($0).trimmingCharacters(in: .whitespaces) }
    guard !given.isEmpty, given.allSatisfy(BuiltIn.names.contains) else { return nil }
    names = BuiltIn.names.filter(given.contains)
  }

  var defaultValueDescription: String { names.joined(separator: ",") }

  func contains(_ name: String) -> Bool { names.contains(name) }

  func exporters(_ options: BuiltIn.Options) -> [any Exporter] {
    BuiltIn.exporters(options).filter { contains($0.format.name) }
  }
}
