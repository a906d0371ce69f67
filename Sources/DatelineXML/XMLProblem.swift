/// What is wrong with an XML file, and where.
public struct XMLProblem: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Kind: String, Sendable {
    /// No XML at all, or broken XML.
    case notWellFormed
    /// XML that the schema does not allow.
    case invalid
    /// XML that may be sound and is not read all the same: a document type, too deep, too large.
    case refused
    case unreadable
  }

  public let kind: Kind
  public let file: String
  /// From 1; 0 where no line is to blame.
  public let line: Int
  /// The element that is to blame, where one is.
  public let element: String?
  public let message: String

  public init(_ kind: Kind, file: String, line: Int = 0, element: String? = nil, _ message: String) {
    self.kind = kind
    self.file = file
    self.line = line
    self.element = element
    self.message = message
  }

  public var description: String {
    let place = line > 0 ? "\(file):\(line)" : file
    return "\(place): error: \(message)" + (element.map { " (element \($0))" } ?? "")
  }
}
