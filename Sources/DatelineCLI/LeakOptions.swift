import ArgumentParser
import Dateline

/// The test that an export holds no more of the articles' words than its edition allows.
struct LeakOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Longest run of characters that an export may share with an article whose text it does not hold.", valueName: "count"))
  var leakLimit: Int = LeakIndex.standardLimit

  func validate() throws {
    guard leakLimit >= LeakIndex.least else {
      throw ValidationError("--leak-limit has to be \(LeakIndex.least) or more: shorter runs are in every language")
    }
  }

  func index() throws -> LeakIndex { try LeakIndex(limit: leakLimit) }

  /// Says every leak, and stops the run where there is one.
  func refuse(_ index: LeakIndex, in folder: String) throws {
    let found = try LeakTest(index).leaks(in: folder)
    guard !found.isEmpty else { return }
    for leak in found { Console.error("error: \(leak)") }
    Console.error(
      "This edition would hold words that it must not; nothing was exported. Look for them in glosses, notes and labels, or raise --leak-limit."
    )
    throw ExitStatus.badData.code
  }
}
