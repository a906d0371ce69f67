import DatelineExport

/// The formats that come with Dateline. Adding one is a folder beside this file and a line in it.
public enum BuiltIn {
  /// What a user may choose about formats.
  public struct Options: Sendable {
    /// Whether TEI text carries elements that repeat its stand-off annotation.
    public var inlineView: Bool
    /// Whether bundles and workbooks store their files as they are: the same bytes with any build of zlib.
    public var store: Bool

    public init(inlineView: Bool = true, store: Bool = false) {
      self.inlineView = inlineView
      self.store = store
    }
  }

  /// Every format, the bundle last: it is made of others.
  public static func exporters(_ options: Options = Options()) -> [any Exporter] {
    let texts: [any Exporter] = [JSONLDExporter(), TEIExporter(inlineView: options.inlineView)]
    // What is archived is not edited: the bundle's tables have no merge base.
    let parts = [CSVExporter()] + texts
    return [CSVExporter(options: .forEditing)] + texts + [
      NDJSONLDExporter(), NQuadsExporter(), XLSXExporter(store: options.store, mergeBase: true),
      BundleExporter(parts: parts, store: options.store),
    ]
  }

  /// The names of all formats.
  public static let names: [String] = exporters().map(\.format.name)

  /// What is written where nobody names formats: those that say everything once. The others say the same in another form, for those who ask.
  public static let standard: [String] = names.filter { !["ndjsonld", "nquads", "xlsx"].contains($0) }
}
