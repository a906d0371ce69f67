import ArgumentParser
import Dateline

/// `dateline`: news texts to citable datasets of who said what.
@main
struct DatelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Turn news texts into citable datasets of who said what.",
    discussion: """
      A corpus folder (dataset.yaml, authorities, records, texts) goes in; validated TEI, JSON-LD, CSV and a bundle for \
      archives come out.

        dateline init my-corpus
        dateline check my-corpus
        dateline export my-corpus --to my-export

      Exit codes: 0 done; 1 finished with findings, or losses under --strict; 64 wrong usage; 65 bad data; \
      66 input missing; 70 our own mistake; 73 output cannot be created; 74 reading or writing failed.
      """,
    version: "\(Stamp.current.tool) \(Stamp.current.version)",
    subcommands: [Init.self, Check.self, Show.self, Export.self, Validate.self, Convert.self, Withhold.self, Formats.self])
}
