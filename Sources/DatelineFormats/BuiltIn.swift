import DatelineExport

/// The formats that come with Dateline. Adding one is a folder beside this file and a line in it.
public enum BuiltIn {
  /// What a user may choose about formats.
  public struct Options: Sendable {
    /// Whether TEI text carries elements that repeat its stand-off annotation.
    public var inlineView = true
    /// Whether bundles and workbooks store their files as they are: the same bytes with any build of zlib.
    public var store = false
    /// The formats that go into a bundle, by name.
    public var bundled = ["csv", "jsonld", "tei"]
    /// The version of RO-Crate that describes a bundle.
    public var crate = CrateVersion.v12
    /// Whether a bundle describes its tables for machine learning tools too (Croissant 1.1).
    public var croissant = false

    public init() {}
  }

  /// Every format, the bundle last: it is made of others.
  public static func exporters(_ options: Options = Options()) -> [any Exporter] {
    parts(options, contextFile: true) + [bundle(options)]
  }

  private static func parts(_ options: Options, contextFile: Bool) -> [any Exporter] {
    [
      CSVExporter(), JSONLDExporter(contextFile: contextFile), TEIExporter(inlineView: options.inlineView), NDJSONLDExporter(),
      NQuadsExporter(), SQLiteExporter(), XLSXExporter(store: options.store),
    ]
  }

  /// In a bundle each file says everything itself: a context that no file points at is left out.
  private static func bundle(_ options: Options) -> BundleExporter {
    BundleExporter(
      parts: parts(options, contextFile: false).filter { options.bundled.contains($0.format.name) }, store: options.store,
      crate: options.crate, croissant: options.croissant)
  }

  /// The names of all formats.
  public static let names: [String] = exporters().map(\.format.name)

  /// What is written where nobody names formats: those that say everything once. The others say the same in another form, for those who ask.
  public static let standard: [String] = names.filter { !["ndjsonld", "nquads", "sqlite", "xlsx"].contains($0) }
}
