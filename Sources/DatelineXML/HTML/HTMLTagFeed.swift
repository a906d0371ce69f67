/// A page reduced to what says how its elements lie in one another: tags, and numbers where the text stands.
///
/// libxml2 moves no text and gives no exact places, and repairs tags well. So it gets tags without attributes, each with a number, and
/// a number for each text; who wrote the numbers knows what stands where, to the character.
public struct HTMLTagFeed: Sendable {
  var bytes: [UInt8] = []

  public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// - Parameter name: ASCII letters, digits and hyphens.
  public mutating func start(_ name: [UInt8], number: Int) {
    bytes.append(UInt8(ascii: "<"))
    bytes += name
    bytes.append(UInt8(ascii: " "))
    bytes.append(UInt8(ascii: "n"))
    bytes.append(UInt8(ascii: "="))
    append(number)
    bytes.append(UInt8(ascii: ">"))
  }

  public mutating func end(_ name: [UInt8]) {
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    bytes += name
    bytes.append(UInt8(ascii: ">"))
  }

  public mutating func text(_ number: Int) {
    append(number)
    bytes.append(UInt8(ascii: ";"))
  }

  private mutating func append(_ number: Int) {
    var divisor = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }
}
