import DatelineExport
import DatelineFormats
import DatelineXML

/// The formats of an export or a bundle: each read back whole and checked by itself, then against the others.
struct FormatsCheck {
  private let isOurs: Bool
  private let log: BundleLog
  private(set) var checked: [DatasetCheck] = []
  private var others: [DatasetCheck] = []
  private var seen: Set<String> = []

  /// - Parameter isOurs: what Dateline wrote has to be legible. In what another program wrote, a format of the same name may be another thing.
  init(isOurs: Bool, _ log: BundleLog) {
    self.isOurs = isOurs
    self.log = log
  }

  var formats: [BundleReport.Format] {
    checked.map { BundleReport.Format(name: $0.format, path: $0.path, counts: $0.counts) }
  }

  /// - Parameter path: how its place is called in findings; empty for the whole of what is checked.
  mutating func check(_ dataset: ExportedDataset, at path: String) {
    do {
      var check = try DatasetCheck(dataset, path: path)
      if dataset.format == "tei" { try checkTEI(dataset, path) }
      try check.read(log, &seen)
      checked.append(check)
    } catch {
      guard isOurs else {
        return log.note(
          "\(dataset.format).foreign", BundleFinding.Place(path),
          "it was not written by Dateline, and its records were not read: \(error)")
      }
      log.error(
        "\(dataset.format).unreadable", ReaderFault.place(error, in: path), ReaderFault.reason(error),
        remedy: "export the dataset again")
    }
  }

  /// Reads a dataset that is checked elsewhere, to compare it with these.
  mutating func compareOnly(_ dataset: ExportedDataset, at path: String) {
    var heard: Set<String> = []
    guard var other = try? DatasetCheck(dataset, path: path), (try? other.read(BundleLog(), &heard)) != nil else { return }
    others.append(other)
  }

  func compare() { RecordAgreement(log).check(checked + others) }

  private func checkTEI(_ dataset: ExportedDataset, _ path: String) throws {
    for problem in try TEIValidator().validate(folder: dataset.path) {
      log.error("tei.invalid", ReaderFault.place(problem, in: path), problem.message)
    }
  }
}
