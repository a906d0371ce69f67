import DatelineFormats

/// Checks an export in whatever shape it has: a folder with several formats, the folder or file of one, a bundle zipped or unpacked.
///
/// Each format is read back whole and checked by itself, then all of them against each other; a bundle in the folder is checked as by itself.
public enum ExportValidator {
  /// - Parameter leaks: looks for words that the export may not hold.
  /// - Throws: ``DatelineFormats/ExportedDataset/Fault`` where there is no export; what is wrong with one is in the report.
  public static func check(_ path: String, leaks: LeakCheck? = nil) throws -> BundleReport {
    let log = BundleLog()
    let report = ExportedDataset.isBundle(path) ? try BundleValidator.check(path, log) : try check(folder: path, log)
    leaks?.run(path, log)
    return BundleReport(bags: report.bags, formats: report.formats, findings: log.finished())
  }

  private static func check(folder: String, _ log: BundleLog) throws -> (bags: [BundleReport.Bag], formats: [BundleReport.Format])
  {
    let datasets = try ExportedDataset.all(in: folder)
    var formats = FormatsCheck(isOurs: true, log)
    var bags: [BundleReport.Bag] = []
    var bundled: [BundleReport.Format] = []
    for dataset in datasets {
      let place = relative(dataset.path, in: folder)
      guard dataset.format == "bundle" else {
        formats.check(dataset, at: place)
        continue
      }
      let report = try BundleValidator.check(dataset.path)
      log.add(report.findings.map { $0.inside(place) })
      bags += report.bags.map { BundleReport.Bag(path: place, version: $0.version, filesChecked: $0.filesChecked) }
      bundled += report.formats.map { BundleReport.Format(name: $0.name, path: "\(place)!\($0.path)", counts: $0.counts) }
      formats.compareOnly(dataset, at: place)
    }
    formats.compare()
    return (bags, formats.formats + bundled)
  }

  /// A folder of one format is the place of what is in it; a file has its own name.
  private static func relative(_ path: String, in folder: String) -> String {
    guard path != folder else {
      return BundleFolder.isFolder(path) ? "" : path.split(separator: "/").last.map(String.init) ?? path
    }
    let rest = path.hasPrefix(folder) ? path.dropFirst(folder.count) : path[...]
    return String(rest.drop { $0 == "/" })
  }
}
