/// Why linked data cannot be read as a dataset, and where.
public struct LinkedDataFault: Error, Hashable, CustomStringConvertible {
  /// The id of the node at hand, as written; a position where it has none.
  public let node: String
  /// The member that is wrong; `nil` where it is the node as a whole.
  public let member: String?
  public let reason: String

  public var description: String { "\(node)\(member.map { ", \($0)" } ?? ""): \(reason)" }
}
