import Foundation

/// The seed of this run's random tests: `DATELINE_TEST_SEED`, else always the same. A test that fails prints it.
public enum TestSeed {
  public static let value: UInt64 =
    ProcessInfo.processInfo.environment["DATELINE_TEST_SEED"].flatMap { UInt64($0) } ?? 20_180_220

  /// For the comment of an expectation.
  public static var note: String { "DATELINE_TEST_SEED=\(value)" }
}
