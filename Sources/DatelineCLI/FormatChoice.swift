import ArgumentParser
import Dateline
import Foundation

/// The value of `--format`: names of formats with commas between.
struct FormatChoice: ExpressibleByArgument {
  private let chosen: [String]

  static let standard = FormatChoice(chosen: BuiltIn.standard)
  static let names = BuiltIn.names.joined(separator: ", ")

  private init(chosen: [String]) { self.chosen = chosen }

  init?(argument: String) {
    let names = argument.split(separator: ",").map { String($0).trimmingCharacters(in: .whitespaces) }
    guard !names.isEmpty, names.allSatisfy(BuiltIn.names.contains) else { return nil }
    // In the order of the registry, each once, whatever the user wrote.
    chosen = BuiltIn.names.filter(names.contains)
  }

  var defaultValueDescription: String { chosen.joined(separator: ",") }

  func exporters(_ options: BuiltIn.Options) -> [any Exporter] {
    BuiltIn.exporters(options).filter { chosen.contains($0.format.name) }
  }
}
