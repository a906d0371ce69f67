/// A half-open range of Unicode code points, counted from 0, as Python, R, W3C Web Annotation and TEI count.
///
/// Which text it counts in is said where it is used: the decoded source file (`raw`) for every address that is kept, the
/// reading text for ranges that are derived from it.
public struct Span: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let start: Int
  public let end: Int

  /// `nil` when `start` is negative or behind `end`.
  public init?(_ start: Int, _ end: Int) {
    guard start >= 0, start <= end else { return nil }
    self.start = start
    self.end = end
  }

  /// The span of a range, for ranges that are known to be ordered and not negative.
  public init(_ range: Range<Int>) {
    precondition(range.lowerBound >= 0, "a span does not start before its text")
    start = range.lowerBound
    end = range.upperBound
  }

  public var count: Int { end - start }
  public var range: Range<Int> { start..<end }
  public var description: String { "\(start)..\(end)" }

  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  public static func < (a: Self, b: Self) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
