import DatelineDigest
import DatelineExport
import DatelineModel

/// A dataset as one zip that archives and repositories take as it is: an exporter made of exporters.
///
/// The zip is a BagIt 1.0 bag (RFC 8493) whose `data/` is at once RO-Crate root and Data Package root. What the parts write goes into `data/`;
/// the bundle adds what describes the whole, and checksums.
public struct BundleExporter: Exporter {
  /// Exporters whose files go into the bundle, in any order. Their names must differ.
  public let parts: [any Exporter]
  /// True to store entries instead of deflating them: the same bytes with any build of zlib, at a multiple of the size.
  public let store: Bool
  public let crate: CrateVersion
  /// True to describe the tables for machine learning tools too. Only of use where a part writes tables.
  public let croissant: Bool

  public init(parts: [any Exporter], store: Bool = false, crate: CrateVersion = .v12, croissant: Bool = false) {
    self.parts = parts
    self.store = store
    self.crate = crate
    self.croissant = croissant
  }

  /// What a bundle's bag declares as its BagIt profile: `schemas/bundle/bagit-profile.json`.
  public static let bagProfile = BundleProfile.bagIt

  public let format = Format(
    name: "bundle", title: "Bundle",
    purpose: "The whole dataset as one zip for archives and repositories: BagIt, RO-Crate, Data Package.",
    schemas: ["bundle/bagit-profile.json"])

  public func begin(_ header: DatasetHeader, in context: ExportContext) throws -> any ExportSession {
    let metadata = try BundleMetadata(header)
    for work in header.dataset.related where RelatedIdentifier(work) == nil {
      context.losses.drop(
        "dataset.related", of: work.identifier, because: "catalogues link to a work only by its DOI or its web address")
    }
    // Both manifests take their checksums from the writing of the files: nothing is read twice but for packing.
    context.output.compute([.sha256, .sha512])
    let bag = context.part(metadata.baseName)
    let data = bag.part("data")
    let sessions = try parts.map { part in
      try part.begin(header, in: part.format.belongsAtTop ? data : data.part(part.format.name))
    }
    return BundleSession(self, metadata, context, sessions)
  }
}
