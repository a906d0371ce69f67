import DatelineExport

/// The formats that come with Dateline. Adding one is a folder beside this file and a line in it.
public enum BuiltIn {
  /// What a user may choose about formats.
  public struct Options: Sendable {
    /// Whether TEI text carries elements that repeat its stand-off annotation.
    public var inlineView: Bool

    public init(inlineView: Bool = true) { self.inlineView = inlineView }
  }

  public static func exporters(_ options: Options = Options()) -> [any Exporter] { [] }

  public static let names: [String] = exporters().map(\.format.name)
}
