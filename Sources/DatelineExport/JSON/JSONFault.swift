/// Why bytes are not the JSON that was expected, and where.
public struct JSONFault: Error, Hashable, CustomStringConvertible {
  /// Bytes from the start of the input.
  public let offset: Int
  /// From 1.
  public let line: Int
  public let reason: String

  public init(offset: Int, line: Int, reason: String) {
    self.offset = offset
    self.line = line
    self.reason = reason
  }

  public var description: String { "line \(line), byte \(offset): \(reason)" }
}

/// How much of a foreign file is taken into memory before it is refused.
public struct JSONLimits: Hashable, Sendable {
  /// Levels of arrays and objects.
  public var depth: Int
  /// Bytes of one string.
  public var string: Int
  /// Digits of one number, its exponent worked out.
  public var digits: Int
  /// Elements of one array, or members of one object.
  public var elements: Int

  public init(depth: Int, string: Int, digits: Int, elements: Int) {
    self.depth = depth
    self.string = string
    self.digits = digits
    self.elements = elements
  }

  /// Far beyond any article, far below the memory of any machine.
  public static let standard = JSONLimits(depth: 64, string: 64 << 20, digits: 1000, elements: 4_000_000)
}
