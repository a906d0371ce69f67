import DatelineExport

/// The formats that come with Dateline. Adding one is a folder beside this file and a line in it.
public enum BuiltIn {
  /// What a user may choose about formats.
  public struct Options: Sendable {
    /// Whether TEI text carries elements that repeat its stand-off annotation.
    public var inlineView: Bool

    public init(inlineView: Bool = true) { self.inlineView = inlineView }
  }

  /// Every format, the bundle last: it is made of the others.
  public static func exporters(_ options: Options = Options()) -> [any Exporter] {
    let parts: [any Exporter] = [CSVExporter(), JSONLDExporter()]
    return parts + [BundleExporter(parts: parts)]
  }

  public static let names: [String] = exporters().map(\.format.name)
}
