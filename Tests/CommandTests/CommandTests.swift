import Foundation
import Testing

/// What the command says and does, one case a file in `Cases/`. A case is a Markdown page: its title says what it shows, and every section is a step,
/// done in order in a folder of its own.
///
/// | section | is |
/// |---|---|
/// | Start from `init` | the corpus that `dateline init corpus` makes; `harbour`: a copy of corpus/harbour |
/// | Write `FILE` | the file, from the block; a block marked `hex` gives bytes |
/// | Edit `FILE` | a block marked `diff`: its `-` and blank-marked lines stand in the file once and are replaced by its `+` and blank-marked ones |
/// | Remove `FILE` | the file or folder is taken away |
/// | Run `COMMAND` | the built command; exit code, standard output and standard error are as the section says |
/// | Find in `FOLDER` | these files and no others |
///
/// `DATELINE_ACCEPT=1 swift test --filter CommandTests` writes what happened into the sections Run and Find. Read the difference before you commit it.
@Suite struct CommandTests {
  @Test(arguments: Case.all)
  func happensAsWritten(example: Case) async throws {
    let sandbox = try Sandbox()
    var happened = example
    for index in example.sections.indices {
      happened.sections[index].body = try await example.sections[index].perform(in: sandbox)
    }
    if ProcessInfo.processInfo.environment["DATELINE_ACCEPT"] == "1" { return try happened.write() }
    for (expected, actual) in zip(example.sections, happened.sections) {
      #expect(actual.body == expected.body, "\(example.file.lastPathComponent): \(expected.heading)")
    }
  }

  @Test func thereAreCases() { #expect(Case.all.count > 40) }
}
