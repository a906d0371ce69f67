import DatelineArchive
import DatelineFormats
import Foundation

/// Checks a bundle, zipped or unpacked, from the zip's directory down to the single record: without a network, and without writing anywhere but
/// to a temporary folder.
///
/// Any bag of BagIt 0.93 to 1.0 can be checked; what is known of its content is checked too, and what is not known is left alone.
public enum BundleValidator {
  /// - Parameter path: a zip, or a folder with a bag in it.
  /// - Throws: only where nothing can be read from disk; what is wrong with the bundle is in the report.
  public static func check(_ path: String, limits: ArchiveLimits = ArchiveLimits()) throws -> BundleReport {
    let log = BundleLog()
    let content = try check(path, limits: limits, log)
    return BundleReport(bags: content.bags, formats: content.formats, findings: log.finished())
  }

  typealias Content = (bags: [BundleReport.Bag], formats: [BundleReport.Format])

  static func check(_ path: String, limits: ArchiveLimits = ArchiveLimits(), _ log: BundleLog) throws -> Content {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: path])
    }
    guard !isFolder.boolValue else { return check(folder: path, log) }
    guard let unpacked = ZipCheck.unpack(path, limits, log) else { return refused }
    return withExtendedLifetime(unpacked) { check(folder: unpacked.path, log) }
  }

  private static let refused: Content = ([BundleReport.Bag(path: "", version: nil, filesChecked: 0)], [])

  private static func check(folder: String, _ log: BundleLog) -> Content {
    guard let bag = BundleFolder(in: folder) else {
      log.error(
        "bag.declaration", BundleFinding.Place("bagit.txt"), "there is no bag: neither here nor in an only folder is a bagit.txt",
        remedy: "give a bundle that “dateline export” wrote, or another bag")
      return refused
    }
    let files: BundleFiles
    do { files = try BundleFiles(root: bag.path, log) } catch {
      log.error("bag.unreadable", BundleFinding.Place(""), "the bag cannot be listed: \(error.localizedDescription)")
      return refused
    }
    let bagCheck = BagCheck(files, log)
    bagCheck.run()
    let contents = ContentCheck(files, isOurs: bagCheck.hasOurProfile, log)
    contents.run(bag)
    let checked = BundleReport.Bag(path: "", version: bagCheck.version?.description, filesChecked: bagCheck.filesChecked)
    return ([checked], contents.formats)
  }
}
