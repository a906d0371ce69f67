import DatelineExport

/// The formats that come with Dateline. Adding one is a folder beside this file and a line in it.
public enum BuiltIn {
  /// What a user may choose about formats.
  public struct Options: Sendable {
    /// Whether TEI text carries elements that repeat its stand-off annotation.
    public var inlineView = true
    /// Whether bundles and workbooks store their files as they are: the same bytes with any build of zlib.
    public var store = false
    /// How CSV tables deviate from their canonical form, in a bundle too.
    public var csv = CSVOptions()
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
    parts(options, forEditing: true) + [bundle(options)]
  }

  /// - Parameter forEditing: true for formats by themselves, false for what is archived: nobody edits it, so it has no merge base, and
  ///   each file says everything itself, so a context that no file points at is left out.
  private static func parts(_ options: Options, forEditing: Bool) -> [any Exporter] {
    var csv = options.csv
    csv.mergeBase = forEditing
    return [
      CSVExporter(options: csv), JSONLDExporter(contextFile: forEditing), TEIExporter(inlineView: options.inlineView),
      NDJSONLDExporter(), NQuadsExporter(), SQLiteExporter(), XLSXExporter(store: options.store, mergeBase: forEditing),
    ]
  }

  private static func bundle(_ options: Options) -> BundleExporter {
    BundleExporter(
      parts: parts(options, forEditing: false).filter { options.bundled.contains($0.format.name) }, store: options.store,
      crate: options.crate, croissant: options.croissant)
  }

  /// The names of all formats.
  public static let names: [String] = exporters().map(\.format.name)

  /// What is written where nobody names formats: those that say everything once. The others say the same in another form, for those who ask.
  public static let standard: [String] = names.filter { !["ndjsonld", "nquads", "sqlite", "xlsx"].contains($0) }
}
