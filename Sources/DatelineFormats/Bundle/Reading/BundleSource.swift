import DatelineArchive
import DatelineExport
import DatelineModel
import Foundation

/// Reads a dataset out of a bundle, zipped or unpacked, whichever formats it holds.
///
/// A zip is unpacked into a private temporary folder for as long as the value lives. Fixity is not looked at here; that is what validation
/// is for.
public struct BundleSource: RecordSource {
  public let header: DatasetHeader
  /// The format in the bundle that the records are read from.
  public let format: String
  private let part: any RecordSource
  /// Keeps the temporary folder for as long as something is read from it.
  private let unpacked: UnpackedArchive?

  /// Why there is nothing to read in what may be a sound bag.
  public struct Fault: Error, CustomStringConvertible {
    public let description: String
  }

  /// - Parameter path: a zip, or an unpacked bag.
  /// - Throws: ``DatelineArchive/ArchiveError`` for a zip that may not be unpacked, ``Fault`` where no format in it can be read, and what the
  ///   format's own reader throws.
  public init(path: String, limits: ArchiveLimits = ArchiveLimits()) throws {
    unpacked = BundleFolder.isFolder(path) ? nil : try UnpackedArchive(path, limits: limits)
    guard let bag = BundleFolder(in: unpacked?.path ?? path) else { throw Fault(description: "there is no bag in it") }
    guard let best = Self.datasets(in: bag).first else {
      throw Fault(
        description:
          "the bag holds no format that can be read back: \(Self.preference.joined(separator: ", ")) are those that can")
    }
    part = try best.open()
    format = best.format
    header = DatasetHeader(
      dataset: part.header.dataset, authorities: part.header.authorities, papers: Self.papers(in: bag))
  }

  /// What lay beside the dataset and no format carries.
  private static func papers(in bag: BundleFolder) -> Papers {
    func text(_ name: String) -> String? { try? String(contentsOfFile: bag.payload + "/" + name, encoding: .utf8) }
    return Papers(licence: text("LICENSE.txt").flatMap(LicenceText.legalText), changelog: text("CHANGELOG.md"))
  }

  public func forEach(_ body: (Record) throws -> Void) throws {
    try withExtendedLifetime(unpacked) { try part.forEach(body) }
  }

  /// Every format in a bag's payload that can be read back, the one that says most first.
  public static func datasets(in bag: BundleFolder) -> [ExportedDataset] {
    let found = (try? ExportedDataset.all(in: bag.payload)) ?? []
    func rank(_ dataset: ExportedDataset) -> Int { preference.firstIndex(of: dataset.format) ?? preference.count }
    return found.sorted { (rank($0), $0.path) < (rank($1), $1.path) }
  }

  /// What carries everything, first. TEI comes last: without the words of the articles it cannot give back what cleaning took out of them.
  private static let preference = ["jsonld", "ndjsonld", "sqlite", "csv", "xlsx", "tei"]
}
