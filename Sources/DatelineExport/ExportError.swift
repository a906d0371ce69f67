/// Why a run stopped. Always about the run; what is wrong with a user's data is a diagnostic.
public struct ExportError: Error, CustomStringConvertible {
  public enum Code: String, Sendable {
    /// The output cannot be created: no permission, or something stands in its place.
    case cannotCreate
    /// Reading or writing failed half-way: disk full, file gone.
    case inputOutput
    /// A format cannot be written from this data at all.
    case unfitData
    /// Our own mistake.
    case bug
  }

  public let code: Code
  public let message: String
  public let format: String?
  /// Id of the record in hand.
  public let record: String?

  public init(_ code: Code, _ message: String, format: String? = nil, record: String? = nil) {
    self.code = code
    self.message = message
    self.format = format
    self.record = record
  }

  public var description: String {
    let place = [format.map { "format \($0)" }, record.map { "record \($0)" }].compactMap { $0 }.joined(separator: ", ")
    return place.isEmpty ? message : "\(message) (\(place))"
  }
}
